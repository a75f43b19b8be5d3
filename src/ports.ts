import type { Severity } from "./model/problem.ts";
import type { MailMessage } from "./render/email/mail-message.ts";
import type { Paint } from "./report/paint.ts";

/** The outside, as the commands see it. `bin.ts` passes in the real one, tests their own. */
export interface Ports {
  readonly files: Files;
  readonly terminal: Terminal;
  /** Loads what is needed for asking; `paint` is for what stands on standard error. */
  readonly prompter: (paint: Paint) => Promise<Prompter>;
  readonly clock: Clock;
  readonly mail: MailComposer;
  /** The page of a rule in the documentation, as Markdown. */
  readonly rulePage: (id: string) => string;
  /** The working directory, absolute. */
  readonly cwd: string;
  readonly version: string;
}

/** What something in a folder is, links not followed; `other` is a device, a pipe or a socket. */
export type FileKind = "file" | "folder" | "link" | "other";

export interface FolderItem {
  readonly name: string;
  readonly kind: FileKind;
}

/**
 * The disk. Every path is absolute. Faults of the disk are errors with a Node.js `code`, such as `ENOSPC`; reading is synchronous, which is
 * five times quicker than promises for thousands of small files.
 */
export interface Files {
  /** What is in a folder, in the order of the names' code points; nothing if there is no such folder. */
  list(folder: string): readonly FolderItem[];
  /** Where a path really leads, through every link, and to what; undefined if it leads nowhere. */
  follow(path: string): { readonly path: string; readonly kind: FileKind } | undefined;
  /** The first bytes of a file, at most one more than `limit`, so that a larger file is known by its length. */
  read(path: string, limit: number): Uint8Array;
  /**
   * Writes a file that must not exist yet, whole or not at all, and makes its folders. Error `EEXIST` if the name is taken, also when another
   * process takes it at the same moment.
   */
  create(path: string, content: string): void;
  /**
   * Writes files in place of what is there, and makes their folders. All are written beside their places first and then moved in, so that a
   * full disk leaves the old ones.
   */
  replace(files: readonly OutputFile[]): void;
}

export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Where text goes to and comes from. */
export interface Terminal {
  /** Data: what a pipe receives. */
  out(data: string | Uint8Array): void;
  /** Messages about the data. */
  err(text: string): void;
  /** Everything on standard input. */
  readInput(): Promise<string>;
  /** Whether somebody sits at the terminal who can be asked. */
  readonly interactive: boolean;
  /** Columns of the terminal; 80 if it has none. */
  readonly columns: number;
  /** Paint for one of the two streams: plain where colour is not wanted. `colour` is what `--no-color` said. */
  paint(stream: "out" | "err", colour: boolean): Promise<Paint>;
}

export interface Clock {
  /** Today's date where the user is, ISO. */
  today(): string;
}

/** Asks the user at the terminal. Every method fails with a `UserError` `INTERRUPTED` when the user gives up (Ctrl-C, Ctrl-D). */
export interface Prompter {
  /** One line, which is checked while it is typed. */
  line(question: LineQuestion): Promise<string>;
  /** One of several. */
  choose<T extends string>(question: ChoiceQuestion<T>): Promise<T>;
  /**
   * Text of any number of lines, in the user's editor ($VISUAL, $EDITOR).
   *
   * @throws UserError `EDITOR_FAILED`
   */
  edit(text: string): Promise<string>;
}

export interface LineQuestion {
  readonly message: string;
  /** What stands in the line at first. */
  readonly initial: string;
  /** Shown while nothing is typed. */
  readonly example: string;
  /** What is said under the line; nothing if the answer will do without a word. */
  readonly check: (answer: string) => Remark | undefined;
}

/** What to say about an answer while it is typed. `error` keeps it from being accepted. */
export interface Remark {
  readonly severity: Severity;
  readonly text: string;
}

interface ChoiceQuestion<T extends string> {
  readonly message: string;
  readonly choices: readonly { readonly value: T; readonly name: string }[];
}

/** Writes e-mail messages (MIME, RFC 5322). */
export interface MailComposer {
  compose(message: MailMessage): Promise<Uint8Array>;
}
