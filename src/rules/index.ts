import { danglingPointer } from "./dangling-pointer.ts";
import { dateInvalid } from "./date-invalid.ts";
import { dateOrder } from "./date-order.ts";
import { dateWeekday } from "./date-weekday.ts";
import { editionEntry } from "./edition-entry.ts";
import { headlineDuplicate } from "./headline-duplicate.ts";
import { headlineLength } from "./headline-length.ts";
import { linkMalformed } from "./link-malformed.ts";
import { linkMissing } from "./link-missing.ts";
import { linkTextVague } from "./link-text-vague.ts";
import { placeholderLeft } from "./placeholder-left.ts";
import type { Rule } from "./rule.ts";
import { sectionUnknown } from "./section-unknown.ts";
import { yamlTextLoss } from "./yaml-text-loss.ts";

/** Every rule, in the order in which they are listed and run. A new rule is a file, a page in `docs/rules/` and a line here. */
export const rules: readonly Rule[] = [
  yamlTextLoss,
  dateInvalid,
  dateOrder,
  dateWeekday,
  linkMissing,
  linkMalformed,
  linkTextVague,
  danglingPointer,
  headlineLength,
  headlineDuplicate,
  placeholderLeft,
  sectionUnknown,
  editionEntry,
];
