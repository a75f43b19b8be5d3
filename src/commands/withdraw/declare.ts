import type { CommandDeclaration } from "../command.ts";

export const withdraw: CommandDeclaration = {
  examples: [
    ["bulletin withdraw", "choose an entry and take it out of what is exported"],
    ["bulletin withdraw referrals", "an entry by a part of its id"],
    ["bulletin withdraw referrals -n", "show what would change"],
  ],
  declare(command) {
    command
      .argument("[entry...]", "ids, parts of them, or files")
      .option("-n, --dry-run", "print what would change as a diff, and change nothing")
      .option("--json", "print the entries and the editions that hold them as JSON")
      .addHelpText(
        "after",
        `
The file stays, and bulletin ready brings the entry back. What was sent stays
as it was; the web archive leaves the entry out from its next export on.`,
      );
  },
  load: async () => (await import("./run.ts")).runWithdraw,
};
