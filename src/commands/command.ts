import type { Command } from "commander";
import type { Ports } from "../ports.ts";
import type { GlobalOptions } from "../workspace/global-options.ts";

/** A command as the list of commands shows it. */
export interface CommandName {
  readonly name: string;
  /** What it does, in one line without a full stop. */
  readonly about: string;
  /** Where the help lists it; `More` by default. */
  readonly group?: CommandGroup;
  /** Loads its flags and help: every start is spared those of the other commands. */
  load(): Promise<CommandDeclaration>;
}

/** The parts of an editor's work, in the order of the help. */
export const commandGroups = ["Start", "Write", "Check", "Send", "More"] as const;

type CommandGroup = (typeof commandGroups)[number];

/** What the command line needs to know of a command before it runs: enough for parsing and help, without loading what does the work. */
export interface CommandDeclaration {
  /** Command lines to copy, the most useful first, each with what it does. */
  readonly examples: readonly (readonly [commandLine: string, meaning: string])[];
  /**
   * Adds arguments and flags. It takes what it needs of commander from the command, so that commander is bundled once. Where a value has no choices, its
   * name says what the Tab key offers for it: `<entry>`, `<dir>` and others, see `completion/values.ts`.
   */
  declare(command: Command): void;
  /** Loads what does the work. */
  load(): Promise<Run>;
}

/**
 * Does a command's work; knows nothing of commander. Resolves to the exit code.
 *
 * @param options the flags, global ones included, named as commander names them (`--from-date` is `fromDate`)
 * @param args the positional arguments as they were given
 */
// biome-ignore lint/suspicious/noExplicitAny: each command has options of its own, which its declaration and its run share
type Run = (options: any, ports: Ports, args: readonly string[]) => Promise<number>;

/** Options of a command together with the global ones. */
export type WithGlobals<T> = T & GlobalOptions;
