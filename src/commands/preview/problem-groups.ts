import { groupByFile } from "../../model/group-by-file.ts";
import { entriesOf, type Publication } from "../../model/publication.ts";
import { type LocatedProblem, locate } from "../../report/locate.ts";
import type { CheckResult } from "../../report/report.ts";
import type { StoreFile } from "../../store/store-file.ts";
import type { Shown } from "./choose-shown.ts";
import { wholeValue } from "./publish-shown.ts";

/** A file that the preview shows, or could not show, with what is wrong with it. */
export interface ProblemGroup {
  /** The headline, or what else the file is. */
  readonly title: string;
  /** The path as the user would type it. */
  readonly file: string;
  /** Where it stands in the views, if it does. */
  readonly place?: { readonly id: string; readonly number: number };
  /** What the reader should know of it. */
  readonly notes: readonly string[];
  readonly problems: readonly LocatedProblem[];
}

/** The problems by what they belong to: first what keeps something from being shown or stands above the entries, then these in reading order. */
export function problemGroups(
  { store, edition, entries }: Shown,
  publication: Publication | undefined,
  result: CheckResult,
): readonly ProblemGroup[] {
  const problems = groupByFile(locate(result));
  const group = ({ file }: { readonly file: string }, title: string, notes: readonly string[] = []): ProblemGroup => ({
    title,
    file,
    notes,
    problems: problems.get(file) ?? [],
  });
  const files = new Map(entries.map((entry) => [entry.id, entry]));
  const shown = (publication ? entriesOf(publication) : []).flatMap(({ id, entry: { headline, status } }, i) => {
    const file = files.get(id);
    return file ? { ...group(file, headline, status === "draft" ? ["Draft"] : []), place: { id, number: i + 1 } } : [];
  });
  const isShown = new Set(shown.map(({ file }) => file));
  const known = new Set([store.bulletin, ...(edition ? [edition] : []), ...entries].map(({ file }) => file));
  return [
    group(store.bulletin, "The bulletin", unlessWhole(store.bulletin, "Nothing can be shown until this is mended.")),
    ...(edition ? [group(edition, "The edition", unlessWhole(edition, withoutName))] : []),
    ...entries
      .filter(({ file }) => !isShown.has(file))
      .map((entry) => group(entry, entry.value?.headline ?? entry.id, unlessWhole(entry, leftOut))),
    ...[...problems.keys()].filter((file) => !known.has(file)).map((file) => group({ file }, "Another file")),
    ...shown,
  ];
}

const withoutName = "Its number and its date are not shown until this is mended.";
const leftOut = "Not shown until this is mended.";

function unlessWhole(file: StoreFile<unknown>, note: string): readonly string[] {
  return wholeValue(file) ? [] : [note];
}
