import { join } from "node:path";
import { counted } from "../../model/counted.ts";
import { entriesOf } from "../../model/publication.ts";
import { printable } from "../../report/printable.ts";
import { shownPath } from "../../workspace/read-store.ts";
import type { ArchiveExport } from "./archive-export.ts";
import { kilobytes, type MessageView } from "./export-messages.ts";

/** Says in a few lines what was written into an archive of any size, what the user should know of it, and what to do next. */
export function archiveMessages(
  { archive, folder, pages, update }: ArchiveExport,
  { dryRun, paint, cwd }: MessageView,
): string {
  const bytes = pages.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
  const changed = update.changed.length;
  const what = paint.strong(
    `${counted(entriesOf(archive.all).length, "entry", "entries")} and ${counted(archive.editions.length, "edition")}`,
  );
  return [
    `${dryRun ? "Would write" : "Wrote"} the archive of ${printable(archive.all.bulletin.name)}, ${what}:`,
    `  ${shownPath(folder, cwd)}  ${counted(pages.length, "file")}, ${kilobytes(bytes)} kB: ${changed} new or changed, ${pages.length - changed} as before, ${update.stale.length} removed`,
    ...update.kept.map(
      (path) =>
        `${paint.warning("Note:")} ${printable(shownPath(path, cwd))} is not in the archive any more, but was changed by hand, and so is still there: delete it yourself.`,
    ),
    ...(dryRun
      ? []
      : [`Next: open ${shownPath(join(folder, "index.html"), cwd)} in a browser, or copy the folder to the web.`]),
    "",
  ].join("\n");
}
