import { cleanData } from "../model/clean-text.ts";
import { type Entry, type EntryDraft, entryShape } from "../model/entry.ts";
import { parseSummary } from "../model/summary.ts";
import { wholeParts } from "../model/whole-parts.ts";
import { describeEntry } from "../render/describe-entry.ts";
import { wrapText } from "../render/text/wrap-text.ts";
import { textFactLines, writeTextBlocks } from "../render/text/write-text-blocks.ts";
import { printable, printableLine } from "../report/printable.ts";
import type { ScreenView } from "../report/report.ts";

/** What stands for the parts that no entry can do without. */
const missing = { headline: "(no headline)", date: "(no date)", summary: "(no summary)", status: "draft" };

/**
 * An entry as it will read in the plain text, for the terminal. Groups that lack a part are left out.
 *
 * @param language BCP 47, of the bulletin
 */
export function entryText(draft: EntryDraft, { paint, columns }: ScreenView, language: string): string {
  const entry = cleanData(wholeParts({ ...missing, ...draft }, entryShape) as Entry);
  const described = describeEntry({ id: "", entry, summary: parseSummary(entry.summary) }, 1, language);
  const { headline, date, summary, facts, links } = described;
  const blocks = [
    [...wrapText(printable(headline), columns).map((line) => paint.strong(line)), paint.dim(printable(date.text))],
    ...writeTextBlocks(summary, columns).map((block) => [printable(block)]),
    facts.flatMap((fact) => textFactLines(fact, columns).map(printable)),
    ...links.map((link) => textFactLines(link, columns).map(printable)),
  ];
  return blocks.flatMap((lines) => (lines.length === 0 ? [] : [lines.join("\n")])).join("\n\n");
}

/** What `entryText` shows; the other fields say where and when an entry is shown. */
const isRead = new Set(["headline", "date", "summary", "source", "links", "event", "deadline", "contact"]);

/** The fields of an entry that no reader sees, a line for each, as `status: ready`. */
export function settingLines(entry: EntryDraft): readonly string[] {
  const names = Object.keys(entryShape.fields) as (keyof Entry)[];
  return names.filter((name) => !isRead.has(name)).flatMap((name) => linesOf(name, entry[name]));
}

function linesOf(name: string, value: unknown): readonly string[] {
  if (value === undefined) return [];
  if (typeof value !== "object" || value === null) return [printableLine(`${name}: ${value}`)];
  if (Array.isArray(value)) return [printableLine(`${name}: ${value.flatMap(inWords).join("; ")}`)];
  return Object.entries(value).flatMap(([key, inner]) => linesOf(`${name}.${key}`, inner));
}

/** An item that could be read; an exception as `RULE: REASON`, which is how it is typed. */
function inWords(item: unknown): string | readonly string[] {
  if (item === undefined) return [];
  return typeof item === "object" ? Object.values(item ?? {}).join(": ") : String(item);
}
