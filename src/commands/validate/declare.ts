import { severities } from "../../model/problem.ts";
import { reports } from "../../report/index.ts";
import type { CommandDeclaration } from "../command.ts";

export const validate: CommandDeclaration = {
  examples: [
    ["bulletin validate", "check everything"],
    ["bulletin validate bulletins/entries/2018", "report on some files or folders only"],
    ["bulletin validate --format json", "the same for other programs"],
  ],
  declare(command) {
    command
      .argument("[path...]", "files or folders to report on (default: all)")
      .addOption(
        command
          .createOption("--format <format>", "how to print the problems")
          .choices(Object.keys(reports))
          .default("pretty"),
      )
      .addOption(
        command
          .createOption("--level <severity>", "the mildest problems to show")
          .choices(severities)
          .default("warning"),
      )
      .addHelpText("after", "\nOnly errors make it fail (exit code 1). docs/rules/ explains every rule.");
  },
  load: async () => (await import("./run.ts")).runValidate,
};
