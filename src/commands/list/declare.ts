import { statuses } from "../../model/entry.ts";
import type { CommandDeclaration } from "../command.ts";

export const list: CommandDeclaration = {
  examples: [
    ["bulletin list", "all entries"],
    ["bulletin list --status draft", "what still has to be signed off"],
    ["bulletin list --from 2018-03-01 --to 2018-03-31 --json", "the entries of March, as data"],
  ],
  declare(command) {
    command
      .option("--from <date>", "only entries of this day or later, as 2018-03-01")
      .option("--to <date>", "only entries of this day or earlier")
      .addOption(command.createOption("--status <status>", "only entries with this status").choices(statuses))
      .option("--tag <tag>", "only entries with this tag")
      .option("--section <key>", "only entries of this section")
      .option("--json", "print the entries as JSON")
      .addHelpText(
        "after",
        `
In a pipe or a file each entry is one line, uncut, with tabs between the fields:
id, date, status, section, headline.`,
      );
  },
  load: async () => (await import("./run.ts")).runList,
};
