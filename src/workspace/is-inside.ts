import { isAbsolute, relative, sep } from "node:path";

/** Whether a path is a folder itself or something below it. Both are absolute, with every link resolved. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
