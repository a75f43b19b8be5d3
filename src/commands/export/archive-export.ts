import { join } from "node:path";
import { type Archive, type Contents, shownOn, toArchive } from "../../model/archive.ts";
import type { Bulletin } from "../../model/bulletin.ts";
import type { Edition } from "../../model/edition.ts";
import type { Entry } from "../../model/entry.ts";
import type { Ports } from "../../ports.ts";
import type { ArchiveFormat, ArchivePage, MissingArchiveFile } from "../../render/format.ts";
import type { EditionFile, EntryFile, Store } from "../../store/store.ts";
import { UserError } from "../../user-error.ts";
import { type ArchiveUpdate, updateArchive } from "../../workspace/archive-folder.ts";

/** The archive, rendered and compared with what is on the disk, and not written yet. */
export interface ArchiveExport {
  readonly archive: Archive;
  /** Absolute. */
  readonly folder: string;
  readonly pages: readonly ArchivePage[];
  /** What could not be made, and why. */
  readonly missing: readonly MissingArchiveFile[];
  readonly update: ArchiveUpdate;
}

/**
 * What goes into the archive, unchecked.
 *
 * @throws UserError `NOTHING_MATCHED`
 */
export function chooseContents(store: Store, today: string): Contents<EntryFile, EditionFile> {
  const contents = shownOn(store, today);
  if (contents.entries.length > 0) return contents;
  throw new UserError("NOTHING_MATCHED", "There is no ready entry for the archive", {
    hint: "Set status: ready in an entry.",
  });
}

/**
 * Renders contents that have passed the check, and so are whole.
 *
 * @param output where outputs go to, absolute
 */
export async function renderArchive(
  { bulletin, assets }: Store,
  contents: Contents<EntryFile, EditionFile>,
  format: ArchiveFormat,
  output: string,
  ports: Ports,
): Promise<ArchiveExport> {
  const whole = {
    entries: contents.entries.map(({ id, value }) => ({ id, value: value as Entry })),
    editions: contents.editions.map(({ id, value }) => ({ id, value: value as Edition })),
  };
  const archive = toArchive(bulletin.value as Bulletin, whole, assets);
  const folder = join(output, format.name);
  const files = await format.render(archive);
  const pages = files.filter((file) => file.kind === "text");
  return {
    archive,
    folder,
    pages,
    missing: files.filter((file) => file.kind === "missing"),
    update: updateArchive(folder, pages, ports),
  };
}
