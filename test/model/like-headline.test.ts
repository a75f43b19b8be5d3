import { describe, expect, test } from "@jest/globals";
import { HeadlineIndex } from "../../src/model/like-headline.ts";

const earlier = "Charity appoints a new chief executive";

describe("headlines", () => {
  test.each([
    [earlier, earlier],
    [earlier, "charity appoints new Chief Executive"],
    [earlier, "New chief executive appointed by charity"],
    [earlier, "Children’s charity appoints new chief executive"],
    ["Child referrals rise by 66%", "Referrals of children rise by 66%"],
    ["Free training on online safety", "Free online safety training for all schools"],
    ["Safer Internet Day 2017", "Safer Internet Day 2018"],
    ["Women's Aid opens a refuge", "Women’s Aid opens refuges"],
    ["Café for young carers", "Cafe for Young Carers"],
    ["Ofsted consultation", "The Ofsted consultation closes"],
    ["Diogelu plant ar-lein", "Diogelu Plant Ar-lein"],
  ])("“%s” and “%s” are alike", (one, other) => {
    expect(new HeadlineIndex([one]).alike(other)).toEqual([0]);
    expect(new HeadlineIndex([other]).alike(one)).toEqual([0]);
  });

  test.each([
    [earlier, "Charity"],
    [earlier, "Council appoints a new director of services"],
    ["Free training on online safety for schools", "Free training on first aid for schools"],
    ["Safer Internet Day", "Safer Sleep Day"],
    ["Council asks about school transport", "Council asks about library opening times"],
    ["What to do", "Who is it for?"],
    ["Ofsted report on fostering", "Ofsted report on adoption"],
    ["", ""],
  ])("“%s” and “%s” are not", (one, other) => {
    expect(new HeadlineIndex([one]).alike(other)).toEqual([]);
    expect(new HeadlineIndex([other]).alike(one)).toEqual([]);
  });

  test("come with the most alike first, and of two that are as much alike the one that was given first", () => {
    const index = new HeadlineIndex(["Charity appoints executive", earlier, "Library opens", earlier.toUpperCase()]);
    expect(index.alike(earlier)).toEqual([1, 3, 0]);
    expect(index.alike("Library opens")).toEqual([2]);
  });
});
