import { describe, expect, test } from "@jest/globals";
import { saysOf } from "./problems-in.ts";

const event = (start: string, end: string) => `event:\n  start: ${start}\n  end: ${end}\n`;
const deadline = (date: string) => `deadline:\n  date: ${date}\n  what: "Send your views"\n`;

describe("date-order", () => {
  test.each([
    [
      event("2018-03-13T12:00", "2018-03-13T11:59"),
      "2018-03-13T11:59",
      "Expected event.end not to be before event.start, 2018-03-13T12:00",
    ],
    [
      event("2018-03-13T12:00", "2018-03-12"),
      "2018-03-12",
      "Expected event.end not to be before event.start, 2018-03-13T12:00",
    ],
    [
      event("2018-03-13", "2018-03-12T23:00"),
      "2018-03-12T23:00",
      "Expected event.end not to be before event.start, 2018-03-13",
    ],
    [deadline("2018-04-04"), "2018-04-04", "Expected deadline.date not to be before date, 2018-04-05"],
    [
      "publish_from: 2018-04-10\nexpires: 2018-04-09\n",
      "2018-04-09",
      "Expected expires not to be before publish_from, 2018-04-10",
    ],
  ])("%j", (keys, at, message) => {
    expect(saysOf("date-order", keys)).toEqual([[at, message]]);
  });

  test.each([
    event("2018-03-13T12:00", "2018-03-13T12:00"),
    event("2018-03-13T12:00", "2018-03-13"),
    event("2018-03-13", "2018-03-13T09:00"),
    "event:\n  start: 2018-03-13\n",
    deadline("2018-04-05"),
    deadline("4 April"),
    "publish_from: 2018-04-10\nexpires: 2018-04-10\n",
    "expires: 2018-04-10\n",
  ])("accepts %j", (keys) => {
    expect(saysOf("date-order", keys)).toEqual([]);
  });
});
