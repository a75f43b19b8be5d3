import { mostKilobytes } from "../../model/bulletin.ts";
import { counted } from "../../model/counted.ts";
import { lastDay } from "../../model/entry.ts";
import { formatDate } from "../../model/format-date.ts";
import { entriesOf, type Publication } from "../../model/publication.ts";
import type { Paint } from "../../report/paint.ts";
import { printable } from "../../report/printable.ts";
import type { EditionExport } from "./edition-export.ts";
import { type ExportedFile, exportedFiles } from "./exported.ts";

/** How messages about an export are written. */
export interface MessageView {
  readonly dryRun: boolean;
  readonly paint: Paint;
  /** The folder that paths are shown from, absolute. */
  readonly cwd: string;
}

/**
 * Says what was written, what the user should know of it, and what to do next.
 *
 * @param folder where the files go to, absolute
 */
export function exportMessages(edition: EditionExport, folder: string, { dryRun, paint, cwd }: MessageView): string {
  const { publication, day, isUnsent } = edition;
  const files = exportedFiles(edition, folder, cwd);
  const width = Math.max(...files.map(({ file }) => file.length));
  const page = files.find(({ format }) => format === "html");
  return [
    `${dryRun ? "Would write" : "Wrote"} ${paint.strong(counted(entriesOf(publication).length, "entry", "entries"))} of ${printable(nameOf(publication))}:`,
    ...files.map(({ file, bytes }) => `  ${file.padEnd(width)}  ${kilobytes(bytes).padStart(6)} kB`),
    ...notes(publication, files, day).map((note) => `${paint.warning("Note:")} ${printable(note)}`),
    ...(page && !dryRun ? nextSteps(page.file) : []),
    "",
  ].join("\n");

  function nextSteps(file: string): readonly string[] {
    const reading = `Next: open ${file} in a browser and read it through once.`;
    return isUnsent ? [reading, `When it has gone out: bulletin sent ${publication.id}`] : [reading];
  }
}

function nameOf({ bulletin, number, date }: Publication): string {
  return number === undefined ? bulletin.name : `${bulletin.name}, edition ${number} of ${formatDate(date, "en")}`;
}

function notes(publication: Publication, files: readonly ExportedFile[], day: string): readonly string[] {
  const { bulletin, number } = publication;
  const entries = entriesOf(publication);
  // Of an edition the rule edition-size has judged it.
  const isSelection = number === undefined;
  const most = bulletin.email?.max_kb ?? mostKilobytes;
  const hasEmail = files.some(({ format }) => format === "email");
  return [
    ...entries
      .filter(({ entry }) => entry.status === "draft")
      .map(({ id }) => `${id} is a draft: do not send this out.`),
    ...entries.filter(({ entry }) => (lastDay(entry) ?? day) < day).map(({ id }) => `${id} is past its last day.`),
    ...(hasEmail && entries.some(({ entry }) => entry.image)
      ? ["the e-mail leaves out the pictures of the page."]
      : []),
    ...(hasEmail && bulletin.logo && bulletin.logo.url === undefined
      ? ["the e-mail leaves out the logo: bulletin.yaml has no logo.url."]
      : []),
    ...files
      .filter(({ file, bytes }) => isSelection && file.endsWith(".email.html") && bytes > most * 1000)
      .map(
        ({ file }) => `${file} is larger than ${most} kB; mail programs cut long messages off. Choose fewer entries.`,
      ),
  ];
}

/** Kilobytes of 1,000 bytes, with one decimal. */
export function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
