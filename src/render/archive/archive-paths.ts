/**
 * Where the index stands: an address relative to the archive's folder, as all paths of pages are, so that the file's name is what it decodes to. Entries
 * have theirs from `entryPath`.
 */
export const indexPath = "index.html";

/** The style sheet of all pages. */
export const stylePath = "style.css";

export function editionPath(id: string): string {
  return `editions/${encodeURIComponent(id)}.html`;
}

export function sectionPath(key: string): string {
  return `sections/${encodeURIComponent(key)}.html`;
}

/** Beside the pages of the year's entries, whose names begin with the year. */
export function yearPath(year: string): string {
  return `entries/${year}/${indexPath}`;
}

/** The way from one file to another that works in any folder, on the web and on a disk. */
export function relativePath(from: string, to: string): string {
  return "../".repeat(from.split("/").length - 1) + to;
}
