import type { Command } from "commander";
import { helpExamples } from "../../../src/cli/help-command.ts";
import { globalFlagsNote, mainExamples } from "../../../src/cli/program.ts";
import type { CommandDeclaration } from "../../../src/commands/command.ts";
import { helpTopics } from "../../../src/commands/help/topics.ts";
import { commands } from "../../../src/commands/index.ts";
import { manParts } from "./man-markdown.ts";
import { bold, italic, item, literal, paragraph, prose, section } from "./man-text.ts";

type Examples = CommandDeclaration["examples"];

/** The day of the version, for the foot of the page: a clock would make another page every day. */
const day = "2026-11-24";

/** Parts of the topics' pages that man pages have sections of their own for. */
const conventional: Readonly<Record<string, string>> = {
  "Exit codes": "EXIT STATUS",
  Environment: "ENVIRONMENT",
  "The bulletin’s folder": "FILES",
};

/**
 * The manual page bulletin(1), in the macros of man(7) and with the sections of man-pages(7).
 *
 * @param program with every command declared
 * @param topicPage the page of a topic, as Markdown
 */
export async function manPage(
  program: Command,
  version: string,
  topicPage: (topic: string) => string,
): Promise<string> {
  const examples = new Map<string, Examples>([["help", helpExamples]]);
  for (const { name, load } of commands) examples.set(name, (await load()).examples);
  const topics = helpTopics.map(({ name }) => ({ name, parts: manParts(topicPage(name)) }));
  const about = program.description().replace(/^./, (first) => first.toLowerCase());
  return `${[
    `.\\" Made of the commands and of docs/help by test/cli/man-page.test.ts.`,
    `.TH BULLETIN 1 ${day} "bulletin ${version}" "User Commands"`,
    // Nothing to be copied is hyphenated, and lines are not stretched.
    ".nh\n.ad l",
    section(".SH NAME", [`bulletin \\- ${prose(about.replace(/\.$/, ""))}`]),
    section(".SH SYNOPSIS", [
      `${bold("bulletin")} ${italic("command")} [${italic("options")}]`,
      paragraph(`${bold("bulletin help")} [${italic("command")} | ${italic("topic")}]`),
    ]),
    section(".SH EXAMPLES", exampleItems(mainExamples)),
    section(".SH OPTIONS", [paragraph("Every command takes these."), ...optionItems(program)]),
    section(
      ".SH COMMANDS",
      program.commands.map((command) => commandText(command, examples.get(command.name()) ?? [])),
    ),
    ...topics.map(({ name, parts }) =>
      section(
        `.SH ${name.toUpperCase()}`,
        parts
          .filter(({ title }) => !(title in conventional))
          .map(({ title, blocks }) => (title === "" ? blocks.join("\n") : section(`.SS ${title}`, blocks))),
      ),
    ),
    ...topics
      .flatMap(({ parts }) => parts)
      .filter(({ title }) => title in conventional)
      .map(({ title, blocks }) => section(`.SH ${conventional[title]}`, blocks)),
  ].join("\n")}\n`;
}

function commandText(command: Command, examples: Examples): string {
  const help = command.createHelp();
  const operands = help.visibleArguments(command);
  return section(`.SS bulletin ${command.name()}`, [
    paragraph(`${prose(command.description())}.`),
    paragraph(`${bold(`bulletin ${command.name()}`)} ${literal(command.usage())}`),
    ...operands.map((operand) => item(italic(operand.name()), prose(help.argumentDescription(operand)))),
    ...optionItems(command).filter((text) => !text.includes(literal("--help"))),
    ...remarks(command),
    paragraph("Examples:"),
    ...exampleItems(examples),
  ]);
}

function optionItems(command: Command): readonly string[] {
  const help = command.createHelp();
  return help.visibleOptions(command).map((option) => item(flags(option.flags), prose(help.optionDescription(option))));
}

/** Flags in bold, and what they take in italics: `-o, --output <dir>`. */
function flags(text: string): string {
  const [, names = "", value = ""] = /^([^<[]*)(.*)$/.exec(text) ?? [];
  return `${bold(names)}${value && italic(value)}`;
}

function exampleItems(examples: Examples): readonly string[] {
  return examples.map(([line, meaning]) => item(bold(line), prose(meaning)));
}

/** What the help of a command says after the flags: paragraphs, and lists whose items are indented. */
function remarks(command: Command): readonly string[] {
  let printed = "";
  command.configureOutput({
    writeOut: (text) => {
      printed += text;
    },
  });
  command.outputHelp();
  const [, after = ""] = printed.split(command.helpInformation());
  return after
    .replace(globalFlagsNote, "")
    .split(/\n(?= {2})|\n\n/)
    .filter((part) => part.trim() !== "")
    .map((part) => {
      const [, name, meaning = ""] = /^ {2}(\S+) +(.*)$/.exec(part.trimEnd()) ?? [];
      return name === undefined ? paragraph(prose(part)) : item(bold(name), prose(meaning));
    });
}
