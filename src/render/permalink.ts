import type { Bulletin } from "../model/bulletin.ts";
import { webAddress } from "./web-address.ts";

/**
 * Where an entry's page stands in the archive: an address relative to its folder, so that the file's name is what it decodes to. Ids begin with their
 * date; those that do not, where the rule about it is off, have a folder of their own.
 */
export function entryPath(id: string): string {
  return `entries/${/^\d{4}(?=-)/.exec(id)?.[0] ?? "undated"}/${encodeURIComponent(id)}.html`;
}

/** The address of an entry's own page; nothing unless `archive_url` says where the archive stands on the web. */
export function permalink(bulletin: Bulletin, id: string): string | undefined {
  return archiveAddress(bulletin, entryPath(id));
}

/**
 * The address of a file of the archive; nothing unless `archive_url` says where the archive stands on the web.
 *
 * @param path an address relative to the archive's folder; empty for the folder itself
 */
export function archiveAddress({ archive_url: archive = "" }: Bulletin, path: string): string | undefined {
  const index = webAddress(archive);
  return index === undefined ? undefined : `${folderOf(index)}${path}`;
}

/** An archive may be given as a folder, with or without the slash, or as the page in it. */
function folderOf(index: string): string {
  return index.replace(/(?:\/index\.html?)?\/?(?:[?#].*)?$/, "/");
}
