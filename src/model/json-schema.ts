import type { RecordShape, Shape } from "./shape.ts";

/** A JSON Schema, as data. */
export type JsonSchema = { readonly [key: string]: unknown };

/** The JSON Schema (draft-07, which YAML editors know best) of one kind of file. */
export function toJsonSchema(shape: RecordShape, title: string, description: string): JsonSchema {
  return { $schema: "http://json-schema.org/draft-07/schema#", title, description, ...schemaOf(shape) };
}

const datePattern = "^(19|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
const timePattern = "T([01][0-9]|2[0-3]):[0-5][0-9]";

/** The JSON Schema of a part of a file. */
export function schemaOf(shape: Shape): JsonSchema {
  switch (shape.kind) {
    case "line":
      return { type: "string", minLength: 1, pattern: shape.pattern?.source ?? "^[^\\r\\n]*$" };
    case "text":
      return { type: "string", minLength: 1 };
    case "date":
      return { type: "string", format: "date", pattern: `${datePattern}$` };
    case "moment":
      return { type: "string", pattern: `${datePattern}(${timePattern})?$` };
    case "timestamp":
      return { type: "string", format: "date-time", pattern: `${datePattern}${timePattern}:[0-5][0-9]` };
    case "url":
      return { type: "string", minLength: 1, pattern: "^https?://" };
    case "flag":
      return { type: "boolean" };
    case "integer":
      return { type: "integer", minimum: shape.min, maximum: shape.max };
    case "choice":
      return { type: "string", enum: shape.of };
    case "list":
      return { type: "array", items: schemaOf(shape.of), ...(shape.most !== undefined && { maxItems: shape.most }) };
    case "tuple":
      return { type: "array", items: shape.of.map(schemaOf), minItems: 2, maxItems: 2 };
    case "map":
      return { type: "object", additionalProperties: schemaOf(shape.of) };
    case "options":
      return { type: "object" };
    case "either":
      return { anyOf: shape.of.map(schemaOf) };
    case "record":
      return recordSchema(shape);
  }
}

function recordSchema({ fields, atLeastOne }: RecordShape): JsonSchema {
  const names = Object.entries(fields);
  return {
    type: "object",
    additionalProperties: false,
    required: names.filter(([, field]) => field.required).map(([name]) => name),
    ...(atLeastOne && { anyOf: atLeastOne.map((name) => ({ required: [name] })) }),
    properties: Object.fromEntries(
      names.map(([name, { shape, about }]) => [name, { description: about, ...schemaOf(shape) }]),
    ),
  };
}
