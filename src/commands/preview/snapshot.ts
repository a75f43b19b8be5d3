import { counted } from "../../model/counted.ts";
import { formatDate } from "../../model/format-date.ts";
import { entriesOf, type Publication } from "../../model/publication.ts";
import { countsInWords } from "../../report/closing-lines.ts";
import { noPaint } from "../../report/paint.ts";
import type { CheckResult } from "../../report/report.ts";
import type { Store } from "../../store/store.ts";
import { check } from "../../workspace/check.ts";
import { chooseShown, type Shown, type Wanted } from "./choose-shown.ts";
import { problemGroups } from "./problem-groups.ts";
import { publishShown } from "./publish-shown.ts";
import { inScheme } from "./served-copy.ts";
import { emptyDocument } from "./text-document.ts";
import { views } from "./views.ts";
import { writeProblems } from "./write-problems.ts";

/** What the preview's page says around the views. */
export interface PreviewState {
  /** The bulletin's name. */
  readonly name: string;
  /** What of it is shown. */
  readonly part: string;
  /** The subject of the e-mail; empty if there is none. */
  readonly subject: string;
  /** How much is shown, and what is wrong with it. */
  readonly summary: string;
  /** The problems, as HTML. */
  readonly problems: string;
}

/** A bulletin as its files were at one moment. Each document is rendered, and the rules are run, when somebody first asks. */
export class Snapshot {
  readonly part: string;
  readonly #shown: Shown;
  readonly #wanted: Wanted;
  readonly #publication: Publication | undefined;
  readonly #documents = new Map<string, string>();
  #state: PreviewState | undefined;
  #result: CheckResult | undefined;

  /** @throws UserError `UNKNOWN_EDITION` */
  constructor(store: Store, wanted: Wanted) {
    this.#shown = chooseShown(store, wanted);
    this.#wanted = wanted;
    this.#publication = publishShown(this.#shown);
    this.part = partOf(store, this.#shown, this.#publication);
  }

  get name(): string {
    return this.#publication?.bulletin.name ?? this.#shown.store.bulletin.value?.name ?? "The bulletin";
  }

  /** “5 entries, 1 error and 2 warnings”. */
  get summary(): string {
    const entries = counted(this.#publication ? entriesOf(this.#publication).length : 0, "entry", "entries");
    return `${entries}, ${countsInWords(this.#check().problems, noPaint) || "no problems"}`;
  }

  /** The document of a view; undefined if there is no such view. */
  document(name: string): string | undefined {
    const known = this.#documents.get(name);
    const view = views.get(name);
    if (known !== undefined || !view) return known;
    const written = this.#publication ? view.write(this.#publication) : emptyDocument(this.#whyEmpty());
    const document = inScheme(written, view.scheme);
    this.#documents.set(name, document);
    return document;
  }

  get state(): PreviewState {
    this.#state ??= {
      name: this.name,
      part: this.part,
      subject: this.#publication?.subject ?? "",
      summary: this.summary,
      problems: writeProblems(problemGroups(this.#shown, this.#publication, this.#check())),
    };
    return this.#state;
  }

  #whyEmpty(): string {
    return this.#shown.entries.length > 0
      ? "Nothing can be shown until the problems are mended."
      : "There is no entry to show yet: draft one with bulletin new, and it appears here.";
  }

  #check(): CheckResult {
    const { store, edition, entries } = this.#shown;
    const { today, drafts } = this.#wanted;
    const files = [store.bulletin, ...(edition ? [edition] : []), ...entries, ...store.problems];
    const names = new Set(files.map(({ file }) => file));
    this.#result ??= check(store, { today, drafts, only: (file) => names.has(file) });
    return this.#result;
  }
}

/** What of a bulletin is shown. */
function partOf({ editions }: Store, { edition, entries }: Shown, publication: Publication | undefined): string {
  if (!edition) return entries.some(({ value }) => value?.status === "ready") ? "All ready entries" : "Drafts";
  const { number, date } = publication ?? {};
  const name = number === undefined ? `Edition ${edition.id}` : `Edition ${number} of ${formatDate(date ?? "", "en")}`;
  return editions.includes(edition) ? name : `${name}, not written yet`;
}
