import type { Path } from "../../model/problem.ts";
import type { Shape } from "../../model/shape.ts";
import { withValue } from "../../model/value-at.ts";
import type { DraftData, DraftProblem } from "../../validate/check-draft.ts";
import { readValue } from "../../workspace/read-value.ts";
import { newFlags, optionName } from "./flags.ts";

/** What the flags say. Text that cannot be understood stays in the data as it is, and is among the problems. */
export interface GivenFlags {
  readonly data: DraftData;
  readonly problems: readonly DraftProblem[];
}

/**
 * Makes entry data of the flags.
 *
 * @param options by the names that commander gives them
 * @param today ISO date that typed dates count from
 */
export function readFlags(options: Readonly<Record<string, unknown>>, today: string): GivenFlags {
  let data: DraftData = {};
  const problems: DraftProblem[] = [];
  const read = (text: string, shape: Shape, path: Path): unknown => {
    const reading = readValue(text, shape, today);
    if ("value" in reading) return reading.value;
    problems.push({ rule: "schema", severity: "error", path, ...reading });
    return text;
  };
  for (const flag of newFlags) {
    const { path, shape } = flag;
    const given = options[optionName(flag)];
    const value =
      Array.isArray(given) && shape.kind === "list"
        ? given.map((text, place) => read(text, shape.of, [...path, place]) ?? "")
        : typeof given === "string"
          ? read(given, shape, path)
          : given;
    data = withValue(data, path, value);
  }
  return { data, problems };
}
