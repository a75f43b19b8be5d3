import { join } from "node:path";
import { fingerprint } from "../model/fingerprint.ts";
import type { FileKind, OutputFile, Ports } from "../ports.ts";
import type { ArchivePage } from "../render/format.ts";
import { UserError } from "../user-error.ts";
import { type ArchiveRecord, formatRecord, parseRecord, recordName } from "./archive-record.ts";
import { FolderView, type Found } from "./folder-view.ts";
import { isInside } from "./is-inside.ts";
import { shownPath } from "./read-store.ts";

/** What brings an archive's folder up to date. All paths are absolute. */
export interface ArchiveUpdate {
  /** The record of what may be on the disk until all is done: to be in place before anything else; nothing if there is nothing to do. */
  readonly opening: readonly OutputFile[];
  /** The files that are new or hold something else. */
  readonly changed: readonly OutputFile[];
  /** Files of earlier exports that are not in the archive any more. */
  readonly stale: readonly string[];
  /** The record of what is there then: to be written when the others are in place and the stale ones gone; nothing if it says so already. */
  readonly closing: readonly OutputFile[];
  /** What is stale, too, but was changed by somebody since it was made, and so stays. */
  readonly kept: readonly string[];
}

/**
 * Compares an archive with what is in its folder. Nothing is overwritten or removed but what an earlier export has made there and nobody has changed since;
 * and what holds the right content is left alone, so that an upload by date sends no more than what is new.
 *
 * @param folder absolute
 * @throws UserError `ARCHIVE_BLOCKED` if something else is in the way, `BAD_RECORD`, `SAME_FILE`
 */
export function updateArchive(
  folder: string,
  pages: readonly ArchivePage[],
  { files, cwd }: Pick<Ports, "files" | "cwd">,
): ArchiveUpdate {
  refuseSameNames(pages);
  const view = new FolderView(folder, files);
  const shown = (path: string) => shownPath(path, cwd);
  const place = (path: string) => join(folder, path);
  const recordFile = view.look(recordName);
  const record = recordFile ? readRecord(recordFile, folder, shown) : new Map<string, string[]>();
  // Pages are not flushed one by one, so a power cut can leave them empty.
  const isOurs = (path: string, { text }: Found) =>
    text !== undefined && record.get(path)?.some((print) => text === "" || print === fingerprint(text)) === true;

  const changed = pages.filter(({ path, content }) => {
    const found = view.look(path);
    if (found?.text === content) return false;
    if (!found || isOurs(path, found)) return true;
    throw inTheWay(found, record.has(path), shown);
  });
  const wanted = new Map(pages.map(({ path, content }) => [path, [fingerprint(content)]]));
  const left = [...record.keys()].flatMap((path) => {
    const found = wanted.has(path) ? undefined : view.look(path);
    return found ? [{ path, isOurs: isOurs(path, found) }] : [];
  });
  const stale = left.filter((one) => one.isOurs).map(({ path }) => path);
  const kept = left.filter((one) => !one.isOurs).map(({ path }) => path);

  const isIdle = changed.length === 0 && stale.length === 0;
  const during = formatRecord(unite(record, wanted));
  const after = formatRecord(unite(wanted, new Map(kept.map((path) => [path, record.get(path) ?? []]))));
  const toOutput = ({ path, content }: ArchivePage): OutputFile => ({ path: place(path), content, expendable: true });
  const recordAs = (content: string): OutputFile => ({ path: place(recordName), content });
  return {
    opening: isIdle ? [] : [recordAs(during)],
    changed: changed.map(toOutput),
    stale: stale.map(place),
    closing: after === (isIdle ? recordFile?.text : during) ? [] : [recordAs(after)],
    kept: kept.map(place),
  };
}

/** Both records in one: a file may hold what either says. */
function unite(one: ArchiveRecord, other: ArchiveRecord): ArchiveRecord {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return new Map(
    [...paths].map((path) => [path, [...new Set([...(one.get(path) ?? []), ...(other.get(path) ?? [])])]]),
  );
}

/** A record may have come from anywhere, and what it names may be deleted: none of it may lead out of the folder. */
function readRecord(found: Found, folder: string, shown: (path: string) => string): ArchiveRecord {
  if (found.text === undefined) throw inTheWay(found, false, shown);
  const record = parseRecord(found.text);
  if (record && [...record.keys()].every((path) => isInside(folder, join(folder, path)))) return record;
  throw new UserError("BAD_RECORD", `${shown(found.path)} is not as the last export wrote it`, {
    hint: "Put it back as it was, or move the whole folder away and run the command again.",
  });
}

/** Some disks do not tell capitals from small letters, and one file would take the place of the other. */
function refuseSameNames(pages: readonly ArchivePage[]): void {
  const seen = new Map<string, string>();
  for (const { path } of pages) {
    const folded = path.normalize("NFC").toLowerCase();
    const other = seen.get(folded);
    seen.set(folded, path);
    if (other === undefined) continue;
    throw new UserError("SAME_FILE", `Two pages of the archive would have one name, ${other} and ${path}`, {
      hint: "Rename one of the two entries or editions.",
    });
  }
}

function inTheWay({ path, kind, text }: Found, isRecorded: boolean, shown: (path: string) => string): UserError {
  const why = isRecorded && text !== undefined ? "somebody has changed it since the last export" : obstacles[kind];
  return new UserError("ARCHIVE_BLOCKED", `${shown(path)} is in the way: ${why}`, {
    hint: "Nothing was written. Move it away and run the command again, or name another folder with -o.",
  });
}

const obstacles: Readonly<Record<FileKind, string>> = {
  file: "bulletin export did not make it",
  folder: "it is a folder",
  link: "it is a link, and links are not followed",
  other: "it is no ordinary file",
};
