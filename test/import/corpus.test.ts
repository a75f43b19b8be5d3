import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { disk } from "../../src/adapters/disk.ts";
import { readSources } from "../../src/commands/import/read-sources.ts";
import type { Entry } from "../../src/model/entry.ts";
import { parseSummary } from "../../src/model/summary.ts";
import { testPorts } from "../test-ports.ts";

// Bulletins of many kinds, each with a file beside it that says what is in it: `march.txt` and `march.expected.json`; a folder holds its own
// `expected.json`. BULLETIN_CORPUS=folder measures others than those here.

/** What is in a bulletin. */
interface Expected {
  readonly entryCount?: number;
  /** What else is right, if people disagree. */
  readonly acceptEntryCount?: readonly number[];
  readonly entries?: readonly ExpectedEntry[];
  /** Of files that were broken: each is an entry. */
  readonly cases?: readonly unknown[];
}

interface ExpectedEntry {
  readonly headline: string;
  readonly date?: string;
  readonly summaryStartsWith?: string;
  readonly paragraphs?: number;
  readonly link?: { readonly url?: string; readonly text?: string; readonly label?: string };
  readonly event?: { readonly date?: string; readonly start?: string; readonly place?: string | null };
}

/** A field that is judged: what it is called, what it should be, and what it is. */
type Field = readonly [name: string, expected: string | number | undefined, found: string | number | undefined];

interface Measure {
  readonly found: number;
  readonly expected: number;
  readonly isRight: boolean;
  readonly fields: readonly Field[];
}

async function measure(folder: string, name: string): Promise<Measure> {
  const path = join(folder, name);
  const settings = { today: "2026-01-01", language: "en-GB" };
  const { sources } = await readSources(path, undefined, settings, testPorts({ cwd: folder }));
  const found = sources.flatMap(({ entries }) => entries.map(({ data }) => data as Partial<Entry>));
  const expected: Expected = JSON.parse(readFileSync(expectedFile(folder, name) ?? "", "utf8"));
  const count = expected.entryCount ?? expected.cases?.length ?? 0;
  const accepted = expected.acceptEntryCount ?? [count];
  const fields = (expected.entries ?? []).flatMap((entry) => {
    const match = found.find(({ headline }) => plain(headline) === plain(entry.headline));
    return [["headline", entry.headline, match?.headline] as const, ...fieldsOf(entry, match ?? {})];
  });
  return { found: found.length, expected: count, isRight: accepted.includes(found.length), fields };
}

function fieldsOf(
  { date, summaryStartsWith: start, paragraphs, link = {}, event }: ExpectedEntry,
  {
    date: day,
    summary = "",
    source,
    links = [],
    event: { start: begins = "", place, booking } = { start: "" },
  }: Partial<Entry>,
): readonly Field[] {
  const all = [...(source ? [source] : []), ...links];
  const linked = all.find(({ url, title }) => link.url === url || link.text === title) ?? all[0];
  const fields: readonly Field[] = [
    ["date", date, day],
    ["summary", start, start && summary.replaceAll("\\", "").slice(0, start.length)],
    ["paragraphs", paragraphs, parseSummary(summary).length],
    // A link may stand in the text, and a place to book leads on as well.
    [
      "link",
      link.url,
      link.url && [booking, summary].some((text) => text?.includes(link.url ?? "")) ? link.url : linked?.url,
    ],
    ["link text", link.text, linked?.title],
    ["label", link.label, linked?.label],
    ["event date", event?.date, begins.slice(0, 10)],
    ["event start", event?.start, begins.slice(11)],
    ["place", event?.place ?? undefined, place],
  ];
  return fields.filter(([, wanted]) => wanted !== undefined);
}

/** White space as a reader sees it. */
function plain(text: string | number | undefined): string {
  return String(text ?? "")
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim();
}

const isRight = ([, expected, found]: Field) => plain(expected) === plain(found);

/** The file that says what is in a bulletin; undefined if there is none. */
function expectedFile(folder: string, name: string): string | undefined {
  const path = join(folder, name);
  const files = statSync(path).isDirectory()
    ? [join(path, "expected.json")]
    : [join(folder, name.replace(/\..*$/, ".expected.json"))];
  return files.find((file) => file !== path && disk.follow(file)?.kind === "file");
}

const bulletinsIn = (folder: string) =>
  readdirSync(folder).filter((name) => !name.endsWith(".json") && expectedFile(folder, name) !== undefined);

const own = join(dirname(fileURLToPath(import.meta.url)), "corpus");
const other = process.env["BULLETIN_CORPUS"];

describe.each([own, ...(other === undefined ? [] : [other])])("the bulletins in %s", (folder) => {
  test.each(bulletinsIn(folder))("%s", async (name) => {
    const { found, expected, isRight: isComplete, fields } = await measure(folder, name);
    const wrong = fields.filter((field) => !isRight(field));
    const lines = wrong.map(([field, wanted, is]) => `  ${field}: ${is ?? "nothing"}, not ${wanted}\n`);
    const score = `${fields.length - wrong.length} of ${fields.length} fields right`;
    process.stdout.write(`${name}: ${found} of ${expected} entries, ${score}\n${lines.join("")}`);
    expect(isComplete).toBe(true);
    if (folder === own) expect(wrong).toEqual([]);
  });
});
