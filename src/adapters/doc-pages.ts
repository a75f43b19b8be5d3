import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Reads pages of the documentation that comes with the package; `home` is the package's folder. */
export function docPages(home: string): (path: string) => string {
  return (path) => readFileSync(join(home, "docs", `${path}.md`), "utf8");
}
