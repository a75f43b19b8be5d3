import type { Path } from "../../model/problem.ts";
import { flagsFor } from "./flags.ts";

/** The flag by which something at a path is mended, if there is one. */
export function flagName(path: Path): string | undefined {
  return flagsFor(path)[0]?.name;
}
