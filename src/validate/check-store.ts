import { bulletinShape } from "../model/bulletin.ts";
import { compareText } from "../model/compare-text.ts";
import { editionShape } from "../model/edition.ts";
import { entryShape } from "../model/entry.ts";
import type { Problem } from "../model/problem.ts";
import type { RecordShape } from "../model/shape.ts";
import { parseSummary } from "../model/summary.ts";
import { rules } from "../rules/index.ts";
import type { CheckedEdition, CheckedEntry, Context, FileFinding, Rule } from "../rules/rule.ts";
import type { EntryFile, Store } from "../store/store.ts";
import type { StoreFile } from "../store/store-file.ts";
import { checkRuleNames } from "./check-rule-names.ts";

/** What one run looks at. */
export interface CheckOptions {
  /** The day of the run, ISO. */
  readonly today: string;
  /** Files to report on; all by default. The others are still read, since rules compare entries. */
  readonly only?: (file: string) => boolean;
  /** Whether drafts may stand in an edition, as they do in a preview; not by default. */
  readonly drafts?: boolean;
}

/** Runs every rule over a store. Problems come in the order of the files and of the places in them; nothing is thrown. */
export function checkStore(
  store: Store,
  { today, only = () => true, drafts = false }: CheckOptions,
): readonly Problem[] {
  const subjects = toSubjects(store);
  const shown = subjects.filter(({ file }) => only(file.file));
  const entries = subjects.flatMap(({ entry }) => entry ?? []);
  const byId = new Map([...entries].reverse().map((entry) => [entry.id, entry]));
  const bulletin = store.bulletin.value ?? {};
  const problems = [...store.problems, ...subjects.flatMap(({ file }) => file.problems), ...checkRuleNames(store)];
  for (const rule of rules) {
    const setting = bulletin.rules?.[rule.id];
    const [level, options] = typeof setting === "string" ? [setting, {}] : (setting ?? [undefined, {}]);
    if (level === "off") continue;
    const context: Context = { today, drafts, bulletin, entries: byId, options };
    for (const [subject, finding] of runRule(rule, shown, entries, context)) {
      if (!ignores(subject, rule)) problems.push(toProblem(rule, level, subject.file, finding));
    }
  }
  return problems.filter(({ file }) => only(file)).sort(byPlace);
}

/** A file, and what it is to the rules. */
interface Subject {
  readonly file: StoreFile<unknown>;
  readonly shape: RecordShape;
  readonly entry?: CheckedEntry;
  readonly edition?: CheckedEdition;
}

function toSubjects({ bulletin, entries, editions }: Store): readonly Subject[] {
  return [
    { file: bulletin, shape: bulletinShape },
    ...entries.map((file) => ({ file, shape: entryShape, entry: toCheckedEntry(file) })),
    ...editions.map((file) => ({ file, shape: editionShape, edition: { id: file.id, edition: file.value ?? {} } })),
  ];
}

/** The summary is parsed when a rule first asks for it: entries that are only compared with are spared that. */
function toCheckedEntry({ id, file, value: entry = {} }: EntryFile): CheckedEntry {
  let summary: CheckedEntry["summary"] | undefined;
  return {
    id,
    file,
    entry,
    get summary() {
      summary ??= parseSummary(entry.summary ?? "");
      return summary;
    },
  };
}

/** How often one rule is heard on one file: nobody mends more at a time, and a hostile file may have any number. */
const mostFindings = 100;

type Found = readonly [subject: Subject, finding: FileFinding];

/** Runs one rule on everything that it is about. Of an entry that cannot be read nothing is said. */
function runRule(
  rule: Rule,
  shown: readonly Subject[],
  entries: readonly CheckedEntry[],
  context: Context,
): readonly Found[] {
  const inEach = (check: (subject: Subject) => readonly FileFinding[]): readonly Found[] =>
    shown.flatMap((subject) =>
      check(subject)
        .slice(0, mostFindings)
        .map((finding): Found => [subject, finding]),
    );
  switch (rule.on) {
    case "file":
      return inEach(({ file, shape }) => rule.check({ value: file.value, shape, losses: file.losses }, context));
    case "entry":
      return inEach(({ file, entry }) => (entry && file.value !== undefined ? rule.check(entry, context) : []));
    case "edition":
      return inEach(({ edition }) => (edition ? rule.check(edition, context) : []));
    case "entries": {
      const homes = new Map(shown.map((subject) => [subject.entry, subject]));
      return rule.check(entries, context).flatMap((finding): readonly Found[] => {
        const home = homes.get(finding.entry);
        return home ? [[home, finding]] : [];
      });
    }
  }
}

/** `lint.ignore` in the entry. */
function ignores({ entry }: Subject, rule: Rule): boolean {
  const ignored = entry?.entry.lint?.ignore ?? [];
  return ignored.some((one) => one?.rule === rule.id && one.reason !== undefined);
}

function toProblem(
  rule: Rule,
  level: Problem["severity"] | undefined,
  file: StoreFile<unknown>,
  finding: FileFinding,
): Problem {
  return {
    rule: rule.id,
    severity: level ?? finding.severity ?? rule.severity,
    file: file.file,
    range: finding.range ?? file.locate(finding),
    message: finding.message,
    hint: finding.hint,
  };
}

function byPlace(a: Problem, b: Problem): number {
  return compareText(a.file, b.file) || a.range[0] - b.range[0] || compareText(a.rule, b.rule);
}
