import { mostKilobytes } from "../../model/bulletin.ts";
import { lastDay } from "../../model/entry.ts";
import type { Publication } from "../../model/publication.ts";
import type { Paint } from "../../report/paint.ts";
import { printable } from "../../report/printable.ts";

/** An output as the user is told of it. */
export interface ExportedFile {
  readonly format: string;
  /** The path as the user would type it. */
  readonly file: string;
  readonly bytes: number;
}

/**
 * Says what was written, what the user should know of it, and what to do next.
 *
 * @param day ISO date on which it goes out
 */
export function exportMessages(
  publication: Publication,
  files: readonly ExportedFile[],
  { day, dryRun, paint }: { readonly day: string; readonly dryRun: boolean; readonly paint: Paint },
): string {
  const count = publication.sections.reduce((sum, { entries }) => sum + entries.length, 0);
  const width = Math.max(...files.map(({ file }) => file.length));
  const page = files.find(({ format }) => format === "html");
  return [
    `${dryRun ? "Would write" : "Wrote"} ${paint.strong(`${count} ${count === 1 ? "entry" : "entries"}`)} of ${printable(publication.bulletin.name)}:`,
    ...files.map(({ file, bytes }) => `  ${file.padEnd(width)}  ${kilobytes(bytes).padStart(6)} kB`),
    ...notes(publication, files, day).map((note) => `${paint.warning("Note:")} ${printable(note)}`),
    ...(page && !dryRun ? [`Next: open ${page.file} in a browser and read it through once.`] : []),
    "",
  ].join("\n");
}

function notes(publication: Publication, files: readonly ExportedFile[], day: string): readonly string[] {
  const { bulletin, sections, number } = publication;
  const entries = sections.flatMap((section) => section.entries);
  // Of an edition the rule edition-size has judged it.
  const isSelection = number === undefined;
  const most = bulletin.email?.max_kb ?? mostKilobytes;
  return [
    ...entries
      .filter(({ entry }) => entry.status === "draft")
      .map(({ id }) => `${id} is a draft: do not send this out.`),
    ...entries.filter(({ entry }) => (lastDay(entry) ?? day) < day).map(({ id }) => `${id} is past its last day.`),
    ...(bulletin.logo ? ["the logo is left out: pictures are not exported yet."] : []),
    ...entries
      .filter(({ entry }) => entry.image)
      .map(({ id }) => `the picture of ${id} is left out: pictures are not exported yet.`),
    ...files
      .filter(({ file, bytes }) => isSelection && file.endsWith(".email.html") && bytes > most * 1000)
      .map(
        ({ file }) => `${file} is larger than ${most} kB; mail programs cut long messages off. Choose fewer entries.`,
      ),
  ];
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
