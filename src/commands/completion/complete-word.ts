import type { Argument, Command, Option } from "commander";
import type { Ports } from "../../ports.ts";
import { type Answer, type Candidate, matching } from "./answer.ts";
import { isFlagLike, type ReadWords, readWords, splitFlag } from "./read-words.ts";
import { valuesFor } from "./values.ts";

/** Builds the program: whole are those commands that are among some words, of the others only the names. */
export type BuildProgram = (
  argv: readonly string[],
  ports: Ports,
  done: (exitCode: number) => void,
) => Promise<Command>;

/** What the last word of a command line may become, where `words` are those before it. */
export async function completeWord(
  words: readonly string[],
  word: string,
  ports: Ports,
  buildProgram: BuildProgram,
): Promise<Answer> {
  const program = await buildProgram(words, ports, () => {});
  const read = readWords(program, words);
  const { command, args, open, hasEnded } = read;
  if (!command) return [];
  // The shell has not read the line yet, as it will before it runs it.
  const store = read.store?.replace(/^~(?=\/|$)/, () => ports.env["HOME"] ?? "~");
  const commands = commandNames(program);
  const valuesOf = async (wanted: Argument | Option, typed: string): Promise<Answer> => {
    const answer = await valuesFor(wanted, command.name(), { ports, store, typed, args, commands });
    return typeof answer === "string" ? answer : matching(answer, typed);
  };

  const isFlag = isFlagLike(word) && !hasEnded;
  if (open && (!isFlag || !open.variadic)) return valuesOf(open, word);
  if (isFlag) {
    const { option, value } = splitFlag(word, command, program);
    if (value === undefined) return matching(flagsLeft(program, read), word);
    const answer = option?.required ? await valuesOf(option, value) : [];
    return typeof answer === "string" ? answer : withPrefix(word.slice(0, word.length - value.length), answer);
  }
  if (command === program) return matching(commands, word);
  const argument = argumentAt(command, args.length);
  if (argument) return valuesOf(argument, word);
  return hasEnded ? [] : matching(flagsLeft(program, read), word);
}

function commandNames(program: Command): readonly Candidate[] {
  const shown = program.createHelp().visibleCommands(program);
  return shown.map((command) => ({ value: command.name(), about: command.description() }));
}

function withPrefix(prefix: string, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.map((candidate) => ({ ...candidate, value: `${prefix}${candidate.value}` }));
}

function argumentAt({ registeredArguments }: Command, place: number): Argument | undefined {
  const last = registeredArguments.at(-1);
  return registeredArguments[place] ?? (last?.variadic ? last : undefined);
}

/** The flags of a command and then those of all commands, without those that have been given and cannot be given again. */
function flagsLeft(program: Command, { command = program, given }: ReadWords): readonly Candidate[] {
  const own = command.createHelp().visibleOptions(command);
  const shared = program.options.filter(({ hidden, long }) => !hidden && long !== "--version");
  return [...new Set([...own, ...shared])]
    .filter((option) => !given.has(option) || isRepeatable(option))
    .map(({ long, short, description }) => ({ value: long ?? short ?? "", about: description }));
}

/** A flag that may be repeated collects its values with a parser of its own; the parser that choices have does not. */
function isRepeatable({ variadic, parseArg, argChoices }: Option): boolean {
  return variadic || (parseArg !== undefined && argChoices === undefined);
}
