import { formats } from "../../render/index.ts";
import type { CommandDeclaration } from "../command.ts";

export const exportCommand: CommandDeclaration = {
  examples: [
    ["bulletin export", "all ready entries, newest first"],
    ["bulletin export 2018-04", "one edition, by its file’s name or its number"],
    ["bulletin export --from 2018-03-01 --to 2018-03-31", "the ready entries of March"],
    ["bulletin export 2018-04 --format text -o -", "print one format instead of writing files"],
  ],
  declare(command) {
    const names = formats.map(({ name }) => name);
    command
      .argument("[edition]", "an edition’s id or number (default: all ready entries)")
      .option("--from <date>", "entries of this day or later, as 2018-03-01")
      .option("--to <date>", "entries of this day or earlier")
      .addOption(command.createOption("--format <format...>", "formats to write (default: all)").choices(names))
      .option("-o, --output <dir>", "where to write; - prints one format", "exported")
      .option("--drafts", "with the drafts, to show them round")
      .option("-n, --dry-run", "say what would be written, and write nothing")
      .option("--json", "print what was written as JSON")
      .addHelpText("after", `\nFormats:\n${formats.map(({ name, about }) => `  ${name.padEnd(8)}${about}`).join("\n")}`)
      .addHelpText("after", "\nIt checks what it exports first, and writes nothing if there are errors.");
  },
  load: async () => (await import("./run.ts")).runExport,
};
