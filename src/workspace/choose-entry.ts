import { newestFirst } from "../model/newest-first.ts";
import type { Ports, Prompter } from "../ports.ts";
import type { EntryFile, Store } from "../store/store.ts";
import { UserError } from "../user-error.ts";
import { ambiguousEntry, entriesNamed, entryName, unknownEntry } from "./find-entry.ts";
import type { GlobalOptions } from "./global-options.ts";

/** What to ask where the command line names no entry. */
export interface EntryQuestion {
  readonly message: string;
  /** Which entries are offered; all by default. */
  readonly isOffered?: (entry: EntryFile) => boolean;
  /** What is said where there is none to offer, in a sentence without full stop. */
  readonly none: string;
}

/** Finds the entries that the command line names, and asks where it does not say which. */
export class EntryChooser {
  private readonly store: Store;
  private readonly options: GlobalOptions;
  private readonly ports: Ports;

  constructor(store: Store, options: GlobalOptions, ports: Ports) {
    this.store = store;
    this.options = options;
    this.ports = ports;
  }

  /** Whether there is somebody who can be asked. */
  get canAsk(): boolean {
    return this.options.input && this.ports.terminal.interactive;
  }

  async prompter(): Promise<Prompter> {
    return this.ports.prompter(await this.ports.terminal.paint("err", this.options.color));
  }

  /**
   * The entry with a name, or one that is chosen.
   *
   * @throws UserError `UNKNOWN_ENTRY`, `AMBIGUOUS_ENTRY`, `MISSING_ENTRY`, `NOTHING_MATCHED`
   */
  async one(name: string | undefined, question: EntryQuestion): Promise<EntryFile> {
    return name === undefined ? this.search(this.offered(question), question.message) : this.named(name);
  }

  /**
   * The entries with some names, each once, or any number that are picked.
   *
   * @throws UserError as `one`
   */
  async several(names: readonly string[], question: EntryQuestion): Promise<readonly EntryFile[]> {
    if (names.length === 0) return this.pick(this.offered(question), question.message);
    const found: EntryFile[] = [];
    for (const name of names) found.push(await this.named(name));
    return [...new Set(found)];
  }

  private async named(name: string): Promise<EntryFile> {
    const found = entriesNamed(this.store, name, this.ports.cwd);
    const [only] = found;
    if (!only) throw unknownEntry(name, this.store);
    if (found.length === 1) return only;
    if (!this.canAsk) throw ambiguousEntry(name, found, this.ports.terminal.columns);
    return this.search(found, `Which “${name}”?`);
  }

  private offered({ isOffered = () => true, none }: EntryQuestion): readonly EntryFile[] {
    if (!this.canAsk) {
      throw new UserError("MISSING_ENTRY", "The command line does not say which entry is meant", {
        hint: "Name it by its id, by a part of the id that no other has, or by the path of its file.",
      });
    }
    const offered = this.store.entries.filter(isOffered).sort(newestFirst);
    if (offered.length > 0) return offered;
    throw new UserError("NOTHING_MATCHED", none, { hint: "Draft one with bulletin new." });
  }

  private async search(entries: readonly EntryFile[], message: string): Promise<EntryFile> {
    const file = await (await this.prompter()).search({ message, choices: choicesOf(entries) });
    return entries.find((entry) => entry.file === file) as EntryFile;
  }

  private async pick(entries: readonly EntryFile[], message: string): Promise<readonly EntryFile[]> {
    const picked = await (await this.prompter()).pick({ message, choices: choicesOf(entries), picked: [] });
    return entries.filter(({ file }) => picked.includes(file));
  }
}

/** Files tell entries apart even where two have one id. */
function choicesOf(entries: readonly EntryFile[]) {
  return entries.map((entry) => ({ value: entry.file, name: entryName(entry) }));
}
