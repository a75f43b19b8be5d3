import { expect, test } from "@jest/globals";
import { standardBulletin } from "../store-from-text.ts";
import { problemsInStore } from "./problems-in.ts";

/** What the rule says of a time zone. */
function saysOf(timezone: string) {
  return problemsInStore({ bulletin: `${standardBulletin}timezone: "${timezone}"\n` })
    .filter(({ rule }) => rule === "timezone-unknown")
    .map(({ at, message, hint }) => [at, message, hint]);
}

test.each(["Europe/London", "UTC", "Asia/Kolkata", "Asia/Calcutta", "America/Argentina/Buenos_Aires", "Etc/GMT+5"])(
  "%s is a time zone",
  (timezone) => {
    expect(saysOf(timezone)).toEqual([]);
  },
);

test("one that is nearly right", () => {
  expect(saysOf("Europe/Lundon")).toEqual([
    [`"Europe/Lundon"`, "There is no time zone “Europe/Lundon”", "Did you mean Europe/London?"],
  ]);
});

test("one that is nowhere", () => {
  expect(saysOf("Neverland/Lagoon_of_the_Mermaids")).toEqual([
    [
      `"Neverland/Lagoon_of_the_Mermaids"`,
      "There is no time zone “Neverland/Lagoon_of_the_Mermaids”",
      "Write the continent and a city in the same zone, as in Europe/London.",
    ],
  ]);
});

test("a bulletin without one, and a time zone that is not written as one", () => {
  const rulesIn = (bulletin: string) => problemsInStore({ bulletin }).map(({ rule }) => rule);
  expect(rulesIn(standardBulletin)).toEqual([]);
  expect(rulesIn(`${standardBulletin}timezone: "BST"\n`)).toEqual(["schema"]);
});
