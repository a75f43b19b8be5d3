import type { Shape } from "./shape.ts";
import type { Data } from "./value-at.ts";

/**
 * What of a draft is whole: a group that lacks something it needs is left out, and so is an item that could not be read. Undefined if the draft
 * itself lacks something.
 */
export function wholeParts(draft: unknown, shape: Shape): unknown {
  if (draft === undefined) return undefined;
  if (shape.kind === "list") {
    return (draft as readonly unknown[]).map((item) => wholeParts(item, shape.of)).filter((item) => item !== undefined);
  }
  if (shape.kind !== "record") return draft;
  const parts = Object.entries(shape.fields).map(
    ([name, field]) => [name, wholeParts((draft as Data)[name], field.shape), field.required] as const,
  );
  if (parts.some(([, value, required]) => required && value === undefined)) return undefined;
  return Object.fromEntries(parts.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
