import { entryShape } from "../../model/entry.ts";
import { nearest } from "../../model/nearest.ts";
import type { RecordShape, Shape } from "../../model/shape.ts";
import { UserError } from "../../user-error.ts";

/** Every field of an entry that has a value of its own, by the path that is typed, such as `source.url`. */
const fields: ReadonlyMap<string, Shape> = new Map(leaves(entryShape, ""));

/** The fields as they are typed, in the model's order. */
export const fieldNames: readonly string[] = [...fields.keys()];

/**
 * What a field holds.
 *
 * @throws UserError `UNKNOWN_FIELD`, also for a group of fields
 */
export function fieldNamed(name: string): Shape {
  const shape = fields.get(name);
  if (shape) return shape;
  const parts = partsOf(name);
  if (parts.length === 0) throw unknownField(name);
  throw new UserError("UNKNOWN_FIELD", `“${name}” is a group of fields`, { hint: `Name one of ${parts.join(", ")}.` });
}

/** @throws UserError `UNKNOWN_FIELD` if there is neither a field nor a group with a name */
export function refuseUnknown(name: string): void {
  if (!fields.has(name) && partsOf(name).length === 0) throw unknownField(name);
}

function unknownField(name: string): UserError {
  const groups = fieldNames.flatMap((field) => field.split(".").slice(0, -1));
  const near = nearest(name, [...fieldNames, ...groups]);
  return new UserError("UNKNOWN_FIELD", `An entry has no field “${name}”`, {
    hint: near ? `Did you mean ${near}?` : "bulletin edit --help lists the fields.",
  });
}

function partsOf(group: string): readonly string[] {
  return fieldNames.filter((name) => name.startsWith(`${group}.`));
}

function leaves({ fields: inner }: RecordShape, start: string): readonly (readonly [string, Shape])[] {
  return Object.entries(inner).flatMap(([name, { shape }]) =>
    shape.kind === "record" ? leaves(shape, `${start}${name}.`) : [[`${start}${name}`, shape] as const],
  );
}
