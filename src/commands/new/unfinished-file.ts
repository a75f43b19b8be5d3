import { join } from "node:path";
import type { Files } from "../../ports.ts";

/** The first free place for text that is no entry yet: beside `bulletin.yaml`, where nothing takes it for one. `root` is absolute, as is the path. */
export function unfinishedPath(root: string, files: Pick<Files, "follow">): string {
  for (let number = 1; ; number++) {
    const path = join(root, number === 1 ? "unfinished-entry.yaml" : `unfinished-entry-${number}.yaml`);
    if (!files.follow(path)) return path;
  }
}

/** Keeps text that is no entry yet, and says where. */
export function keepUnfinished(text: string, root: string, files: Pick<Files, "follow" | "create">): string {
  for (;;) {
    const path = unfinishedPath(root, files);
    try {
      files.create(path, text);
      return path;
    } catch (error) {
      // Another run was quicker.
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}
