import type { Assets } from "../model/asset.ts";
import type { BulletinDraft } from "../model/bulletin.ts";
import type { EditionDraft } from "../model/edition.ts";
import type { EntryDraft } from "../model/entry.ts";
import type { Finding, Path, Severity, Span } from "../model/problem.ts";
import type { Prose } from "../model/prose.ts";
import type { RecordShape, Shape } from "../model/shape.ts";
import type { Block } from "../model/summary.ts";
import type { TextLoss } from "../store/read-yaml.ts";

/**
 * One check, as a plain object in a file of its own, listed in `index.ts`, with a page `docs/rules/<id>.md`. What it looks at is said by `on`:
 * any file of the store, one entry, all entries at once (for what shows only between them), one edition, or the exceptions that an
 * entry makes from the other rules.
 */
export type Rule = FileRule | EntryRule | EntriesRule<unknown> | EditionRule | IgnoresRule;

/** The options of a rule with their values. */
export type Options = Readonly<Record<string, unknown>>;

/** What every check has, the store's own included. */
export interface RuleBase<O extends object = Options> {
  /** Lower-case words joined by hyphens; never reused for another check. */
  readonly id: string;
  /** How bad a finding is, unless the finding itself or `bulletin.yaml` says otherwise. Where it is `info`, no finding says worse. */
  readonly severity: Severity;
  /** What holds where it finds nothing, in one sentence. */
  readonly about: string;
  /** Whether it knows how to mend some of what it finds. */
  readonly mends?: true;
  /** Whether it knows no language but English, and so is silent in a bulletin in another one. */
  readonly english?: true;
  /** What `bulletin.yaml` can set, besides the severity. */
  readonly options?: { readonly [K in keyof O]: Option<O[K]> };
}

/** One option of a rule. */
interface Option<T> {
  readonly shape: Shape;
  readonly default: T;
  /** What it means, with its unit, in one sentence. */
  readonly about: string;
}

export interface FileRule<O extends object = Options> extends RuleBase<O> {
  readonly on: "file";
  check(file: CheckedFile, context: Context<O>): readonly FileFinding[];
}

export interface FileFinding extends Finding {
  /** Where it is in the file's text, for what stands outside the data, such as a comment. */
  readonly range?: Span;
}

export interface EntryRule<O extends object = Options> extends RuleBase<O> {
  readonly on: "entry";
  check(entry: CheckedEntry, context: Context<O>): readonly Finding[];
}

/**
 * A rule about what shows only between entries. It gathers what it needs from one entry after the other, so that never more than one summary
 * is held in parsed form, and judges at the end.
 */
export interface EntriesRule<Facts, O extends object = Options> extends RuleBase<O> {
  readonly on: "entries";
  /** Whether it compares an entry with all others, and not only with those of the same edition. */
  readonly storeWide?: true;
  /** The facts of one entry; undefined if there is nothing to say about it. They should be small: thousands are kept. */
  gather(entry: CheckedEntry, context: Context<O>): Facts | undefined;
  /** Each finding names the entry that it is about. The entries come in the order of their files. */
  check(gathered: readonly Gathered<Facts>[], context: Context<O>): readonly EntryFinding[];
}

/** An entry and what was gathered from it. */
export interface Gathered<Facts> {
  readonly entry: CheckedEntry;
  readonly facts: Facts;
}

export interface EntryFinding extends Finding {
  readonly entry: CheckedEntry;
}

export interface EditionRule<O extends object = Options> extends RuleBase<O> {
  readonly on: "edition";
  check(edition: CheckedEdition, context: Context<O>): readonly Finding[];
}

/** A rule about `lint.ignore`, which is heard when every other rule has been. */
export interface IgnoresRule<O extends object = Options> extends RuleBase<O> {
  readonly on: "ignores";
  /** @param unused the items of one entry whose rules found nothing in it */
  check(unused: readonly UnusedIgnore[]): readonly Finding[];
}

/** An item of `lint.ignore`. */
interface UnusedIgnore {
  /** The id of the rule that it names, and the place of that word. */
  readonly rule: string;
  readonly path: Path;
}

/** A file of the store as the file rules see it: its data as far as it fits its shape, and what its YAML loses. */
export interface CheckedFile {
  /** The path as the user would type it. */
  readonly file: string;
  readonly text: string;
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
  /** The headline and the summary as prose. */
  readonly prose: readonly Prose[];
}

export interface CheckedEdition {
  readonly id: string;
  readonly file: string;
  readonly edition: EditionDraft;
  /** The ids of its entries in the order in which they are read, also where the edition lists none. */
  readonly order: readonly string[];
}

/** What a rule may know besides what it looks at. */
export interface Context<O extends object = Options> {
  /** The day of the run, ISO. */
  readonly today: string;
  /** Whether drafts may go out, as they do for a preview. */
  readonly drafts: boolean;
  readonly bulletin: BulletinDraft;
  /** Every entry of the store, by id. One that cannot be read has no fields. */
  readonly entries: ReadonlyMap<string, CheckedEntry>;
  /** Every edition of the store, oldest first. */
  readonly editions: readonly CheckedEdition[];
  /** The size of the HTML of an edition's e-mail, in bytes; nothing where it cannot be made, as when an entry is not whole. */
  readonly emailBytes: (edition: CheckedEdition) => number | undefined;
  /** The pictures and style sheets beside `bulletin.yaml`. */
  readonly assets: Assets;
  /** The rule's options: its own, as the preset changes them, as `bulletin.yaml` does. */
  readonly options: Readonly<O>;
}
