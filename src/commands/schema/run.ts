import { type SchemaKind, schemas } from "../../model/schemas.ts";
import type { Ports } from "../../ports.ts";
import { printableJson } from "../../report/printable.ts";
import { rulesSchema } from "../../validate/rules-schema.ts";
import { findStore } from "../../workspace/find-store.ts";
import { shownPath } from "../../workspace/read-store.ts";
import { schemaFiles } from "../../workspace/schema-files.ts";
import type { WithGlobals } from "../command.ts";

export type SchemaOptions = WithGlobals<{ readonly write?: boolean }>;

/** Prints one schema, or all three as one object; with `--write` writes them into the store. */
export async function runSchema(options: SchemaOptions, ports: Ports, [kind]: readonly string[]): Promise<number> {
  if (options.write) {
    const files = schemaFiles(findStore(options.store, ports));
    ports.files.replace(files);
    if (!options.quiet) {
      for (const { path } of files) ports.terminal.err(`Wrote ${shownPath(path, ports.cwd)}\n`);
    }
    return 0;
  }
  const all = schemas(rulesSchema());
  ports.terminal.out(printableJson(kind === undefined ? all : all[kind as SchemaKind]));
  return 0;
}
