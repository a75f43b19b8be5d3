import { expect, test } from "@jest/globals";
import { matchEntries } from "../../../src/commands/import/match-entries.ts";
import type { EntryDraft } from "../../../src/model/entry.ts";

/** An entry told in one line: headline, date, address, file and lines; “-” for what it lacks. */
function entry(line: string): EntryDraft {
  const [headline, date, url, file, lines] = line.split("|").map((part) => (part === "-" ? undefined : part.trim()));
  return {
    ...(headline !== undefined && { headline }),
    ...(date !== undefined && { date }),
    ...(url !== undefined && { source: { title: "A page", url } }),
    ...(file !== undefined && { imported_from: { file, ...(lines !== undefined && { lines }) } }),
  };
}

const page = "https://a.example/news/1";

test.each<[string, string, string, boolean]>([
  ["the same", `A|2018-04-05|${page}|a.txt|1-5`, `A|2018-04-05|${page}|a.txt|1-5`, true],
  ["written by hand", `A|2018-04-05|${page}|a.txt|1-5`, `A|2018-04-05|${page}`, true],
  ["out of another file", "A|2018-04-05|-|a.txt|1-5", "A|2018-04-05|-|b.txt|7", true],
  ["in other letters", "A  News|2018-04-05|-|a.txt|1-5", "a news|2018-04-05", true],
  ["another headline", `A|2018-04-05|${page}|a.txt|1-5`, `B|2018-04-05|${page}?utm_source=x`, true],
  ["headline and link edited", `A|2018-04-05|${page}|a.txt|1-5`, "B|2018-04-05|https://a.example/2|a.txt|1-5", true],
  ["headline and date edited", `A|2018-04-05|${page}|a.xml`, `B|2018-04-06|${page}|a.xml`, true],
  ["date edited, without a link", "A|2018-04-05|-|a.txt|1-5", "A|2018-04-06|-|a.txt|1-5", true],
  ["all edited", `A|2018-04-05|-|a.txt|1-5`, `B|2018-04-06|${page}|a.txt|1-5`, false],
  ["a meeting of a series", `A|2018-04-05|${page}|a.txt|1-5`, `A|2018-05-05|${page}|b.txt|1-5`, false],
  ["another item of that day", "A|2018-04-05|-|a.txt|1-5", "B|2018-04-05|-|a.txt|7-9", false],
  ["a newer item of a feed", `A|2018-04-05|${page}|a.xml`, "B|2018-04-05|https://a.example/2|a.xml", false],
  [
    "the home page of a charity",
    "A|2018-04-05|https://a.example/|a.txt|1",
    "B|2018-04-05|https://a.example|b.txt|1",
    false,
  ],
  ["nothing known", "-|2018-04-05|-|a.txt|1-5", "-|2018-04-05|-|b.txt|1-5", false],
])("%s: %s | %s", (_, draft, known, same) => {
  expect(matchEntries([entry(draft)], [entry(known)])).toEqual([same ? 0 : undefined]);
});

test("an entry stands for one other at most, and for the one that is most like it", () => {
  const drafts = ["A|2018-04-05", "A|2018-04-05", `B|2018-04-05|${page}`].map(entry);
  const known = [`B|2018-04-05`, `A|2018-04-05|${page}`, `C|2018-04-05|${page}`].map(entry);
  expect(matchEntries(drafts, known)).toEqual([1, undefined, 0]);
});
