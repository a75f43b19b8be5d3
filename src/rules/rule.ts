import type { BulletinDraft } from "../model/bulletin.ts";
import type { EditionDraft } from "../model/edition.ts";
import type { EntryDraft } from "../model/entry.ts";
import type { Finding, Severity, Span } from "../model/problem.ts";
import type { RecordShape } from "../model/shape.ts";
import type { Block } from "../model/summary.ts";
import type { TextLoss } from "../store/read-yaml.ts";

/**
 * One check, as a plain object in a file of its own, listed in `index.ts`, with a page `docs/rules/<id>.md`. What it looks at is said by `on`:
 * any file of the store, one entry, all entries at once (for what shows only between them), or one edition.
 */
export type Rule = FileRule | EntryRule | EntriesRule | EditionRule;

/** What every check has, the store's own included. */
export interface RuleBase {
  /** Lower-case words joined by hyphens; never reused for another check. */
  readonly id: string;
  /** How bad a finding is, unless the finding itself or `bulletin.yaml` says otherwise. */
  readonly severity: Severity;
  /** What holds where it finds nothing, in one sentence. */
  readonly about: string;
}

export interface FileRule extends RuleBase {
  readonly on: "file";
  readonly check: (file: CheckedFile, context: Context) => readonly FileFinding[];
}

export interface FileFinding extends Finding {
  /** Where it is in the file's text, for what stands outside the data, such as a comment. */
  readonly range?: Span;
}

export interface EntryRule extends RuleBase {
  readonly on: "entry";
  readonly check: (entry: CheckedEntry, context: Context) => readonly Finding[];
}

export interface EntriesRule extends RuleBase {
  readonly on: "entries";
  /** Each finding names the entry that it is about. */
  readonly check: (entries: readonly CheckedEntry[], context: Context) => readonly EntryFinding[];
}

export interface EditionRule extends RuleBase {
  readonly on: "edition";
  readonly check: (edition: CheckedEdition, context: Context) => readonly Finding[];
}

interface EntryFinding extends Finding {
  readonly entry: CheckedEntry;
}

/** A file of the store as the file rules see it: its data as far as it fits its shape, and what its YAML loses. */
export interface CheckedFile {
  readonly value: unknown;
  readonly shape: RecordShape;
  readonly losses: readonly TextLoss[];
}

/** An entry as the rules see it: any field may be missing, since what does not fit its shape is left out and reported elsewhere. */
export interface CheckedEntry {
  readonly id: string;
  readonly file: string;
  readonly entry: EntryDraft;
  /** The summary's markup, parsed; spans are offsets in `entry.summary`. */
  readonly summary: readonly Block[];
}

export interface CheckedEdition {
  readonly id: string;
  readonly edition: EditionDraft;
}

/** What a rule may know besides what it looks at. */
export interface Context {
  /** The day of the run, ISO. */
  readonly today: string;
  /** Whether drafts may go out, as they do for a preview. */
  readonly drafts: boolean;
  readonly bulletin: BulletinDraft;
  /** Every entry of the store, by id. One that cannot be read has no fields. */
  readonly entries: ReadonlyMap<string, CheckedEntry>;
  /** The rule's options in `bulletin.yaml`. */
  readonly options: Readonly<Record<string, unknown>>;
}
