import { checkStore } from "../../src/validate/check-store.ts";
import { withFixes } from "../../src/validate/with-fixes.ts";
import { type StoreTexts, standardEntry, standardId, storeFromText, withKeys } from "../store-from-text.ts";
import { problemsInStore } from "./problems-in.ts";

/** What one rule makes of the standard entry with some keys replaced: the entry's text with the fixes of that rule. */
export function fixedEntry(rule: string, keys: string): string {
  const { store } = withFixes(...fixesOf(rule, { entries: { [standardId]: withKeys(standardEntry, keys) } }));
  return store.entries[0]?.text ?? "";
}

/** The files that the entries of a store have after the fixes of one rule. */
export function renamedFiles(rule: string, texts: StoreTexts): readonly string[] {
  return withFixes(...fixesOf(rule, texts)).store.entries.map(({ file }) => file);
}

/** What rules of any kind say about an entry's text. */
export function rulesAgainst(text: string): readonly string[] {
  return problemsInStore({ entries: { [standardId]: text } }).map(({ rule }) => rule);
}

function fixesOf(rule: string, texts: StoreTexts): Parameters<typeof withFixes> {
  const store = storeFromText(texts);
  return [store, checkStore(store, { today: "2018-05-01" }).filter((problem) => problem.rule === rule)];
}
