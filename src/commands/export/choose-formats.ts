import type { ArchiveFormat, EditionFormat, Format } from "../../render/format.ts";
import { formats } from "../../render/index.ts";
import { UserError } from "../../user-error.ts";
import type { ExportOptions } from "./export-options.ts";

/** The formats of an export, by what they write. */
export interface WantedFormats {
  /** In which the edition or selection is written. */
  readonly ofEdition: readonly EditionFormat[];
  /** In which the whole bulletin is written. */
  readonly ofBulletin: ArchiveFormat | undefined;
}

/**
 * The formats that `--format` names, or those that are written by default.
 *
 * @param edition the edition that was named
 * @throws UserError `ONE_FORMAT`, `NOT_PRINTABLE` or `WHOLE_BULLETIN`
 */
export function chooseFormats(options: ExportOptions, edition: string | undefined): WantedFormats {
  const { format, output } = options;
  const ofEdition = formats.filter(isOfEdition).filter((one) => (format ? format.includes(one.name) : one.byDefault));
  const ofBulletin = formats.filter(isOfBulletin).find(({ name }) => format?.includes(name));
  if (output === "-") refusePrinting(ofEdition, ofBulletin);
  if (ofEdition.length === 0) refuseSelection(options, edition);
  return { ofEdition, ofBulletin };
}

function isOfEdition(format: Format): format is EditionFormat {
  return format.of === "edition";
}

function isOfBulletin(format: Format): format is ArchiveFormat {
  return format.of === "bulletin";
}

function refusePrinting(ofEdition: readonly EditionFormat[], ofBulletin: ArchiveFormat | undefined): void {
  if (ofBulletin) {
    throw new UserError("NOT_PRINTABLE", "An archive is a folder of files, which cannot be printed", {
      hint: "Name a folder with -o, or leave -o out.",
    });
  }
  if (ofEdition.length === 1) return;
  const names = formats.filter(isOfEdition).map(({ name }) => name);
  throw new UserError("ONE_FORMAT", "Only one format can be printed at a time", {
    hint: `Add one of --format ${names.join(", ")}.`,
  });
}

function refuseSelection({ from, to, drafts }: ExportOptions, edition: string | undefined): void {
  if (edition === undefined && from === undefined && to === undefined && !drafts) return;
  throw new UserError("WHOLE_BULLETIN", "The archive holds all that is ready, so there is nothing to choose for it", {
    hint: "Leave out the edition, --from, --to and --drafts, or add another format.",
  });
}
