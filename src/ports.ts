import type { MailMessage } from "./render/email/mail-message.ts";
import type { Paint } from "./report/paint.ts";

/** The outside, as the commands see it. `bin.ts` passes in the real one, tests their own. */
export interface Ports {
  readonly files: Files;
  readonly terminal: Terminal;
  readonly prompter: Prompter;
  readonly clock: Clock;
  readonly mail: MailComposer;
  /** The working directory, absolute. */
  readonly cwd: string;
  readonly version: string;
}

/** What a path turned out to be. Links are followed; `other` is a device, a pipe or a socket. */
export type FileKind = "file" | "folder" | "other" | "missing" | "dangling-link";

/**
 * The disk. Every path is absolute. Faults of the disk are errors with a Node.js `code`, such as `ENOSPC`; reading is synchronous, which is
 * five times quicker than promises for thousands of small files.
 */
export interface Files {
  kind(path: string): FileKind;
  /** The path without any symbolic link in it. */
  realPath(path: string): string;
  /** Size in bytes. */
  size(path: string): number;
  read(path: string): Uint8Array;
  /** Names in a folder, in the order of their code points; empty if there is no such folder. */
  list(folder: string): readonly string[];
  /** Writes a file that must not exist yet, whole or not at all, and makes its folders. Error `EEXIST` if the name is taken, also by another process at the same moment. */
  create(path: string, content: string): void;
  /** Writes files in place of what is there. All are written beside their places first and then moved in, so that a full disk leaves the old ones. */
  replace(files: readonly OutputFile[]): void;
}

export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Where text goes to and comes from. */
export interface Terminal {
  /** Data: what a pipe receives. */
  out(text: string): void;
  /** Messages about the data. */
  err(text: string): void;
  /** Everything on standard input. */
  readInput(): Promise<string>;
  /** Whether somebody sits at the terminal who can be asked. */
  readonly interactive: boolean;
  /** Columns of the terminal; 80 if it has none. */
  readonly columns: number;
  /** The variables of the environment. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Paint for one of the two streams: plain where colour is not wanted. */
  paint(stream: "out" | "err", colour: boolean | undefined): Promise<Paint>;
}

export interface Clock {
  /** Today's date where the user is, ISO. */
  today(): string;
}

/** Asks the user at the terminal. Every method fails with an error of code `INTERRUPTED` when the user gives up (Ctrl-C). */
export interface Prompter {
  /** One line, checked as it is typed: `check` says what is wrong with it, `note` what it is understood as. */
  line(question: LineQuestion): Promise<string>;
  /** One of several. */
  choose<T extends string>(question: ChoiceQuestion<T>): Promise<T>;
  /** Text of several lines in the user's editor ($VISUAL, $EDITOR). */
  edit(question: EditQuestion): Promise<string>;
  confirm(message: string, byDefault: boolean): Promise<boolean>;
}

export interface LineQuestion {
  readonly message: string;
  readonly initial?: string;
  /** Shown while nothing is typed. */
  readonly example?: string;
  /** Nothing if the answer will do, else what to do about it. */
  readonly check: (answer: string) => Remark | undefined;
}

/** What to say under an answer while it is typed. `error` keeps it from being accepted. */
export interface Remark {
  readonly severity: "error" | "warning" | "info";
  readonly text: string;
}

export interface ChoiceQuestion<T extends string> {
  readonly message: string;
  readonly choices: readonly { readonly value: T; readonly name: string }[];
}

export interface EditQuestion {
  readonly message: string;
  readonly initial: string;
  readonly check: (answer: string) => Remark | undefined;
}

/** Writes e-mail messages (MIME, RFC 5322). */
export interface MailComposer {
  compose(message: MailMessage): Promise<Uint8Array>;
}
