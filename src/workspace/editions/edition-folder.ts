import { join } from "node:path";
import { shownPath } from "../read-store.ts";

/**
 * The folder of a bulletin's editions, as the user would type it.
 *
 * @param root the bulletin's folder, absolute
 */
export function editionFolder(root: string, cwd: string): string {
  return shownPath(join(root, "editions"), cwd);
}
