import { compareText } from "../model/compare-text.ts";

/** The name of the record in the archive's folder. */
export const recordName = ".bulletin-archive.json";

/**
 * What exports have written into a folder: the path of each file in it, with forward slashes, and the fingerprints of what it may hold. While an export is
 * under way these are several, the old one and the new one, so that a run that is killed leaves nothing that the next one does not know.
 */
export type ArchiveRecord = ReadonlyMap<string, readonly string[]>;

/** Writes a record as JSON, a file on each line, so that a repository shows what has changed. */
export function formatRecord(record: ArchiveRecord): string {
  const about =
    "What bulletin export has made here. It overwrites and deletes nothing else, so leave this file in its place.";
  const files = [...record]
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, prints]) => `\n    ${JSON.stringify(path)}: ${JSON.stringify(prints)}`);
  return `{\n  "about": ${JSON.stringify(about)},\n  "version": 1,\n  "files": {${files.join(",")}\n  }\n}\n`;
}

/** Reads a record; nothing if it is not what `formatRecord` writes. */
export function parseRecord(text: string): ArchiveRecord | undefined {
  const { version, files } = Object(parseJson(text)) as { version?: unknown; files?: unknown };
  if (version !== 1 || typeof files !== "object" || files === null) return undefined;
  const entries = Object.entries(files);
  return entries.every(isRecorded) ? new Map(entries) : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecorded(entry: [string, unknown]): entry is [string, string[]] {
  const prints = entry[1];
  return Array.isArray(prints) && prints.every((print) => typeof print === "string");
}
