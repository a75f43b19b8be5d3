import type { Store } from "../store/store.ts";

/** The files that are new, hold something else, or are gone, as the user would type them. */
export function changedFiles(before: Store, after: Store): readonly string[] {
  const [old, now] = [textsIn(before), textsIn(after)];
  const names = new Set([...now.keys(), ...old.keys()]);
  return [...names].filter((file) => old.get(file) !== now.get(file));
}

function textsIn({ bulletin, entries, editions }: Store): ReadonlyMap<string, string> {
  return new Map([bulletin, ...entries, ...editions].map(({ file, text }) => [file, text]));
}
