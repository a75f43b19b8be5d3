import { Option } from "commander";
import { severities } from "../../model/problem.ts";
import type { CommandDeclaration } from "../command.ts";

export const validate: CommandDeclaration = {
  name: "validate",
  about: "Check the bulletin, its entries and editions against the rules",
  examples: [
    ["bulletin validate", "check everything"],
    ["bulletin validate bulletins/entries/2018", "report on some files or folders only"],
    ["bulletin validate --format json", "the same for other programs"],
  ],
  declare(command) {
    command
      .argument("[path...]", "files or folders to report on (default: all)")
      .addOption(
        new Option("--format <format>", "how to print the problems").choices(["pretty", "json"]).default("pretty"),
      )
      .addOption(
        new Option("--level <severity>", "the mildest problems to show").choices(severities).default("warning"),
      )
      .addHelpText("after", "\nOnly errors make it fail (exit code 1). docs/rules/ explains every rule.");
  },
  load: async () => (await import("./run.ts")).runValidate,
};
