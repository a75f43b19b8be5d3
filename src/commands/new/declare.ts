import type { CommandDeclaration } from "../command.ts";
import { newFlags } from "./flags.ts";

/** `new` is a reserved word. */
export const newEntry: CommandDeclaration = {
  examples: [
    ["bulletin new", "asks step by step and checks each answer as it is typed"],
    ['bulletin new --date "5 Jan" --summary - < summary.txt', "takes the summary from a file"],
    ["bulletin new --tag training --status ready", "asks for the rest"],
  ],
  declare(command) {
    for (const { name, value, shape, about, group } of newFlags) {
      const option = command.createOption(value ? `${name} ${value}` : name, about).helpGroup(group);
      if (shape.kind === "list") option.argParser((item: string, items: readonly string[] = []) => [...items, item]);
      command.addOption(option);
    }
    command
      .option("-n, --dry-run", "print the file that would be written, and write nothing")
      .option("--json", "print the entry, its file and its problems as JSON");
  },
  load: async () => (await import("./run.ts")).runNew,
};
