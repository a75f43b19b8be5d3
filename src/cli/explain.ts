import { CommanderError } from "commander";
import { printable } from "../report/printable.ts";
import { isUserError } from "../user-error.ts";

/** What the user is told of an error, and the exit code that goes with it. */
export interface Explanation {
  readonly text: string;
  readonly exitCode: number;
}

/** Where to tell us of a bug. */
const reportTo = "Please report it to whoever keeps this copy of bulletin, with the command line and the text below.";

/**
 * Puts any error in words: what went wrong and what to do. Faults of our own (exit code 70) show their stack only with `debug`.
 */
export function explain(error: unknown, debug: boolean): Explanation {
  if (isUserError(error)) return { text: lines(error.message, error.hint), exitCode: error.exitCode };
  if (error instanceof CommanderError) return explainUsage(error);
  const { code = "", path, dest, message, stack } = Object(error) as NodeJS.ErrnoException & { dest?: string };
  const fault = diskFaults[code];
  // What is moved into its place is a draft whose name nobody knows.
  const place = dest ?? path;
  if (fault) return { text: lines(place ? `${place}: ${fault[0]}` : capital(fault[0]), fault[1]), exitCode: 3 };
  const where = debug ? stack : "Run it again with --debug to see where.";
  return { text: `${lines(`This is a bug in bulletin: ${message ?? error}`, reportTo)}${where}\n`, exitCode: 70 };
}

/** What the codes of the operating system mean, and what helps. */
const diskFaults: Readonly<Record<string, readonly [meaning: string, hint: string]>> = {
  EACCES: ["no permission", "Check who owns the file and its folder."],
  EPERM: ["no permission", "Check who owns the file and its folder, and that no other program has it open."],
  EROFS: ["the disk can only be read", "Choose a folder that can be written to."],
  ENOSPC: ["the disk is full", "No file was changed. Make room and run the command again."],
  EFBIG: [
    "the file is too large for this disk or your limits",
    "No file was changed. Choose a folder on another disk.",
  ],
  EDQUOT: ["your quota is used up", "No file was changed. Make room and run the command again."],
  EIO: ["the disk failed", "Check the disk before you run the command again."],
  EISDIR: ["there is a folder where a file is wanted", "Move the folder away, or choose another name."],
  ENOTDIR: ["there is a file where a folder is wanted", "Move the file away, or choose another name."],
  ENOENT: ["there is no such file or folder", "Check the name."],
  ENAMETOOLONG: ["the name is too long for this disk", "Choose a shorter one."],
  EMFILE: ["too many files are open", "Close other programs and run the command again."],
  EBUSY: ["another program is using it", "Close that program and run the command again."],
};

function explainUsage({ code, exitCode, message }: CommanderError): Explanation {
  if (exitCode === 0) return { text: "", exitCode };
  // Nothing was asked for, and the help has been printed.
  if (code === "commander.help") return { text: "", exitCode: 2 };
  const [first = "", ...rest] = capital(message.replace(/^error: /, ""))
    .replace(/\n\(Did you mean (.*)\?\)/, "\nDid you mean $1?")
    .split("\n");
  const help = "Run bulletin --help to see the commands and flags.\n";
  return { text: lines(first, rest.join(" ") || undefined) + help, exitCode: 2 };
}

function lines(message: string, hint: string | undefined): string {
  const shown = printable(message);
  return `${shown}${/[.!?”]$/.test(shown) ? "" : "."}\n${hint ? `${printable(hint)}\n` : ""}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
