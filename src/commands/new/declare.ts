import type { CommandDeclaration } from "../command.ts";
import { newFlags } from "./flags.ts";

/** `new` is a reserved word. */
export const newEntry: CommandDeclaration = {
  examples: [
    ["bulletin new", "asks step by step and checks each answer as it is typed"],
    ['bulletin new --date "5 Jan" --tag training', "asks for the rest"],
    ["bulletin new --event", "asks when and where, too"],
    ["bulletin new --edit", "opens the whole entry in your editor"],
    ["bulletin new --from-url https://www.gov.uk/", "proposes what the page says about itself"],
  ],
  declare(command) {
    for (const { name, value, shape, about, group } of newFlags) {
      const option = command.createOption(value ? `${name} ${value}` : name, about).helpGroup(group);
      if (shape.kind === "list") option.argParser((item: string, items: readonly string[] = []) => [...items, item]);
      command.addOption(option);
    }
    command
      .addOption(
        command.createOption("--event", "Ask when and where it takes place, and how to book.").helpGroup("An event:"),
      )
      .option(
        "--from-url <address>",
        "propose headline, date, summary and link out of what a web page says about itself",
      )
      .option("-e, --edit", "write the entry in your editor ($VISUAL or $EDITOR); it is checked when you close it")
      .option("-n, --dry-run", "print the file that would be written, and write nothing")
      .option("--json", "print the entry, its file and its problems as JSON");
  },
  load: async () => (await import("./run.ts")).runNew,
};
