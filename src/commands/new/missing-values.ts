import { entryShape } from "../../model/entry.ts";
import type { RecordShape } from "../../model/shape.ts";
import type { DraftData, DraftProblem } from "../../validate/check-draft.ts";
import { flagsFor } from "./flags.ts";

/** What a draft lacks, each with the flag that gives it. */
export function missingValues(data: DraftData, needsSource: boolean): readonly DraftProblem[] {
  return missingIn({ ...(needsSource && { source: {} }), ...data }, entryShape, []);
}

function missingIn(data: DraftData, shape: RecordShape, path: readonly string[]): readonly DraftProblem[] {
  const fields = Object.entries(shape.fields).flatMap(([name, field]) => {
    const value = data[name];
    if (value === undefined) return field.required ? [missing([name], path, field.about)] : [];
    return field.shape.kind === "record" ? missingIn(value as DraftData, field.shape, [...path, name]) : [];
  });
  const { atLeastOne } = shape;
  const choiceMade = !atLeastOne || atLeastOne.some((name) => data[name] !== undefined);
  return choiceMade ? fields : [...fields, missing(atLeastOne, path, "Give one of them.")];
}

function missing(names: readonly string[], path: readonly string[], hint: string): DraftProblem {
  const flags = names.flatMap((name) => flagsFor([...path, name])).map(({ name }) => name);
  return {
    rule: "schema",
    severity: "error",
    path: [...path, names[0] ?? ""],
    message: `${flags.join(" or ")} is missing`,
    hint,
  };
}
