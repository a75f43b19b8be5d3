import type { CommandName } from "./command.ts";

/** Every command, in the order of the help. A new command is a folder and an entry here. */
export const commands: readonly CommandName[] = [
  {
    name: "init",
    about: "Set up a new bulletin: asks six questions at most",
    group: "Start",
    load: async () => (await import("./init/declare.ts")).init,
  },
  {
    name: "new",
    about: "Draft an entry: asks for what the flags do not say",
    group: "Write",
    load: async () => (await import("./new/declare.ts")).newEntry,
  },
  {
    name: "import",
    about: "Make drafts of a bulletin that you have: a text, a page, a feed, a Word file",
    group: "Write",
    load: async () => (await import("./import/declare.ts")).importCommand,
  },
  {
    name: "edit",
    about: "Change an entry in your editor, or by flags, and check it",
    group: "Write",
    load: async () => (await import("./edit/declare.ts")).edit,
  },
  {
    name: "show",
    about: "Show how an entry will read, where it is used, and its problems",
    group: "Write",
    load: async () => (await import("./show/declare.ts")).show,
  },
  {
    name: "ready",
    about: "Mark entries as signed off, so that they go out",
    group: "Write",
    load: async () => (await import("./ready/declare.ts")).ready,
  },
  {
    name: "withdraw",
    about: "Take entries out of what is exported from now on",
    group: "Write",
    load: async () => (await import("./withdraw/declare.ts")).withdraw,
  },
  {
    name: "list",
    about: "List the entries, newest first",
    group: "Write",
    load: async () => (await import("./list/declare.ts")).list,
  },
  {
    name: "validate",
    about: "Check the bulletin, its entries and editions against the rules",
    group: "Check",
    load: async () => (await import("./validate/declare.ts")).validate,
  },
  {
    name: "status",
    about: "Show what is in the next edition, what blocks it, and what waits",
    group: "Check",
    load: async () => (await import("./status/declare.ts")).status,
  },
  {
    name: "preview",
    about: "Show the page, the e-mail and the text in a browser as you write",
    group: "Check",
    load: async () => (await import("./preview/declare.ts")).preview,
  },
  {
    name: "rules",
    about: "List the rules, or explain one",
    group: "Check",
    load: async () => (await import("./rules/declare.ts")).rulesCommand,
  },
  {
    name: "compose",
    about: "Write the next edition out of the ready entries",
    group: "Send",
    load: async () => (await import("./compose/declare.ts")).compose,
  },
  {
    name: "export",
    about: "Write the web page, the e-mail, the plain text, feeds, or a whole web site",
    group: "Send",
    load: async () => (await import("./export/declare.ts")).exportCommand,
  },
  {
    name: "sent",
    about: "Mark an edition as sent, so that it is never changed",
    group: "Send",
    load: async () => (await import("./sent/declare.ts")).sent,
  },
  {
    name: "schema",
    about: "Print the JSON Schema of a kind of file, or write all of them into the bulletin",
    load: async () => (await import("./schema/declare.ts")).schema,
  },
  {
    name: "completion",
    about: "Print the script that lets the Tab key complete commands, flags and entries",
    load: async () => (await import("./completion/declare.ts")).completion,
  },
];
