import { join } from "node:path";
import { shownPath } from "../../workspace/read-store.ts";
import type { ArchiveExport } from "./archive-export.ts";
import type { EditionExport } from "./edition-export.ts";

/** What an export has made, in memory. */
export interface Exported {
  readonly edition: EditionExport | undefined;
  readonly archive: ArchiveExport | undefined;
  /** Where it goes to, absolute. */
  readonly folder: string;
}

/** An output as the user is told of it. */
export interface ExportedFile {
  readonly format: string;
  /** The path as the user would type it. */
  readonly file: string;
  readonly bytes: number;
}

/** The files of an edition in the folder that they go to. */
export function exportedFiles({ files }: EditionExport, folder: string, cwd: string): readonly ExportedFile[] {
  return files.map(({ format, name, content }) => ({
    format,
    file: shownPath(join(folder, name), cwd),
    bytes: Buffer.byteLength(content),
  }));
}
