import type { CommandName } from "./command.ts";

/** Every command, in the order of the help. A new command is a folder and an entry here. */
export const commands: readonly CommandName[] = [
  {
    name: "new",
    about: "Draft an entry: asks for what the flags do not say",
    load: async () => (await import("./new/declare.ts")).newEntry,
  },
  {
    name: "list",
    about: "List the entries, newest first",
    load: async () => (await import("./list/declare.ts")).list,
  },
  {
    name: "validate",
    about: "Check the bulletin, its entries and editions against the rules",
    load: async () => (await import("./validate/declare.ts")).validate,
  },
  {
    name: "compose",
    about: "Write the next edition out of the ready entries",
    load: async () => (await import("./compose/declare.ts")).compose,
  },
  {
    name: "status",
    about: "Show what is in the next edition, what blocks it, and what waits",
    load: async () => (await import("./status/declare.ts")).status,
  },
  {
    name: "export",
    about: "Write the web page, the e-mail, the plain text, feeds, or a whole web site",
    load: async () => (await import("./export/declare.ts")).exportCommand,
  },
  {
    name: "sent",
    about: "Mark an edition as sent, so that it is never changed",
    load: async () => (await import("./sent/declare.ts")).sent,
  },
  {
    name: "rules",
    about: "List the rules, or explain one",
    load: async () => (await import("./rules/declare.ts")).rulesCommand,
  },
  {
    name: "schema",
    about: "Print the JSON Schema of a kind of file, or write all of them into the bulletin",
    load: async () => (await import("./schema/declare.ts")).schema,
  },
];
