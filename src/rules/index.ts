import { headlineLength } from "./headline-length.ts";
import type { Rule } from "./rule.ts";

/** Every rule, in the order in which they are listed and run. A new rule is a file, a page in `docs/rules/` and a line here. */
export const rules: readonly Rule[] = [headlineLength];
