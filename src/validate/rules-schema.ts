import { type JsonSchema, schemaOf } from "../model/json-schema.ts";
import { severities } from "../model/problem.ts";
import { rules } from "../rules/index.ts";
import { optionShape } from "./rule-settings.ts";

/** The JSON Schema of `rules` in `bulletin.yaml`, with which editors complete ids and options, and show what each means. */
export function rulesSchema(): JsonSchema {
  const severity = { enum: ["off", ...severities] };
  const properties = rules.map((rule) => {
    const options = schemaOf(optionShape(rule));
    const forms = rule.options ? [severity, options, { type: "array", items: [severity, options] }] : [severity];
    return [rule.id, { description: rule.about, default: rule.severity, anyOf: forms }];
  });
  return {
    description: "Severity and options of single rules, by id.",
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(properties),
  };
}
