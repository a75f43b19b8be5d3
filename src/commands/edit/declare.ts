import { wrapText } from "../../render/text/wrap-text.ts";
import type { CommandDeclaration } from "../command.ts";
import { fieldNames } from "./entry-fields.ts";

export const edit: CommandDeclaration = {
  examples: [
    ["bulletin edit", "choose an entry, open it in your editor, and check it"],
    ["bulletin edit referrals", "an entry by a part of its id"],
    ['bulletin edit referrals --set date="5 Jan"', "change a value without the editor"],
    ["bulletin edit referrals --set tags=training --set tags=online", "the values of a list"],
    ["bulletin edit referrals --set summary=- < summary.txt", "a value from standard input"],
    ["bulletin edit referrals --unset event", "take out a field or a group of them"],
  ],
  declare(command) {
    command
      .argument("[entry]", "the entry’s id, a part of it, or its file")
      .addOption(command.createOption("--set <field=value>", "put a value in; may be repeated").argParser(collect))
      .addOption(command.createOption("--unset <field>", "take a value out; may be repeated").argParser(collect))
      .option("-n, --dry-run", "print what would change as a diff, and change nothing")
      .option("--json", "print the entry and its problems as JSON")
      .addHelpText(
        "after",
        `
The editor is the one that VISUAL or EDITOR names. --set and --unset keep
comments, the order of the fields and quoting, and change nothing if that would
bring in an error. Values are typed as for bulletin new.

${wrapText(`Fields: ${fieldNames.join(", ")}.`, 80).join("\n")}`,
      );
  },
  load: async () => (await import("./run.ts")).runEdit,
};

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
