import { join } from "node:path";
import { entriesOf } from "../../model/publication.ts";
import { shownPath } from "../../workspace/read-store.ts";
import type { ArchiveExport } from "./archive-export.ts";
import { type Exported, exportedFiles } from "./exported.ts";

/** What `--json` prints, as data. */
export function exportData({ edition, archive, folder }: Exported, cwd: string): object {
  return {
    version: 1,
    ...(edition && {
      id: edition.publication.id,
      date: edition.publication.date,
      entries: entriesOf(edition.publication).map(({ id }) => id),
      files: exportedFiles(edition, folder, cwd),
      missing: edition.missing.map(({ name, why }) => ({ name, why })),
    }),
    ...(archive && { archive: archiveData(archive, cwd) }),
  };
}

function archiveData({ archive, folder, pages, missing, update }: ArchiveExport, cwd: string): object {
  const changed = new Set(update.changed.map(({ path }) => path));
  const shown = (path: string) => shownPath(path, cwd);
  return {
    folder: shown(folder),
    editions: archive.editions.map(({ id }) => id),
    entries: entriesOf(archive.all).map(({ id }) => id),
    files: pages.map(({ path, content }) => ({
      file: shown(join(folder, path)),
      bytes: Buffer.byteLength(content),
      changed: changed.has(join(folder, path)),
    })),
    removed: update.stale.map(shown),
    kept: update.kept.map(shown),
    missing: missing.map(({ path, why }) => ({ name: path, why })),
  };
}
