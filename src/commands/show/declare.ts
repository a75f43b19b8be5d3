import type { CommandDeclaration } from "../command.ts";

export const show: CommandDeclaration = {
  examples: [
    ["bulletin show", "choose an entry and see how it will read"],
    ["bulletin show referrals", "an entry by a part of its id"],
    ["bulletin show referrals --json", "its data, editions and problems, for other programs"],
  ],
  declare(command) {
    command
      .argument("[entry]", "the entry’s id, a part of it, or its file")
      .option("--json", "print the entry as JSON")
      .addHelpText(
        "after",
        `
It is exit code 0 also where the entry has problems, and 1 only where the file
cannot be read at all.`,
      );
  },
  load: async () => (await import("./run.ts")).runShow,
};
