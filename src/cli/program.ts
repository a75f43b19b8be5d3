import { Command, Option } from "commander";
import { type CommandDeclaration, commandGroups } from "../commands/command.ts";
import { helpTopics } from "../commands/help/topics.ts";
import { commands } from "../commands/index.ts";
import type { Ports } from "../ports.ts";
import { addHelpCommand, helpExamples } from "./help-command.ts";
import { itemList } from "./item-list.ts";

/** The most useful command lines of all, as in the declaration of a command. */
export const mainExamples: CommandDeclaration["examples"] = [
  ["bulletin init", "set up a new bulletin"],
  ["bulletin new", "draft an entry, asked step by step"],
  ["bulletin validate", "check everything, as CI does"],
  ["bulletin compose", "write the next edition"],
  ["bulletin export", "write the web page, the e-mail and the plain text"],
];

/** The last line of the help of a command. */
export const globalFlagsNote = "Flags of every command: see bulletin --help.";

const exitCodes = `Exit codes: 0 done, 1 problems found, 2 wrong use, 3 could not complete,
            130 interrupted.`;

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
  const program = new Command("bulletin");
  program
    .description("Draft, check and export news bulletins kept as YAML.")
    .usage("<command> [options]")
    .version(ports.version, "--version", "print the version")
    .helpOption("-h, --help", "print this help")
    .option("--store <dir>", "the bulletin's folder (default: here, ./bulletins, or above)")
    .option("-q, --quiet", "print nothing but data and errors")
    .option("--no-color", "print without colours")
    .option("--no-input", "never ask; a missing value is an error")
    .option("--today <date>", "take this day for today, as 2018-04-05")
    .addOption(new Option("--debug").hideHelp())
    .exitOverride()
    .configureOutput({ writeOut: ports.terminal.out, writeErr: ports.terminal.err, outputError: () => {} })
    .configureHelp({
      showGlobalOptions: false,
      minWidthToWrap: 20,
      // Asked for when there is help to print: finding out opens standard output.
      get helpWidth() {
        return ports.terminal.columns;
      },
    });
  addExamples(program, mainExamples);
  program
    .addHelpText("after", () => (argv[0] === "help" ? topicTable(program) : topicLine))
    .addHelpText("after", exitCodes);
  for (const group of commandGroups) {
    program.commandsGroup(`${group}:`);
    for (const { name, about, load } of commands.filter((command) => (command.group ?? "More") === group)) {
      // `program.command` passes exitOverride and the output settings on; `addCommand(new Command())` would not.
      const command = program.command(name).description(about).helpOption("-h, --help", "print this help");
      if (argv.includes(name)) addCommand(command, await load(), ports, done);
    }
  }
  addExamples(addHelpCommand(program, ports), helpExamples);
  return program;
}

function addCommand(
  command: Command,
  { examples, declare, load }: CommandDeclaration,
  ports: Ports,
  done: (code: number) => void,
) {
  declare(command);
  addExamples(command, examples);
  command.addHelpText("after", `\n${globalFlagsNote}`).action(async () => {
    const run = await load();
    done(await run(command.optsWithGlobals(), ports, command.args));
  });
}

function addExamples(command: Command, examples: CommandDeclaration["examples"]): void {
  command.addHelpText("before", () => itemList("Examples", examples, command));
}

const topicLine = `\nTopics, as in bulletin help dates: ${helpTopics.map(({ name }) => name).join(", ")}.`;

function topicTable(program: Command): string {
  const topics = helpTopics.map(({ name, about }) => [`bulletin help ${name}`, about] as const);
  return `\n${itemList("Topics", topics, program)}`;
}
