import { expect, test } from "@jest/globals";
import { matchingChoices } from "../../src/adapters/matching-choices.ts";

const choices = [
  { name: "2018-04-05 Charity appoints a new chief executive" },
  { name: "2018-04-06 Free training on online safety" },
  { name: "ÉCOLE 2018" },
];

test.each([
  ["", [0, 1, 2]],
  ["char", [0]],
  ["CHIEF charity", [0]],
  ["  on\tfree ", [1]],
  ["2018-04", [0, 1]],
  ["école", [2]],
  ["2018-04-06 Free trai…", [1]],
  ["charity training", []],
  ["[", []],
])("“%s” finds %j", (typed, expected) => {
  expect(matchingChoices(choices, typed)).toEqual(expected.map((place) => choices[place]));
});
