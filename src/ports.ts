import type { WebContent } from "./import/web-page/web-content.ts";
import type { Severity } from "./model/problem.ts";
import type { MailMessage } from "./render/email/mail-message.ts";
import type { Paint } from "./report/paint.ts";
import type { WebAnswer } from "./validate/web-answer.ts";

/** The outside, as the commands see it. `bin.ts` passes in the real one, tests their own. */
export interface Ports {
  readonly files: Files;
  readonly terminal: Terminal;
  /** Loads what is needed for asking; `paint` is for what stands on standard error. */
  readonly prompter: (paint: Paint) => Promise<Prompter>;
  readonly clock: Clock;
  readonly mail: MailComposer;
  /** Loads what is needed for the network; nothing else uses it. */
  readonly web: () => Promise<Web>;
  /** Loads what is needed for running git. */
  readonly git: () => Promise<Git>;
  /** Loads what is needed for serving pages, and begins to serve them. */
  readonly serve: Serve;
  /** Loads what is needed for seeing that files change. */
  readonly watch: () => Promise<FolderWatch>;
  /** Resolves when the user ends the run (Ctrl-C, a request to terminate), which from the call on does not end it by itself. */
  readonly interruption: () => Promise<void>;
  /** A page of the documentation that comes with the program, as Markdown: `rules/date-weekday`, `help/dates`. */
  readonly docPage: (path: string) => string;
  /** Environment variables, by which services say what they are. */
  readonly env: Readonly<Record<string, string | undefined>>;
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
  /** Where a path really leads, through every link, to what, and how many bytes that has; undefined if it leads nowhere. */
  follow(path: string): { readonly path: string; readonly kind: FileKind; readonly size: number } | undefined;
  /** The first bytes of a file, at most one more than `limit`, so that a larger file is known by its length. */
  read(path: string, limit: number): Uint8Array;
  /**
   * Writes a file that must not exist yet, whole or not at all, and makes its folders. Error `EEXIST` if the name is taken, also when another
   * process takes it at the same moment.
   */
  create(path: string, content: string): void;
  /**
   * Writes files that must not exist yet as `create` does, all or none: of a run that is killed some may be there, each of them whole. Error `EEXIST` if
   * one of the names is taken.
   */
  createAll(files: readonly OutputFile[]): void;
  /**
   * Writes files in place of what is there, with its permissions, and makes their folders. All are written beside their places first and then
   * moved in, so that a full disk leaves the old ones.
   *
   * @param stale paths of files that are removed when the others are in place; one that is gone already is none of its business
   */
  replace(files: readonly OutputFile[], stale?: readonly string[]): void;
  /** Gives a file another name that must not be taken yet, and makes its folders. Error `EEXIST` as for `create`. */
  rename(from: string, to: string): void;
}

export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** That a power cut may leave it empty, since it can be made again: waiting until the disk has each of a thousand files takes half a minute. */
  readonly expendable?: true;
}

/** Where text goes to and comes from. */
export interface Terminal {
  /** Data: what a pipe receives. */
  out(data: string | Uint8Array): void;
  /** Messages about the data. */
  err(text: string): void;
  /** Shows how far something has come, in place of what it showed before; nothing if standard error is no terminal. Undefined clears it. */
  progress(text: string | undefined): void;
  /** Everything on standard input, or no more than its first bytes: one more than `most`, so that a longer input is known by its length. */
  readInput(most?: number): Promise<Uint8Array>;
  /** Whether somebody sits at the terminal who can be asked. */
  readonly interactive: boolean;
  /** Columns of the terminal; 80 if it has none. */
  readonly columns: number;
  /** Whether data goes to a screen, where control characters act, and not into a pipe or a file. */
  readonly onScreen: boolean;
  /** Paint for one of the two streams: plain where colour is not wanted. `colour` is what `--no-color` said. */
  paint(stream: "out" | "err", colour: boolean): Promise<Paint>;
}

export interface Clock {
  /** Today's date where the user is, ISO. */
  today(): string;
  /** This moment, as 2018-04-05T09:00:00Z. */
  now(): string;
}

/** Asks the user at the terminal. Every method fails with a `UserError` `INTERRUPTED` when the user gives up (Ctrl-C, Ctrl-D). */
export interface Prompter {
  /** One line, which is checked while it is typed. */
  line(question: LineQuestion): Promise<string>;
  /** One of several. */
  choose<T extends string>(question: ChoiceQuestion<T>): Promise<T>;
  /** One of many, found by typing some part of its name. */
  search<T extends string>(question: ChoiceQuestion<T>): Promise<T>;
  /** Any number of several, none included, in the order of the choices. */
  pick<T extends string>(question: PickQuestion<T>): Promise<readonly T[]>;
  /**
   * Text of any number of lines, in the user's editor ($VISUAL, $EDITOR).
   *
   * @param view the name that the editor shows, `summary.md` by default, and the line to begin at
   * @throws UserError `EDITOR_FAILED`
   */
  edit(text: string, view?: EditorView): Promise<string>;
  /**
   * Opens a file in the user's editor, and resolves when the editor is closed. What was saved is on the disk, whatever follows.
   *
   * @param path absolute
   * @param line the line to begin at, from 1
   * @throws UserError `EDITOR_FAILED`
   */
  open(path: string, line?: number): Promise<void>;
}

