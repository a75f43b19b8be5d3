import type { Command } from "commander";
import type { CommandDeclaration } from "../commands/command.ts";
import { helpTopics } from "../commands/help/topics.ts";
import { nearest } from "../model/nearest.ts";
import type { Ports } from "../ports.ts";
import { UserError } from "../user-error.ts";

/** Command lines to copy, as in the declaration of a command. */
export const helpExamples: CommandDeclaration["examples"] = [
  ["bulletin help", "the commands and the topics"],
  ["bulletin help dates", "a topic: how to type a date"],
  ["bulletin help export", "a command: its flags and examples"],
];

/** Adds `bulletin help`: the overview, the help of a command, or the page of a topic. commander's own knows no topics. */
export function addHelpCommand(program: Command, ports: Ports): Command {
  const help = program.command("help");
  return help
    .description("Print the help of a command, or explain a topic")
    .helpOption("-h, --help", "print this help")
    .argument("[name]", "a command or a topic")
    .action(async (name: string | undefined) => {
      const command = name === undefined ? program : program.commands.find((one) => one.name() === name);
      if (command) return command.outputHelp();
      const topic = helpTopics.find((one) => one.name === name);
      if (!topic) throw unknownName(name ?? "", program);
      const { printTopic } = await import("../commands/help/print-topic.ts");
      await printTopic(topic.name, help.optsWithGlobals(), ports);
    });
}

function unknownName(name: string, program: Command): UserError {
  const names = [...program.commands.map((command) => command.name()), ...helpTopics.map((topic) => topic.name)];
  const near = nearest(name, names);
  return new UserError("UNKNOWN_HELP", `There is no command and no topic “${name}”`, {
    hint: near ? `Did you mean ${near}?` : "Run bulletin help to see them all.",
  });
}
