import type { Entry } from "../../model/entry.ts";
import { parseSummary } from "../../model/summary.ts";
import { describeEntry } from "../../render/describe-entry.ts";
import { writeTextBlocks, writeTextFact } from "../../render/text/write-text-blocks.ts";
import type { Paint } from "../../report/paint.ts";
import { printable } from "../../report/printable.ts";
import { valueAt } from "./draft-data.ts";
import { newFlags } from "./flags.ts";

/** What the reader sees; the other fields say where and when the entry is shown, and are listed below it by name. */
const isRead = new Set(["headline", "date", "summary", "source", "links", "event", "deadline", "contact"]);

/** An entry as it will read in the plain text, for the terminal. `language` is BCP 47. */
export function preview(entry: Entry, paint: Paint, language: string): string {
  const { headline, date, summary, facts, links } = describeEntry(
    { id: "", entry, summary: parseSummary(entry.summary) },
    1,
    language,
  );
  const settings = newFlags
    .filter(({ path }) => !isRead.has(path[0] ?? "") && valueAt(entry, path) !== undefined)
    .map(({ path }) => paint.dim(printable(`${path.join(".")}: ${inWords(valueAt(entry, path))}`)));
  const blocks = [
    `${paint.strong(printable(headline))}\n${paint.dim(date.text)}`,
    ...writeTextBlocks(summary).map(printable),
    ...[...facts, ...links].map(writeTextFact).map(printable),
    settings.join("\n"),
  ];
  return `\n${blocks.join("\n\n")}\n\n`;
}

function inWords(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
