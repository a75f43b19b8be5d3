import { checkStore } from "../../src/validate/check-store.ts";
import { withFixes } from "../../src/validate/with-fixes.ts";
import { standardBulletin, standardEntry, standardId, storeFromText, withKeys } from "../store-from-text.ts";

/** The texts of an entry that rules about wording look at. */
export interface ProseTexts {
  readonly headline?: string;
  readonly summary?: string;
}

/** What rules say about an entry's prose, and what their fixes make of it. */
export interface ProseVerdict {
  readonly said: readonly (readonly [at: string, message: string])[];
  readonly hints: readonly string[];
  readonly fixed: Required<ProseTexts>;
}

/** Puts the texts into the standard entry and runs some rules over it, each fix of theirs made once. */
export function judge(rules: readonly string[], texts: ProseTexts, bulletin = standardBulletin): ProseVerdict {
  const keys = Object.entries(texts).map(([key, text]) => `${key}: ${JSON.stringify(text)}\n`);
  const store = storeFromText({ bulletin, entries: { [standardId]: withKeys(standardEntry, keys.join("")) } });
  const problems = checkStore(store, { today: "2018-05-01" }).filter(({ rule }) => rules.includes(rule));
  const [before, after] = [store, withFixes(store, problems).store].map(({ entries }) => entries[0]);
  return {
    said: problems.map(({ range, message }) => [before?.text.slice(...range) ?? "", message]),
    hints: problems.map(({ hint }) => hint),
    fixed: { headline: after?.value?.headline ?? "", summary: after?.value?.summary ?? "" },
  };
}

/** What rules make of a summary. */
export function fixedSummary(rules: readonly string[], summary: string, bulletin = standardBulletin): string {
  return judge(rules, { summary }, bulletin).fixed.summary;
}

/** What one rule says about a summary: the words pointed at, as they are written in the file, and the message. */
export function saidOf(rule: string, summary: string, bulletin = standardBulletin): ProseVerdict["said"] {
  return judge([rule], { summary }, bulletin).said;
}
