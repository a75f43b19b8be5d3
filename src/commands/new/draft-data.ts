import type { Path } from "../../model/problem.ts";
import type { DraftData } from "../../validate/check-draft.ts";

/** What a draft has at a path; undefined if it has nothing there. */
export function valueAt(data: DraftData, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as DraftData | undefined)?.[step], data);
}

/** The draft with a value put at a path; undefined takes the value out. */
export function withValue(data: DraftData, [first = "", ...rest]: readonly string[], value: unknown): DraftData {
  const inner = rest.length > 0 ? withValue((data[first] ?? {}) as DraftData, rest, value) : value;
  return { ...data, [first]: inner };
}
