import type { CommandDeclaration } from "../command.ts";

export const rulesCommand: CommandDeclaration = {
  examples: [
    ["bulletin rules", "every rule, and how bad its findings are"],
    ["bulletin rules date-weekday", "one rule with examples, the reason for it and its options"],
  ],
  declare(command) {
    command
      .argument("[id]", "the rule to explain")
      .option("--json", "print what is known of the rules as JSON")
      .addHelpText("after", "\nInside a bulletin, severities and options are as its bulletin.yaml sets them.");
  },
  load: async () => (await import("./run.ts")).runRules,
};
