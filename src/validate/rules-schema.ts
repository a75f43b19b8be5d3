import { type JsonSchema, schemaOf } from "../model/json-schema.ts";
import { severities } from "../model/problem.ts";
import type { Shape } from "../model/shape.ts";
import { optionShape, settableChecks } from "./rule-settings.ts";

/** The JSON Schema of `rules` in `bulletin.yaml`, with which editors complete ids and options, and show what each means. */
export function rulesSchema(): JsonSchema {
  const severity: Shape = { kind: "choice", of: ["off", ...severities] };
  const properties = settableChecks.map((check) => {
    const options = optionShape(check);
    const forms: readonly Shape[] = check.options
      ? [severity, options, { kind: "tuple", of: [severity, options] }]
      : [severity];
    return [check.id, { description: check.about, default: check.severity, anyOf: forms.map(schemaOf) }];
  });
  return {
    description: "Severity and options of single rules, by id.",
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(properties),
  };
}
