import type { Command, Option } from "commander";

/** What the words before the one that is being typed say. */
export interface ReadWords {
  /** The command, or the program itself if there is none yet; undefined for one that does not exist. */
  readonly command: Command | undefined;
  /** Its positional arguments. */
  readonly args: readonly string[];
  /** The flags, as they are declared. */
  readonly given: ReadonlySet<Option>;
  /** The flag that the next word may be a value of. */
  readonly open: Option | undefined;
  /** Whether `--` has ended the flags. */
  readonly hasEnded: boolean;
  /** The value of `--store`. */
  readonly store: string | undefined;
}

/** Reads words as commander does, but forgives everything: the line is not finished yet. */
export function readWords(program: Command, words: readonly string[]): ReadWords {
  let command: Command | undefined = program;
  const args: string[] = [];
  const given = new Set<Option>();
  let open: Option | undefined;
  let hasEnded = false;
  let store: string | undefined;
  for (const word of words) {
    const isFlag = isFlagLike(word) && !hasEnded;
    if (open && (!isFlag || !open.variadic)) {
      if (open.long === "--store") store = word;
      open = open.variadic ? open : undefined;
    } else if (word === "--") {
      hasEnded = true;
    } else if (isFlag) {
      const { option, value } = splitFlag(word, command, program);
      if (option) given.add(option);
      if (option?.long === "--store") store = value;
      open = option?.required && value === undefined ? option : undefined;
    } else if (command === program) {
      command = program.commands.find((one) => one.name() === word);
    } else {
      args.push(word);
    }
  }
  return { command, args, given, open, hasEnded, store };
}

/** Whether a word is read as a flag and not as a value: `-` alone stands for standard input. */
export function isFlagLike(word: string): boolean {
  return word.startsWith("-") && word !== "-";
}

/** The declared flag that a word gives, and its value if the word holds that, too: `--output=dir`, `-odir`. */
export function splitFlag(
  word: string,
  command: Command | undefined,
  program: Command,
): { readonly option: Option | undefined; readonly value: string | undefined } {
  const isLong = word.startsWith("--");
  const end = isLong ? /=|$/.exec(word)?.index : 2;
  const flag = word.slice(0, end);
  const option = [...(command?.options ?? []), ...program.options].find(
    ({ short, long }) => flag === short || flag === long,
  );
  const rest = word.slice(flag.length + (isLong ? 1 : 0));
  return { option, value: rest === "" && !word.endsWith("=") ? undefined : rest };
}
