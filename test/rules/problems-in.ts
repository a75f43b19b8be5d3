import type { Problem } from "../../src/model/problem.ts";
import { checkStore } from "../../src/validate/check-store.ts";
import { emailBytes } from "../../src/validate/email-bytes.ts";
import { type StoreTexts, standardEntry, standardId, storeFromText, withKeys } from "../store-from-text.ts";

/** A problem, with the text that it points at in place of offsets. */
export interface Pointed extends Omit<Problem, "range"> {
  readonly at: string;
}

/** The day on which the tests run. */
const today = "2018-05-01";

/** All problems of a store that is given as text. */
export function problemsInStore(texts: StoreTexts, day = today): readonly Pointed[] {
  const store = storeFromText(texts);
  const files = [store.bulletin, ...store.entries, ...store.editions];
  return checkStore(store, { today: day, emailBytes: (edition) => emailBytes(store, edition) }).map(
    ({ range, ...problem }) => ({
      ...problem,
      at: files.find(({ file }) => file === problem.file)?.text.slice(...range) ?? "",
    }),
  );
}

/** What one rule says about the standard entry with some keys replaced: the words pointed at, and the message. */
export function saysOf(rule: string, keys: string, day = today): readonly (readonly [at: string, message: string])[] {
  return problemsInStore({ entries: { [standardId]: withKeys(standardEntry, keys) } }, day)
    .filter((problem) => problem.rule === rule)
    .map(({ at, message }) => [at, message]);
}

/** The keys of an entry with this summary. */
export function summaryKey(summary: string): string {
  return `summary: |-\n${summary.replace(/^(?=.)/gm, "  ")}\n`;
}

/** The keys of an entry with this source link. */
export function sourceKey({
  title = "National referral statistics 2017",
  url = "https://www.nationalcrimeagency.gov.uk/",
}): string {
  return `source:\n  title: ${JSON.stringify(title)}\n  url: ${JSON.stringify(url)}\n`;
}
