import { parseDate } from "../../model/calendar-date.ts";
import type { Ports } from "../../ports.ts";
import type { Store } from "../../store/store.ts";
import { type CheckedDraft, checkDraft, type DraftData, type DraftProblem } from "../../validate/check-draft.ts";
import { addEntry, type EntryPlaces, entryPlaces, entrySchema } from "../../workspace/add-entry.ts";
import { shownPath } from "../../workspace/read-store.ts";
import { missingValues } from "./missing-values.ts";

/** A draft with all that is wrong with it and the place where it would be kept. */
export interface Judgement extends CheckedDraft {
  readonly id: string;
  /** As the user would type it. */
  readonly file: string;
  /** Whether nothing that an entry needs is missing. */
  readonly isComplete: boolean;
}

/** Judges and files drafts for one bulletin. */
export class Desk {
  readonly today: string;
  private readonly root: string;
  private readonly store: Store;
  private readonly ports: Pick<Ports, "files" | "cwd">;

  /** @param today ISO date of the run */
  constructor(root: string, store: Store, today: string, ports: Pick<Ports, "files" | "cwd">) {
    this.root = root;
    this.store = store;
    this.today = today;
    this.ports = ports;
  }

  /**
   * Everything that is wrong with a draft: what is missing, what was not understood, and what the rules say. The last is left out where one of
   * the others has said it already.
   */
  judge(data: DraftData, unreadable: readonly DraftProblem[] = []): Judgement {
    const checked = this.check(data);
    const missing = missingValues(this.complete(data), lacksSource(checked));
    // What lacks a part is reported as a whole, too, by the rules.
    const said = new Set([
      ...missing.flatMap(({ path }) => path.map((_, depth) => path.slice(0, depth).join("."))),
      ...unreadable.map(({ path }) => path.join(".")),
    ]);
    const others = checked.problems.filter(({ path }) => !said.has(path.join(".")));
    return { ...checked, problems: [...missing, ...unreadable, ...others], isComplete: missing.length === 0 };
  }

  /** What the rules say of a draft that may still lack things. */
  check(data: DraftData): Omit<Judgement, "isComplete"> {
    const { id, path } = this.places(data).next().value;
    const file = shownPath(path, this.ports.cwd);
    return {
      id,
      file,
      ...checkDraft(this.complete(data), { id, file, schema: entrySchema }, this.store, this.today),
    };
  }

  /** Whether the reader would have nowhere to go if the draft had no source. */
  needsSource(data: DraftData): boolean {
    return lacksSource(this.check({ ...data, source: undefined }));
  }

  /** Writes a draft that was judged. Another run may have taken the place in the meantime: then it goes to the next. */
  write(data: DraftData, { yaml }: Judgement): { readonly id: string; readonly file: string } {
    const { id, path } = addEntry(this.root, this.places(data), yaml, this.ports.files);
    return { id, file: shownPath(path, this.ports.cwd) };
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
    return entryPlaces(this.root, place, new Set(this.store.entries.map(({ id }) => id)));
  }
}

/** Which entries need a source is the rule's to say. */
function lacksSource({ problems }: Pick<Judgement, "problems">): boolean {
  return problems.some(({ rule, path }) => rule === "link-missing" && path.length === 0);
}
