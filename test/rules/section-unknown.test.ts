import { describe, expect, test } from "@jest/globals";
import { standardEntry, standardId, withKeys } from "../store-from-text.ts";
import { problemsInStore } from "./problems-in.ts";

/** What the rule says of an entry in a section, in a bulletin that has these. */
function saysOf(section: string, sections: readonly string[]) {
  const list = sections.map((key) => `  - key: ${key}\n    title: "A title"\n`).join("");
  return problemsInStore({
    bulletin: `name: "A"\npublisher: "B"\n${list && `sections:\n${list}`}`,
    entries: { [standardId]: withKeys(standardEntry, `section: ${section}\n`) },
  })
    .filter(({ rule }) => rule === "section-unknown")
    .map(({ at, message, hint }) => [at, message, hint]);
}

describe("section-unknown", () => {
  test("a section of the bulletin", () => {
    expect(saysOf("training", ["news", "training"])).toEqual([]);
  });

  test("a mistyped one", () => {
    expect(saysOf("trainng", ["news", "training"])).toEqual([
      ["trainng", "There is no section “trainng” in bulletin.yaml", "Did you mean training?"],
    ]);
  });

  test("another one", () => {
    expect(saysOf("weather", ["news", "training"])).toEqual([
      ["weather", "There is no section “weather” in bulletin.yaml", "Write news or training."],
    ]);
  });

  test("one in a bulletin without sections", () => {
    expect(saysOf("news", [])).toEqual([
      [
        "news",
        "There is no section “news” in bulletin.yaml",
        "Add it to sections in bulletin.yaml, or delete the line.",
      ],
    ]);
  });
});
