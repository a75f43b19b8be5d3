import { foreignKind } from "../../import/foreign-kind.ts";
import type { Importer, ImportSettings } from "../../import/importer.ts";
import { importers } from "../../import/index.ts";
import { type SourceFile, toSourceFile } from "../../import/source-file.ts";
import { UserError } from "../../user-error.ts";
import type { Source } from "./source.ts";

/** The largest file, and the largest folder, that is read, in bytes. A bulletin with twenty items has a thousandth of that. */
export const largestSource = 20_000_000;

/** How files are read. */
export interface Reading {
  readonly settings: ImportSettings;
  /** What reads a file; undefined if nothing does. */
  readonly importerFor: (file: SourceFile) => Importer | undefined;
}

/**
 * Reads one file.
 *
 * @param name without folders
 * @param bytes one more than `largestSource` where the file is larger
 * @throws UserError `NOT_IMPORTED`, `NOT_RECOGNISED`, whose messages leave it open which file “this” is
 */
export async function readSource(name: string, bytes: Uint8Array, { settings, importerFor }: Reading): Promise<Source> {
  if (bytes.length > largestSource) throw tooLarge();
  const foreign = foreignKind(bytes);
  if (foreign) throw new UserError("NOT_IMPORTED", `This is ${foreign.what}`, { hint: foreign.hint });
  const file = toSourceFile(name, bytes);
  if (file.text.trim() === "") {
    throw new UserError("NOT_IMPORTED", "This file is empty", { hint: "Check that it was saved." });
  }
  const importer = importerFor(file);
  if (!importer) {
    throw new UserError("NOT_RECOGNISED", "This is of no kind that is known", {
      hint: `Say what it is with --as: ${importers.map((one) => one.name).join(", ")}.`,
    });
  }
  return { name, importer, ...(await importer.read(file, settings)) };
}

/** That a file or a folder holds more than is read. */
export function tooLarge(): UserError {
  return new UserError("NOT_IMPORTED", `This is more than ${largestSource / 1_000_000} MB`, {
    hint: "Split it, and import the parts one after the other.",
  });
}
