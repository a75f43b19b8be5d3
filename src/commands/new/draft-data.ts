import type { Path } from "../../model/problem.ts";
import type { DraftData } from "../../validate/check-draft.ts";

/** What a draft has at a path; undefined if it has nothing there. */
export function valueAt(data: DraftData, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as DraftData | undefined)?.[step], data);
}

/** The draft with a value put at a path; undefined takes it out, together with groups that it leaves empty. */
export function withValue(data: DraftData, [first = "", ...rest]: readonly string[], value: unknown): DraftData {
  const { [first]: old = {}, ...others } = data;
  if (rest.length === 0) return value === undefined ? others : { ...others, [first]: value };
  const group = withValue(old as DraftData, rest, value);
  return Object.keys(group).length === 0 ? others : { ...others, [first]: group };
}
