import { formatDate } from "../../model/format-date.ts";
import type { Paint } from "../../report/paint.ts";
import { printable } from "../../report/printable.ts";
import type { Judgement } from "./desk.ts";
import { valueAt } from "./draft-data.ts";
import { newFlags } from "./flags.ts";

/** What the first lines of the preview show; everything else is listed below them. */
const shownAbove = new Set(["headline", "date", "summary", "source.label", "source.title", "source.url"]);

/** An entry as it will read, for the terminal: headline, date, summary and link, then its other fields by name. */
export function preview({ entry }: Pick<Judgement, "entry">, paint: Paint, language: string): string {
  const { headline = "", date = "", summary = "", source } = entry;
  const link = [source?.label && `${source.label}: `, source?.title].filter(Boolean).join("");
  const others = newFlags
    .filter(({ path }) => !shownAbove.has(path.join(".")) && valueAt(entry, path) !== undefined)
    .map(({ path }) => paint.dim(printable(`${path.join(".")}: ${inWords(valueAt(entry, path))}`)));
  return `\n${[
    paint.strong(printable(headline)),
    paint.dim(formatDate(date, language, { weekday: true })),
    "",
    printable(summary),
    "",
    ...[link, source?.url ?? ""].filter((line) => line !== "").map(printable),
    ...others,
  ].join("\n")}\n\n`;
}

function inWords(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
