import { join } from "node:path";
import { type SchemaKind, schemaKinds, schemas } from "../model/schemas.ts";
import type { Files, OutputFile } from "../ports.ts";
import { rulesSchema } from "../validate/rules-schema.ts";

/** The folder in the store whose schemas the YAML files name, so that editors find them without a network. */
const schemaFolder = "schema";

/** Where a kind's schema is, relative to the bulletin's folder. */
export function schemaPath(kind: SchemaKind): string {
  return `${schemaFolder}/${kind}.json`;
}

/** The schemas as files of a store. */
export function schemaFiles(root: string): readonly (OutputFile & { readonly content: string })[] {
  const all = schemas(rulesSchema());
  return schemaKinds.map((kind) => ({
    path: join(root, schemaFolder, `${kind}.json`),
    content: `${JSON.stringify(all[kind], null, 2)}\n`,
  }));
}

/** Writes the schemas if the store has none; what is there stays, since a newer release may have put it there. */
export function ensureSchemas(root: string, files: Files): void {
  const missing = schemaFiles(root).filter(({ path }) => !files.follow(path));
  if (missing.length > 0) files.replace(missing);
}
