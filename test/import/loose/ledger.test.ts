import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readText } from "../../../src/import/loose/read-text.ts";

const settings = { today: "2019-06-01", language: "en-GB" };

/** Lines of every kind that bulletins are made of, in any order. */
const line = fc.oneof(
  fc.constantFrom(
    "",
    "   ",
    "\u00a0",
    "5th April 2018",
    "Monday 28 January",
    "11.5.18",
    "May 2019",
    "[1/9] Back to school",
    "-----",
    "=====",
    "* * *",
    "Read more",
    "Back to top",
    "Share this:",
    "Kind regards,",
    "Dear all,",
    "Contact us",
    "Date: 14 May 2019",
    "Time: 10am – 2pm",
    "Venue: Town Hall",
    "Contact: Jo Smith, jo@a.example",
    "Source:",
    "Further details, here",
    "To unsubscribe, write to us.",
    "IN CAPITAL LETTERS",
    "1. A numbered line",
    "2. Another numbered line",
    "   - an indented item",
  ),
  fc
    .tuple(
      fc.constantFrom("", "", "- ", "• ", "Source: ", "Further information: ", "For more information see "),
      fc.array(
        fc.constantFrom(
          ..."Policy school plan needs review again Ofsted children’s rises https://a.example/b (PDF, 2MB) أهلا".split(
            " ",
          ),
        ),
        { minLength: 1, maxLength: 30 },
      ),
      fc.constantFrom("", ".", ":", " here"),
    )
    .map(([before, words, end]) => `${before}${words.join(" ")}${end}`),
  fc.string({ unit: "binary" }).map((text) => text.replace(/[\r\n]/g, "")),
);
const text = fc.array(line, { maxLength: 40, size: "max" }).map((lines) => lines.join("\n"));

describe("the ledger of a text", () => {
  test("has every line that holds something once, as it is", () => {
    fc.assert(
      fc.property(text, (copied) => {
        const said = copied.split("\n").flatMap((one, place) => (/\S/.test(one) ? [[place + 1, one]] : []));
        expect(readText(copied, settings).ledger.map(({ at, text: one }) => [at, one])).toEqual(said);
      }),
    );
  });

  test("tells in which entry the words of a line are", () => {
    fc.assert(
      fc.property(text, (copied) => {
        const { entries, ledger } = readText(copied, settings);
        for (const { text: one, role, entry } of ledger) {
          if (!["headline", "summary", "link"].includes(role) || entry === undefined) continue;
          const data = JSON.stringify(entries[entry]?.data);
          const words = one.match(/[\p{L}’]{4,}/gu) ?? [];
          expect(words.filter((word) => !data.includes(word))).toEqual([]);
        }
      }),
    );
  });

  test("places each entry between its first and its last line", () => {
    fc.assert(
      fc.property(text, (copied) => {
        const { entries, ledger } = readText(copied, settings);
        for (const [at, { from, to }] of entries.entries()) {
          const own = ledger.filter(({ entry, role }) => entry === at && role !== "separator" && role !== "footer");
          expect([from, to]).toEqual([own[0]?.at, own.at(-1)?.at]);
        }
      }),
    );
  });
});

describe("hostile texts", () => {
  test.each<[string, string]>([
    ["one line of 1 MB", "word ".repeat(200_000)],
    ["one word of 1 MB", "x".repeat(1_000_000)],
    ["a line of labels", "Source: ".repeat(100_000)],
    ["a line of telephone numbers", "+44 ".repeat(200_000)],
    ["spaces", `${" ".repeat(1_000_000)}x`],
    ["no-break spaces", "a\u00a0".repeat(300_000)],
    ["addresses in addresses", "http://".repeat(150_000)],
    ["deep lists", Array.from({ length: 5_000 }, (_, at) => `${" ".repeat(at % 60)}- item`).join("\n")],
    ["only dates", "5 April 2018\n\n".repeat(5_000)],
    ["only headings", "A heading like any other\n\n".repeat(5_000)],
    ["only labels", "Further information:\n".repeat(5_000)],
    ["only a right-to-left mark", "\u200f\n"],
    ["NUL", "\0\0\n\nA heading\n\nA text with \0 in it.\n"],
    ["half a surrogate pair", "A heading \ud800\n\nA text with \udfff in it.\n"],
  ])("%s", (_, hostile) => {
    const { ledger } = readText(hostile, settings);
    expect(ledger).toHaveLength(hostile.split("\n").filter((one) => /\S/.test(one)).length);
  });

  test("200,000 lines are no bulletin", () => {
    expect(() => readText("A line\n".repeat(200_000), settings)).toThrow(
      expect.objectContaining({ code: "NOT_IMPORTED", hint: "Import one part of it after the other." }),
    );
  });
});
