import { bulletinShape } from "./bulletin.ts";
import { editionShape } from "./edition.ts";
import { entryShape } from "./entry.ts";
import { type JsonSchema, toJsonSchema } from "./json-schema.ts";

/** The kinds of files in a store. */
export const schemaKinds = ["entry", "bulletin", "edition"] as const;

export type SchemaKind = (typeof schemaKinds)[number];

/** The JSON Schemas of the store's files, by kind. */
export function schemas(): Readonly<Record<SchemaKind, JsonSchema>> {
  return {
    entry: toJsonSchema(entryShape, "Bulletin entry", "One item of news: headline, date, summary and source."),
    bulletin: toJsonSchema(bulletinShape, "Bulletin", "The masthead and the house rules of a bulletin."),
    edition: toJsonSchema(editionShape, "Bulletin edition", "A numbered, dated selection of entries."),
  };
}
