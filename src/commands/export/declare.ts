import { formats } from "../../render/index.ts";
import { serviceNames } from "../../render/services.ts";
import type { CommandDeclaration } from "../command.ts";

export const exportCommand: CommandDeclaration = {
  examples: [
    ["bulletin export", "the newest edition"],
    ["bulletin export 2018-04", "another one, by its file’s name or its number"],
    ["bulletin export --from 2018-03-01 --to 2018-03-31", "the ready entries of March"],
    ["bulletin export 2018-04 --format text -o -", "print one format instead of writing files"],
    ["bulletin export --format archive", "the whole bulletin as a web site"],
  ],
  declare(command) {
    const names = formats.map(({ name }) => name);
    const usual = formats.filter((format) => format.of === "edition" && format.byDefault).map(({ name }) => name);
    command
      .argument("[edition]", "an edition’s id or number (default: the newest, or all ready entries)")
      .option("--all", "all ready entries, also if there are editions")
      .option("--from <date>", "ready entries of this day or later, as 2018-03-01")
      .option("--to <date>", "ready entries of this day or earlier")
      .addOption(
        command.createOption("--format <format...>", `formats to write (default: ${usual.join(", ")})`).choices(names),
      )
      .addOption(
        command
          .createOption("--for <service>", "put the tags of a mailing service into the e-mail")
          .choices([...serviceNames]),
      )
      .option("--unsent", "mark the message as not sent yet, so that mail programs open it as a draft")
      .option("-o, --output <dir>", "where to write; - prints one format", "exported")
      .option("--drafts", "with the drafts, to show them round")
      .option("-n, --dry-run", "say what would be written, and write nothing")
      .option("--json", "print what was written as JSON")
      .addHelpText(
        "after",
        `\nFormats:\n${formats.map(({ name, about }) => `  ${name.padEnd(10)}${about}`).join("\n")}`,
      )
      .addHelpText("after", "\nIt checks what it exports first, and writes nothing if there are errors.")
      .addHelpText(
        "after",
        "What shows only beside other entries, such as a headline used before, is left\nto bulletin validate.",
      );
  },
  load: async () => (await import("./run.ts")).runExport,
};
