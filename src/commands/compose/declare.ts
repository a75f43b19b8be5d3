import type { CommandDeclaration } from "../command.ts";

export const compose: CommandDeclaration = {
  examples: [
    ["bulletin compose", "write the next edition, or bring it up to date"],
    ['bulletin compose --date "3 May" -n', "show what the edition of that day would be"],
    ['bulletin compose 2018-05 --title "May 2018"', "the edition of that name, new or not yet sent"],
  ],
  declare(command) {
    command
      .argument("[edition]", "an edition’s id or number, or a name for a new one (default: the next)")
      .option("--date <day>", "the day it is sent: 2018-05-03, “3 May”, “next friday”; today by default")
      .option("--from <day>", "take only entries of this day or later")
      .option("--title <text>", "a title of its own, such as “May 2018”")
      .option("--intro <text>", "a few words before the first entry; - reads standard input")
      .option("-n, --dry-run", "print what would be written, and write nothing")
      .option("--json", "print the edition as JSON")
      .addHelpText(
        "after",
        `
It takes the ready entries that are in no edition, not under embargo and not
expired on its date. What is in an edition already is never taken out or moved.`,
      );
  },
  load: async () => (await import("./run.ts")).runCompose,
};
