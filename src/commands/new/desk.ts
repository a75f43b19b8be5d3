import { parseDate } from "../../model/calendar-date.ts";
import type { Ports } from "../../ports.ts";
import type { Store } from "../../store/store.ts";
import { type CheckedDraft, checkDraft, type DraftData, type DraftProblem } from "../../validate/check-draft.ts";
import { addEntry, type EntryPlace, type EntryPlaces, entryPlaces, entrySchema } from "../../workspace/add-entry.ts";
import { shownPath } from "../../workspace/read-store.ts";
import { EarlierNews, type Similar } from "./earlier-news.ts";
import { missingValues } from "./missing-values.ts";
import { keepUnfinished, unfinishedPath } from "./unfinished-file.ts";

/** A draft with all that is wrong with it and the place where it would be kept. */
export interface Judgement extends CheckedDraft {
  readonly id: string;
  /** As the user would type it. */
  readonly file: string;
  /** Whether nothing that an entry needs is missing. */
  readonly isComplete: boolean;
  /** The entries that may hold the same news. */
  readonly similar: readonly Similar[];
}

/** Judges and files drafts for one bulletin. */
export class Desk {
  readonly store: Store;
  readonly today: string;
  readonly earlier: EarlierNews;
  private readonly root: string;
  private readonly ports: Pick<Ports, "files" | "cwd">;
  private readonly taken: ReadonlySet<string>;

  /** @param today ISO date of the run */
  constructor(root: string, store: Store, today: string, ports: Pick<Ports, "files" | "cwd">) {
    this.root = root;
    this.store = store;
    this.today = today;
    this.ports = ports;
    this.earlier = new EarlierNews(store);
    this.taken = new Set(store.entries.map(({ id }) => id));
  }

  /**
   * Everything that is wrong with a draft: what is missing, what was not understood, and what the rules say. The last is left out where one of
   * the others has said it already.
   */
  judge(data: DraftData, unreadable: readonly DraftProblem[] = []): Judgement {
    const { id, file } = this.place(data);
    const checked = this.checkAmong(this.store, data);
    const missing = missingValues(this.complete(data), lacksSource(checked));
    // What lacks a part is reported as a whole, too, by the rules.
    const said = new Set([
      ...missing.flatMap(({ path }) => path.map((_, depth) => path.slice(0, depth).join("."))),
      ...unreadable.map(({ path }) => path.join(".")),
    ]);
    const others = checked.problems.filter(({ path }) => !said.has(path.join(".")));
    return {
      ...checked,
      id,
      file,
      problems: [...missing, ...unreadable, ...others],
      isComplete: missing.length === 0,
      similar: this.earlier.similarTo(data),
    };
  }

  /**
   * What the rules say of a draft that may still lack things, as quickly as somebody types: it is compared with no other entry, which takes half
   * a second where there are ten thousand.
   */
  check(data: DraftData): CheckedDraft {
    return this.checkAmong({ ...this.store, entries: [], editions: [] }, data);
  }

  /** Whether the reader would have nowhere to go if the draft had no source. */
  needsSource(data: DraftData): boolean {
    return lacksSource(this.check({ ...data, source: undefined }));
  }

  /** Where a draft would be kept, if nobody else takes that place. */
  place(data: DraftData): { readonly id: string; readonly file: string } {
    return this.shown(this.places(data).next().value);
  }

  /** Writes a draft that was judged. Another run may have taken the place in the meantime: then it goes to the next. */
  write(data: DraftData, { yaml }: Judgement): { readonly id: string; readonly file: string } {
    return this.shown(addEntry(this.root, this.places(data), yaml, this.ports.files));
  }

  /** Where `keep` would put a text, as the user would type it. */
  get keptFile(): string {
    return shownPath(unfinishedPath(this.root, this.ports.files), this.ports.cwd);
  }

  /** Keeps text that is no entry yet, and says where. */
  keep(text: string): string {
    return shownPath(keepUnfinished(text, this.root, this.ports.files), this.ports.cwd);
  }

  private checkAmong(store: Store, data: DraftData): CheckedDraft {
    return checkDraft(this.complete(data), { ...this.place(data), schema: entrySchema }, store, this.today);
  }

  private complete(data: DraftData): DraftData {
    return { status: "draft", date: this.today, ...data };
  }

  private places(data: DraftData): EntryPlaces {
    const { date, headline } = this.complete(data);
    const place = {
      date: typeof date === "string" && parseDate(date) ? date : this.today,
      headline: typeof headline === "string" ? headline : "",
    };
    return entryPlaces(this.root, place, this.taken);
  }

  private shown({ id, path }: EntryPlace): { readonly id: string; readonly file: string } {
    return { id, file: shownPath(path, this.ports.cwd) };
  }
}

/** Which entries need a source is the rule's to say. */
function lacksSource({ problems }: Pick<CheckedDraft, "problems">): boolean {
  return problems.some(({ rule, path }) => rule === "link-missing" && path.length === 0);
}
