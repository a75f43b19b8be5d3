import type { Path } from "./problem.ts";

/** Data as a file or the flags give it, before anybody has checked it. */
export type Data = Readonly<Record<string, unknown>>;

/** What stands at a path; undefined if nothing does. */
export function valueAt(data: Data, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Data | undefined)?.[step], data);
}

/** The data with a value put at a path of keys; undefined takes it out, together with groups that it leaves empty. */
export function withValue(data: Data, [first = "", ...rest]: readonly string[], value: unknown): Data {
  const { [first]: old, ...others } = data;
  if (rest.length === 0) return value === undefined ? others : { ...others, [first]: value };
  if (value === undefined && !isGroup(old)) return data;
  const group = withValue(isGroup(old) ? old : {}, rest, value);
  return Object.keys(group).length === 0 ? others : { ...others, [first]: group };
}

function isGroup(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
