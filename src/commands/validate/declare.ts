import { severities } from "../../model/problem.ts";
import { reports } from "../../report/index.ts";
import type { CommandDeclaration } from "../command.ts";

export const validate: CommandDeclaration = {
  examples: [
    ["bulletin validate", "check everything"],
    ["bulletin validate bulletins/entries/2018", "report on some files or folders only"],
    ["bulletin validate --fix", "mend what can be mended safely; -n shows the changes first"],
    ["bulletin validate --since origin/main", "report on what this branch has changed"],
    ["bulletin validate --format github --format sarif=out.sarif", "several formats in one run"],
  ],
  declare(command) {
    const option = (flags: string, about: string) => command.createOption(flags, about);
    command.argument("[path...]", "files or folders to report on (default: all)");
    const options = [
      option("--level <severity>", "the mildest problems to show").choices(severities).default("warning"),
      option("--fail-on <severity>", "the mildest problems that make it fail")
        .choices([...severities, "never"])
        .default("error"),
      option("--max-warnings <number>", "fail with more warnings than this"),
      option("--format <format[=file]>", "how to print the problems, and where; may be repeated").argParser(collect),
      option("--fix", "mend what can be mended safely, and report the rest"),
      option("-n, --dry-run", "print what --fix would change as a diff, and change nothing"),
      option("--since <ref>", "report only on what has changed since the history parted from this branch or commit"),
      option("--staged", "report only on what is staged in git, as the commit will have it").conflicts([
        "since",
        "fix",
        "dryRun",
      ]),
      option("--allow-empty", "pass where there is nothing to check"),
      option("--baseline <file>", "problems that are known and only counted (default: baseline.json in the bulletin)"),
      option("--no-baseline", "report known problems like all others"),
      option("--update-baseline", "record the problems that there are now as known"),
      option("--links", "also ask over the network whether links lead somewhere"),
      option("--allow-private", "with --links: also ask private and loopback addresses"),
      option("--stdin-filename <file>", "check standard input in place of this file, as editors do").conflicts([
        ...["since", "staged", "fix", "dryRun", "updateBaseline"],
      ]),
    ];
    for (const one of options) command.addOption(one);
    command.addHelpText(
      "after",
      `\n${formatsText()}

Every file is read, since entries are compared; paths, --since and --staged
choose those to report on. It is exit code 2 if they choose none.

bulletin rules explains every rule.`,
    );
  },
  load: async () => (await import("./run.ts")).runValidate,
};

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function formatsText(): string {
  const width = Math.max(...reports.map(({ name }) => name.length));
  const lines = reports.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`);
  return `Formats:\n${lines.join("\n")}`;
}
