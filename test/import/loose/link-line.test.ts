import { describe, expect, test } from "@jest/globals";
import type { SourceRun } from "../../../src/import/block.ts";
import { readLinkLine, withAddresses } from "../../../src/import/loose/link-line.ts";

/** A line in which `[text](address)` is a link. */
function runsOf(line: string): readonly SourceRun[] {
  const runs = line.split(/(\[[^\]]*\]\([^)]*\))/).filter((part) => part !== "");
  return runs.map((part) => {
    const [, text, url] = /^\[([^\]]*)\]\(([^)]*)\)$/.exec(part) ?? [];
    return text !== undefined && url !== undefined ? { text, url } : { text: part };
  });
}

/** In short: `label → title (format, size) <address>`; a question mark for a line that says no more than “Read more”. */
function read(line: string): string | undefined {
  const link = readLinkLine(runsOf(line));
  if (!link) return undefined;
  const links = link.links.map(({ title, url, format, size }) => {
    const kind = [format, size].filter(Boolean).join(", ");
    return `${title}${kind && ` (${kind})`}${url ? ` <${url}>` : ""}`;
  });
  return `${link.label === undefined ? "" : `${link.label} → `}${links.join("; ")}${link.isVague ? "?" : ""}`;
}

describe("a line that only leads elsewhere", () => {
  test.each([
    ["Source: Contextual Safeguarding Network", "Source → Contextual Safeguarding Network"],
    ["Source:Home Office", "Source → Home Office"],
    [
      "Further information: Statistics: annual report 2017 (PDF)",
      "Further information → Statistics: annual report 2017 (PDF)",
    ],
    ["Further information: NSPCC: the framework", "Further information → NSPCC: the framework"],
    ["Further details, here", "Further details → here"],
    ["Full details here.", "Full details → here"],
    ["RSVP here >>", "RSVP → here"],
    ["For more information on what we do, click here:", "For more information on what we do → click here"],
    ["For more information please follow this link", "For more information → please follow this link"],
    ["More: Play rangers timetable", "More → Play rangers timetable"],
    ["To book: Learning Hub", "To book → Learning Hub"],
    ["Download: Neglect strategy [PDF]", "Download → Neglect strategy (PDF)"],
    ["Further information:", "Further information → "],
    ["Read the guidance", "Read the guidance"],
    ["Read the guidance >", "Read the guidance"],
    ["» Download the form (Word, 95 KB)", "Download the form (Word, 95 KB)"],
    ["Neglect strategy 2019-22 (PDF, 2.4MB)", "Neglect strategy 2019-22 (PDF, 2.4MB)"],
    ["Neglect strategy PDF 1,2 MB", "Neglect strategy (PDF, 1,2 MB)"],
    ["Neglect strategy (1.2MB, PDF)", "Neglect strategy (PDF, 1.2MB)"],
    ["Read more", "Read more?"],
    ["Find out more »", "Find out more?"],
    ["Rhagor o wybodaeth: Llywodraeth Cymru", "Rhagor o wybodaeth → Llywodraeth Cymru"],
    ["https://www.gov.example/a", "https://www.gov.example/a <https://www.gov.example/a>?"],
    ["Source: https://www.gov.example/a.", "Source → https://www.gov.example/a <https://www.gov.example/a>"],
    [
      "Further information: The strategy https://www.gov.example/a",
      "Further information → The strategy <https://www.gov.example/a>",
    ],
    [
      "Read the strategy: https://www.gov.example/a (PDF, 2MB)",
      "Read the strategy (PDF, 2MB) <https://www.gov.example/a>",
    ],
    ["More: www.council.example/parks", "More → www.council.example/parks <www.council.example/parks>"],
    ["[The strategy](https://a.example/)", "The strategy <https://a.example/>"],
    ["Source: [The strategy (PDF, 2MB)](https://a.example/)", "Source → The strategy (PDF, 2MB) <https://a.example/>"],
    ["Source: [The strategy](https://a.example/) (PDF, 2MB)", "Source → The strategy (PDF, 2MB) <https://a.example/>"],
    [
      "See [one](https://a.example/1) and [two](https://a.example/2).",
      "See → one <https://a.example/1>; two <https://a.example/2>",
    ],
    ["Ministry: [The strategy](https://a.example/)", "Ministry → The strategy <https://a.example/>"],
    ["[Read more](https://a.example/)", "Read more <https://a.example/>?"],
    [
      "For more information, visit [our page](https://a.example/).",
      "For more information, visit → our page <https://a.example/>",
    ],
  ])("%s", (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  test.each([
    "The charity has called for action.",
    "There is more: the council has bought the field next to the school.",
    "Book early: last term's courses were full within a week. There are reductions.",
    "NSPCC: Harmful sexual behaviour framework",
    "Further information will be sent to all schools by the end of the month.",
    "Read the rules on page 4 before you sign, and keep a copy for the parents of the child.",
    "You can [read the report](https://a.example/) in the library.",
    "It was [published](https://a.example/) in May and [revised](https://b.example/) in June.",
    "Write to [the team](mailto:team@a.example)",
    "Are you ready?",
    "",
  ])("“%s” is none", (line) => {
    expect(read(line)).toBeUndefined();
  });

  test("finds addresses that are written out, without the punctuation behind them", () => {
    expect(withAddresses([{ text: "See https://a.example/b?c=d, or www.e.example." }])).toEqual([
      { text: "See " },
      { text: "https://a.example/b?c=d", url: "https://a.example/b?c=d" },
      { text: ", or " },
      { text: "www.e.example", url: "www.e.example" },
      { text: "." },
    ]);
  });

  test.each([
    ["(See https://a.example/round_(music).)", "https://a.example/round_(music)"],
    ["Rounds (https://a.example/round)", "https://a.example/round"],
    ["Rounds <https://a.example/round_(music>)", "https://a.example/round_(music"],
  ])("finds the address in “%s”, and loses nothing around it", (text, address) => {
    const runs = withAddresses([{ text }]);
    expect(runs.flatMap(({ url }) => url ?? [])).toEqual([address]);
    expect(runs.map((run) => run.text).join("")).toBe(text.replace(/[<>]/g, ""));
  });
});
