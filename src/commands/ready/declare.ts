import type { CommandDeclaration } from "../command.ts";

export const ready: CommandDeclaration = {
  examples: [
    ["bulletin ready", "choose among the drafts"],
    ["bulletin ready referrals", "an entry by a part of its id"],
    ["bulletin ready bulletins/entries/2018/*.yaml -n", "show what would change in several files"],
  ],
  declare(command) {
    command
      .argument("[entry...]", "ids, parts of them, or files")
      .option("-n, --dry-run", "print what would change as a diff, and change nothing")
      .option("--json", "print the entries and their problems as JSON")
      .addHelpText(
        "after",
        `
Only ready entries are exported. The entries are checked first: if one of them
has an error, none is marked.`,
      );
  },
  load: async () => (await import("./run.ts")).runReady,
};
