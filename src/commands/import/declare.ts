import { importers } from "../../import/index.ts";
import type { CommandDeclaration } from "../command.ts";

export const importCommand: CommandDeclaration = {
  examples: [
    ["bulletin import march.txt", "the text of a bulletin, copied from its page or an e-mail"],
    ["bulletin import march.txt --dry-run", "see what would become of every line first"],
    ["bulletin import posts", "a folder of Markdown files with front matter"],
    ["bulletin import - --as csv < items.csv", "what another program writes"],
  ],
  declare(command) {
    const names = importers.map(({ name }) => name);
    const width = Math.max(0, ...names.map(({ length }) => length)) + 2;
    command
      .argument("<file>", "the file, a folder of Markdown files, or - for standard input")
      .addOption(
        command.createOption("--as <format>", "what it is, where it is taken for something else").choices(names),
      )
      .option("-n, --dry-run", "print the entries and what became of every line, and write nothing")
      .option("--json", "print the same as JSON, and ask nothing")
      .addHelpText(
        "after",
        `\nFormats:\n${importers.map(({ name, about }) => `  ${name.padEnd(width)}${about}`).join("\n")}`,
      )
      .addHelpText(
        "after",
        `
The entries become drafts, all or none. In a terminal they are shown first. What
is there already, from an earlier import or written by hand, is not added again:
after a run that was stopped, import the file once more.
Comments that begin with “# Check:” say what to look at in a draft.`,
      );
  },
  load: async () => (await import("./run.ts")).runImport,
};
