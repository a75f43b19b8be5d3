import { Command, Option } from "commander";
import type { CommandDeclaration } from "../commands/command.ts";
import { commands } from "../commands/index.ts";
import { nearest } from "../model/nearest.ts";
import type { Ports } from "../ports.ts";
import { UserError } from "../user-error.ts";

/**
 * The command line as far as some words typed need it: the other commands have nothing but their names.
 *
 * @param done receives the exit code of the command that was run
 */
export async function buildProgram(
  argv: readonly string[],
  ports: Ports,
  done: (exitCode: number) => void,
): Promise<Command> {
  refuseUnknownHelp(argv);
  const program = new Command("bulletin");
  program
    .description("Draft, check and export news bulletins kept as YAML.")
    .usage("<command> [options]")
    .version(ports.version, "--version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .option("--store <dir>", "the bulletin's folder (default: here, ./bulletins, or above)")
    .option("-q, --quiet", "print nothing but data and errors")
    .option("--no-color", "print without colours")
    .option("--no-input", "never ask; a missing value is an error")
    .option("--today <date>", "take this day for today, as 2018-04-05")
    .addOption(new Option("--debug").hideHelp())
    .exitOverride()
    .configureOutput({ writeOut: ports.terminal.out, writeErr: ports.terminal.err, outputError: () => {} })
    .configureHelp({ showGlobalOptions: false })
    .addHelpText(
      "before",
      examplesText([
        ["bulletin new", "draft an entry, asked step by step"],
        ["bulletin validate", "check everything, as CI does"],
        ["bulletin compose", "write the next edition"],
        ["bulletin export", "write the web page, the e-mail and the plain text"],
      ]),
    )
    .addHelpText(
      "after",
      "\nExit codes: 0 done, 1 problems found, 2 wrong use, 3 could not complete, 130 interrupted.",
    );
  for (const { name, about, load } of commands) {
    // `program.command` passes exitOverride and the output settings on; `addCommand(new Command())` would not.
    const command = program.command(name).description(about).helpOption("-h, --help", "print this help");
    if (argv.includes(name)) addCommand(command, await load(), ports, done);
  }
  return program;
}

function addCommand(
  command: Command,
  { examples, declare, load }: CommandDeclaration,
  ports: Ports,
  done: (code: number) => void,
) {
  declare(command);
  command
    .addHelpText("before", examplesText(examples))
    .addHelpText("after", "\nFlags of every command: see bulletin --help.")
    .action(async () => {
      const run = await load();
      done(await run(command.optsWithGlobals(), ports, command.args));
    });
}

/** commander answers `help nonsense` with the help of everything, as if that had been asked for. */
function refuseUnknownHelp([first, name]: readonly string[]): void {
  const names = commands.map((command) => command.name);
  if (first !== "help" || name === undefined || name.startsWith("-") || [...names, "help"].includes(name)) return;
  const near = nearest(name, names);
  throw new UserError("UNKNOWN_COMMAND", `There is no command “${name}”`, {
    hint: near ? `Did you mean ${near}?` : `The commands are ${names.join(", ")}.`,
  });
}

function examplesText(examples: CommandDeclaration["examples"]): string {
  const width = Math.max(...examples.map(([line]) => line.length));
  return `Examples:\n${examples.map(([line, meaning]) => `  ${line.padEnd(width)}  ${meaning}`).join("\n")}\n`;
}
