import { resolve } from "node:path";
import { type Entry, entryShape } from "../model/entry.ts";
import { linksOf } from "../model/links-of.ts";
import { parseSummary } from "../model/summary.ts";
import type { ChangesSince } from "../ports.ts";
import { readYaml } from "../store/read-yaml.ts";
import { toStoreFile } from "../store/store-file.ts";

/**
 * Tells the links of entries that have been added or changed from those that were there before. In a file that was renamed all are new.
 *
 * @returns whether an entry, whose path is as the user would type it, did not have an address before
 */
export function newAddresses(
  { changed, oldText }: ChangesSince,
  cwd: string,
): (file: string, address: string) => boolean {
  const changedFiles = new Set(changed);
  const known = new Map<string, ReadonlySet<string>>();
  return (file, address) => {
    const path = resolve(cwd, file);
    if (!changedFiles.has(path)) return false;
    const old = known.get(path) ?? addressesIn(oldText(path) ?? "");
    known.set(path, old);
    return !old.has(address);
  };
}

function addressesIn(text: string): ReadonlySet<string> {
  const { value = {} } = toStoreFile<Entry>("", { text, faults: [] }, readYaml(text), entryShape);
  return new Set(linksOf(value, parseSummary(value.summary ?? "")).flatMap(({ address }) => address?.text ?? []));
}
