import type { CommandDeclaration } from "./command.ts";
import { exportCommand } from "./export/declare.ts";
import { list } from "./list/declare.ts";
import { newEntry } from "./new/declare.ts";
import { schema } from "./schema/declare.ts";
import { validate } from "./validate/declare.ts";

/** Every command, in the order of the help. A new command is a folder and a line here. */
export const commands: readonly CommandDeclaration[] = [newEntry, list, validate, exportCommand, schema];