/** How an editor shows text that has no file. */
export interface EditorView {
  /** A file name, by whose ending editors know the language. */
  readonly name: string;
  /** From 1. */
  readonly line?: number;
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

export interface ChoiceQuestion<T extends string> {
  readonly message: string;
  readonly choices: readonly { readonly value: T; readonly name: string }[];
}

export interface PickQuestion<T extends string> extends ChoiceQuestion<T> {
  /** What is picked at first. */
  readonly picked: readonly T[];
}

/** Writes e-mail messages (MIME, RFC 5322). */
export interface MailComposer {
  compose(message: MailMessage): Promise<Uint8Array>;
}

/**
 * The git repository that a folder is in. All that is said is about what lies below the folder, in absolute paths that begin with the folder as it
 * was given. Errors are `UserError`s: `NO_GIT`, `NO_REPOSITORY`, `GIT_FAILED`.
 */
export interface Git {
  /** The top folder of the working tree, every link resolved; undefined if there is none, or no git. Never fails. */
  root(folder: string): string | undefined;
  /**
   * What has changed between the point where the history of HEAD left that of another commit and the files as they are now.
   *
   * @throws UserError `UNKNOWN_REF`, `NO_MERGE_BASE`
   */
  changesSince(ref: string, folder: string): ChangesSince;
  /** What the next commit will change. */
  staged(folder: string): StagedChanges;
}

export interface ChangesSince {
  /** The files that are new or hold something else, those included that git does not know yet and is not told to ignore. */
  readonly changed: readonly string[];
  /** The files that were there at that point and are not any more; one that was renamed is gone and new. */
  readonly gone: readonly string[];
  /** What a file held at that point; undefined if it was not there. */
  oldText(path: string): string | undefined;
}

interface StagedChanges {
  /** The files that will be new or hold something else. */
  readonly changed: readonly string[];
  /** What files will hold in the commit where that is not what they hold on the disk; undefined for those that it will not have. */
  readonly instead: ReadonlyMap<string, Uint8Array | undefined>;
}

/**
 * Serves pages to the browsers of this machine, on 127.0.0.1 alone, to nobody who does not know the address.
 *
 * @param port 0 for any that is free; undefined for the usual one, or where that is taken any
 * @param pageAt what stands at a path below the address, which has the path “”; nothing if there is no such page
 * @throws UserError `PORT_TAKEN`, `PORT_FORBIDDEN`
 */
export type Serve = (port: number | undefined, pageAt: (path: string) => WebPage | undefined) => Promise<Site>;

export interface WebPage {
  /** Media type, with the charset where it is text. */
  readonly type: string;
  readonly content: string;
  /** What the browser may do with it (Content Security Policy, level 3). */
  readonly policy: string;
}

/** Pages that are being served. */
export interface Site {
  /** Ends in a slash, and holds a key that nobody can guess. */
  readonly address: string;
  /** Rejects with what a page could not be made for, if that happens. */
  readonly failure: Promise<never>;
  /** Tells the browsers that listen to the events at `changes` that pages have changed. */
  announce(): void;
  /** Ends every connection. */
  close(): Promise<void>;
}

/** Watches the files in folders, but not those in the folders in them. Names that begin with a full stop do not count. */
export interface FolderWatch {
  /** Watches these folders, absolute paths, and no others. One that is not there is watched as soon as it is. */
  follow(folders: readonly string[]): void;
  /** Resolves when a file has changed since `follow`, or is new, or gone; changes within a moment are one. */
  change(): Promise<void>;
  close(): void;
}

/** The web, for seeing whether links work and what pages say about themselves. */
export interface Web {
  /** Asks for an address of `http:` or `https:` once, follows no redirect, and reads no more than the head of the answer. Never fails. */
  request(address: string, options: WebRequest): Promise<WebAnswer>;
  /** Gets what is at an address of `http:` or `https:` on the public internet once, and follows no redirect. Never fails. */
  page(address: string, options: PageRequest): Promise<PageAnswer>;
  /** Resolves after so many milliseconds. */
  wait(ms: number): Promise<void>;
  /** Milliseconds since a moment that stays the same during the run. */
  elapsed(): number;
}

export interface WebRequest {
  readonly method: "HEAD" | "GET";
  /** For how many milliseconds to wait for the head of the answer. */
  readonly timeout: number;
  /** Whether private and loopback addresses may be asked. */
  readonly allowPrivate: boolean;
}

export interface PageRequest {
  /** For how many milliseconds to wait for all that is read. */
  readonly timeout: number;
  /** How many bytes of the body are read at most, after decompression; the rest is not waited for. */
  readonly largest: number;
  /** Of which media types the body is read; of others the head of the answer is enough. */
  readonly types: readonly string[];
}

/** What came of it: an answer as to `request`, together with the content. */
export type PageAnswer = (Extract<WebAnswer, { status: number }> & WebContent) | Extract<WebAnswer, { fault: unknown }>;
