import type { Archive } from "../../../src/model/archive.ts";
import { renderArchive } from "../../../src/render/archive/render-archive.ts";

/** The files of an archive by their paths. */
export function filesOf(archive: Archive): ReadonlyMap<string, string> {
  const files = renderArchive(archive).filter((file) => file.kind === "text");
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** Its pages. */
export function pagesOf(archive: Archive): readonly (readonly [path: string, html: string])[] {
  return [...filesOf(archive)].filter(([path]) => path.endsWith(".html"));
}
