import type { Role } from "../../import/imported.ts";
import { counted } from "../../model/counted.ts";
import { fitStart } from "../../report/fit-text.ts";
import { printableLine } from "../../report/printable.ts";
import type { ScreenView } from "../../report/report.ts";
import { hanging } from "./hanging.ts";
import type { ImportPlan, PlannedEntry } from "./plan-import.ts";
import type { LeftOut, Source } from "./source.ts";

/** How much of an import is shown. */
export interface PlanView extends ScreenView {
  /** How many of each kind of thing. */
  readonly most: number;
  /** Whether each entry is shown with its file. */
  readonly files: boolean;
}

/** What was read and what it comes to, without the ledger. */
export function planText({ sources, leftOut, entries, unreadable }: ImportPlan, view: PlanView): string {
  const { most } = view;
  const lists = [
    listText(sources, (source) => sourceText(source, view), most),
    listText(leftOut, (item) => leftOutText(item, view), most),
    listText(entries, (entry) => entryText(entry, view), most),
  ];
  const unread = `${counted(unreadable, "entry", "entries")} of the bulletin cannot be read, and ${unreadable === 1 ? "was" : "were"} not compared.\n`;
  return [...lists.filter((text) => text !== ""), `${countText(entries)}\n${unreadable > 0 ? unread : ""}`].join("\n");
}

/** Items until there are too many. */
function listText<T>(items: readonly T[], textOf: (item: T) => string, most: number): string {
  const more = items.length > most ? `… and ${items.length - most} more\n` : "";
  return items.slice(0, most).map(textOf).join("") + more;
}

/** A file, what it was taken for, and what became of its units. */
function sourceText({ name, importer, ledger, notes }: Source, { paint, columns }: ScreenView): string {
  const counts = new Map<Role, number>();
  for (const { role } of ledger) counts.set(role, (counts.get(role) ?? 0) + 1);
  const roles = [...counts].map(([role, count]) => `${role} ${count}`).join(", ");
  const total = `${counted(ledger.length, importer.counts)}: ${roles}${notes.length > 0 ? `; ${counted(notes.length, "note")}` : ""}`;
  return `${paint.strong(name)}, read as ${importer.name}\n${hanging("  ", total, columns)}`;
}

function leftOutText({ name, why }: LeftOut, { columns }: ScreenView): string {
  return hanging("  ", `Left out: ${name}. ${why}.`, columns);
}

/** Before a headline, and below it. */
const headlineColumn = "2018-04-05  ".length;

function entryText({ name, isNew, file, review }: PlannedEntry, { paint, columns, files }: PlanView): string {
  const indent = " ".repeat(headlineColumn);
  const headline = fitStart(printableLine(name.headline || "(no headline)"), columns - headlineColumn);
  const place = files ? [printableLine(file.file)] : [];
  const state = isNew ? place : ["there already", ...place];
  return [
    `${name.date}  ${paint.strong(headline)}\n`,
    ...(state.length > 0 ? [`${indent}${paint.dim(state.join(": "))}\n`] : []),
    ...(isNew ? review.map((sentence) => paint.warning(hanging(`${indent}Check: `, sentence, columns))) : []),
  ].join("");
}

/** As in “5 entries: 3 new, 2 there already”. */
function countText(entries: readonly PlannedEntry[]): string {
  const added = entries.filter(({ isNew }) => isNew).length;
  const rest = entries.length - added;
  const state = rest === 0 ? "all new" : added === 0 ? "all there already" : `${added} new, ${rest} there already`;
  return `${counted(entries.length, "entry", "entries")}, ${state}.`;
}
