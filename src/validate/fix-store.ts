import { groupByFile } from "../model/group-by-file.ts";
import { type Problem, type Severity, severities } from "../model/problem.ts";
import type { Store } from "../store/store.ts";
import type { StoreFile } from "../store/store-file.ts";
import { type CheckOptions, checkStore, mostFindings } from "./check-store.ts";
import { contentOf, withFixes } from "./with-fixes.ts";

/** What is to be mended. */
export interface FixOptions extends Pick<CheckOptions, "today" | "drafts"> {
  /** Files that may be changed; all by default. */
  readonly only?: (file: string) => boolean;
  /** The mildest problems to mend; all by default. */
  readonly level?: Severity;
}

/** A store of which everything is mended that can be mended safely. */
export interface FixedStore {
  readonly store: Store;
  /** The files that have to be changed on the disk for it, in the order of the store. */
  readonly files: readonly FixedFile[];
  /** The problems that were mended. */
  readonly fixed: readonly Problem[];
}

/** A change to a file. The texts are all that the file holds, byte order mark included. */
export interface FixedFile {
  /** The path as the user would type it. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** The file's new path, if it gets one. */
  readonly newFile?: string;
}

/** How often the store is checked and mended again. Each round makes what the one before had to put off. */
const mostRounds = 10;

/**
 * Mends what can be mended, in memory. A fix is made only if it takes away its own problem and adds none, in its file or in another one. What
 * cannot be mended is left as it is, so that fixing a fixed store changes nothing.
 */
export function fixStore(
  store: Store,
  { today, drafts = false, only = () => true, level = "info" }: FixOptions,
): FixedStore {
  const wanted = severities.slice(0, severities.indexOf(level) + 1);
  const check = (one: Store) => checkStore(one, { today, drafts });
  let state: State = { store, problems: check(store) };
  let isOpen = only;
  const fixed: Problem[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const fixes = state.problems.filter(({ fix, file, severity }) => fix && wanted.includes(severity) && isOpen(file));
    const { mended, ...after } = fixHarmless(state, fixes, check);
    if (mended.length === 0) break;
    fixed.push(...mended);
    // What could not be mended in a file that stays as it was cannot be mended in the next round either.
    const changed = new Set(changesBetween(state.store, after.store).map(({ file, newFile = file }) => newFile));
    isOpen = (file) => changed.has(file);
    state = after;
  }
  return { store: state.store, files: changesBetween(store, state.store), fixed };
}

/** A store and what is wrong with it. */
interface State {
  readonly store: Store;
  readonly problems: readonly Problem[];
}

/** A state after some fixes. */
interface Trial extends State {
  readonly mended: readonly Problem[];
  /** The files, by their names before, that are worse off. */
  readonly worse: ReadonlySet<string>;
}

type Check = (store: Store) => readonly Problem[];

/**
 * Makes all fixes at once, or, where that does any harm, those that do none. The whole store is checked once if all is well. Of files that got
 * worse the fixes are tried on each file alone, which is quick; only harm between files needs more checks of the whole.
 */
function fixHarmless(state: State, fixes: readonly Problem[], check: Check): Trial {
  const first = attempt(state, fixes, check);
  if (first.worse.size === 0) return first;
  const sifted = [...groupByFile(fixes)].flatMap(([file, own]) => {
    if (!first.worse.has(file)) return own;
    const alone = onlyFile(state.store, file);
    return mostThatPass(own, isHarmlessIn({ store: alone, problems: check(alone) }, check));
  });
  const second = attempt(state, sifted, check);
  if (second.worse.size === 0) return second;
  const isHarmless = isHarmlessIn(state, check);
  const innocent = mostThatPass(
    sifted.filter(({ file }) => !second.worse.has(file)),
    isHarmless,
  );
  const suspects = sifted.filter(({ file }) => second.worse.has(file));
  return attempt(state, mostThatPass(suspects, isHarmless, innocent), check);
}

function attempt({ store, problems }: State, fixes: readonly Problem[], check: Check): Trial {
  const { store: after, mended } = withFixes(store, fixes);
  if (mended.length === 0) return { store, problems, mended, worse: new Set() };
  const left = check(after);
  const oldNames = oldNamesBetween(store, after);
  const underOldNames = left.map((problem) => ({ ...problem, file: oldNames.get(problem.file) ?? problem.file }));
  return { store: after, problems: left, mended, worse: madeWorse(problems, mended, underOldNames) };
}

function isHarmlessIn(state: State, check: Check): (fixes: readonly Problem[]) => boolean {
  return (fixes) => attempt(state, fixes, check).worse.size === 0;
}

/** As many items, in their order, as pass together with those that are kept: all at once, or those of one half and then of the other. */
function mostThatPass<T>(
  items: readonly T[],
  passes: (items: readonly T[]) => boolean,
  kept: readonly T[] = [],
): readonly T[] {
  const all = [...kept, ...items];
  if (items.length === 0 || passes(all)) return all;
  if (items.length === 1) return kept;
  const middle = items.length >> 1;
  return mostThatPass(items.slice(middle), passes, mostThatPass(items.slice(0, middle), passes, kept));
}

/**
 * The files in which some rule finds more than it should, with what was mended gone. Messages are not compared, since they count characters and
 * words, which every edit changes. Of what is found more often than it is reported, nobody knows how much is left.
 */
function madeWorse(
  before: readonly Problem[],
  mended: readonly Problem[],
  after: readonly Problem[],
): ReadonlySet<string> {
  const were = countByRule(before);
  const gone = countByRule(mended);
  const worse = new Set<string>();
  for (const [key, { file, count }] of countByRule(after)) {
    const found = were.get(key)?.count ?? 0;
    const expected = found < mostFindings ? found - (gone.get(key)?.count ?? 0) : found;
    if (count > Math.max(0, expected)) worse.add(file);
  }
  return worse;
}

/** How many problems of each rule each file has, of every severity and worse: a problem that turns into a milder one is no new problem. */
function countByRule(problems: readonly Problem[]): ReadonlyMap<string, { readonly file: string; count: number }> {
  const counts = new Map<string, { readonly file: string; count: number }>();
  for (const { file, rule, severity } of problems) {
    for (const milder of severities.slice(severities.indexOf(severity))) {
      const key = JSON.stringify([file, rule, milder]);
      const { count } = counts.get(key) ?? { count: 0 };
      counts.set(key, { file, count: count + 1 });
    }
  }
  return counts;
}

function onlyFile({ bulletin, entries, editions, assets }: Store, file: string): Store {
  const isIt = (one: StoreFile<unknown>) => one.file === file;
  return { bulletin, entries: entries.filter(isIt), editions: editions.filter(isIt), problems: [], assets };
}

function filesOf({ bulletin, entries, editions }: Store): readonly StoreFile<unknown>[] {
  return [bulletin, ...entries, ...editions];
}

/** Both stores have the same files in the same order. */
function changesBetween(before: Store, after: Store): readonly FixedFile[] {
  const fixed = filesOf(after);
  return filesOf(before).flatMap((old, i) => {
    const now = fixed[i] ?? old;
    if (now === old) return [];
    const change = { file: old.file, before: contentOf(old), after: contentOf(now) };
    return [now.file === old.file ? change : { ...change, newFile: now.file }];
  });
}

/** The names before, by those after, of the files that have changed. */
function oldNamesBetween(before: Store, after: Store): ReadonlyMap<string, string> {
  return new Map(changesBetween(before, after).map(({ file, newFile = file }) => [newFile, file]));
}
