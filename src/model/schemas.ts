import { bulletinShape } from "./bulletin.ts";
import { editionShape } from "./edition.ts";
import { entryShape } from "./entry.ts";
import { type JsonSchema, toJsonSchema } from "./json-schema.ts";

/** The kinds of files in a store. */
export const schemaKinds = ["entry", "bulletin", "edition"] as const;

export type SchemaKind = (typeof schemaKinds)[number];

/**
 * The JSON Schemas of the store's files, by kind.
 *
 * @param rules the schema of the key `rules` in `bulletin.yaml`
 */
export function schemas(rules: JsonSchema): Readonly<Record<SchemaKind, JsonSchema>> {
  const bulletin = toJsonSchema(bulletinShape, "Bulletin", "The masthead and the house rules of a bulletin.");
  return {
    entry: toJsonSchema(entryShape, "Bulletin entry", "One item of news: headline, date, summary and source."),
    bulletin: { ...bulletin, properties: { ...(bulletin["properties"] as JsonSchema), rules } },
    edition: toJsonSchema(editionShape, "Bulletin edition", "A numbered, dated selection of entries."),
  };
}
