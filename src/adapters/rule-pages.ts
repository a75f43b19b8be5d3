import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Reads the page of a rule out of the documentation that comes with the package; `home` is the package's folder. */
export function rulePages(home: string): (id: string) => string {
  return (id) => readFileSync(join(home, "docs", "rules", `${id}.md`), "utf8");
}
