import { compareText } from "../model/compare-text.ts";
import type { Problem } from "../model/problem.ts";
import { rules } from "../rules/index.ts";
import type { Context, EntriesRule, FileFinding, Gathered, Rule } from "../rules/rule.ts";
import type { Store } from "../store/store.ts";
import { checkRuleSettings, type RuleSettings, settingsOf } from "./rule-settings.ts";
import { type Subject, toSubjects } from "./subjects.ts";

/** What one run looks at. */
export interface CheckOptions {
  /** The day of the run, ISO. */
  readonly today: string;
  /** Files to report on; all by default. The others are still read, since rules compare entries. */
  readonly only?: (file: string) => boolean;
  /** Whether drafts may stand in an edition, as they do in a preview; not by default. */
  readonly drafts?: boolean;
  /**
   * Whether to look at no more than what is about to go out: not by rules that could only give information, and not by those that compare an entry with
   * all others, unless they find errors.
   */
  readonly outgoing?: boolean;
  /** How large the e-mail of an edition is; the size is not judged without it. Rendering takes code that not every command has at hand. */
  readonly emailBytes?: Context["emailBytes"];
}

/** Runs every rule over a store. Problems come in the order of the files and of the places in them; nothing is thrown. */
export function checkStore(
  store: Store,
  { today, only = () => true, drafts = false, outgoing = false, emailBytes = () => undefined }: CheckOptions,
): readonly Problem[] {
  const subjects = toSubjects(store, { drafts });
  const near = outgoing ? companions(subjects, only) : undefined;
  const run = new Run(subjects, store, { today, drafts, emailBytes }, outgoing);
  for (const subject of subjects) {
    run.look(subject, only(subject.file.file), near?.has(subject.entry?.id ?? "") ?? true);
  }
  run.compare();
  for (const subject of subjects) if (only(subject.file.file)) run.settle(subject);
  const problems = [
    ...store.problems,
    ...subjects.flatMap(({ file }) => file.problems),
    ...checkRuleSettings(store),
    ...run.problems,
  ];
  return problems.filter(({ file }) => only(file)).sort(byPlace);
}

/** The entries to report on, and those that stand beside one of them in some edition: no others have to do with them but by the whole store. */
function companions(subjects: readonly Subject[], only: (file: string) => boolean): ReadonlySet<string> {
  const shown = new Set(subjects.flatMap(({ file, entry }) => (entry && only(file.file) ? [entry.id] : [])));
  const orders = subjects.flatMap(({ edition }) => (edition ? [edition.order] : []));
  return new Set([...shown, ...orders.filter((order) => order.some((id) => shown.has(id))).flat()]);
}

/** A rule that is on, and how it is set. */
interface ActiveRule {
  readonly rule: Rule;
  readonly level: RuleSettings["level"];
  readonly context: Context;
}

/** How often one rule is heard on one file: nobody mends more at a time, and a hostile file may have any number. */
export const mostFindings = 100;

class Run {
  readonly problems: Problem[] = [];
  private readonly active: readonly ActiveRule[];
  private readonly homes: ReadonlyMap<unknown, Subject>;
  private readonly gathered = new Map<Rule, Gathered<unknown>[]>();
  /** What `lint.ignore` has kept from being reported. */
  private readonly ignored = new Map<Subject, Set<string>>();

  constructor(
    subjects: readonly Subject[],
    store: Store,
    given: Pick<Context, "today" | "drafts" | "emailBytes">,
    outgoing: boolean,
  ) {
    const bulletin = store.bulletin.value ?? {};
    const entries = new Map(subjects.flatMap(({ entry }) => (entry ? [[entry.id, entry] as const] : [])).reverse());
    const editions = subjects.flatMap(({ edition }) => edition ?? []);
    const facts = { ...given, bulletin, entries, editions, assets: store.assets };
    this.active = rules
      .map((rule) => ({ rule, settings: settingsOf(rule, bulletin) }))
      .filter(({ rule, settings }) => settings.level !== "off" && (!outgoing || concernsExport(rule, settings)))
      .map(({ rule, settings }) => ({ rule, level: settings.level, context: { ...facts, options: settings.options } }));
    this.homes = new Map(subjects.map((subject) => [subject.entry, subject]));
  }

  /** Runs what is about one file, and gathers what the other rules need to know of it. Of an entry that cannot be read nothing is said. */
  look(subject: Subject, isShown: boolean, isNear: boolean): void {
    const { file, shape, entry, edition } = subject;
    const isRead = file.value !== undefined;
    for (const active of this.active) {
      const { rule, context } = active;
      if (rule.on === "entries") {
        if (entry && isRead && (isNear || rule.storeWide)) this.gather(rule, entry, context);
      } else if (isShown) {
        if (rule.on === "file") this.report(active, subject, rule.check({ ...file, shape }, context));
        else if (rule.on === "entry" && entry && isRead) this.report(active, subject, rule.check(entry, context));
        else if (rule.on === "edition" && edition) this.report(active, subject, rule.check(edition, context));
      }
    }
    entry?.forget();
  }

  /** Runs the rules about what shows only between entries. */
  compare(): void {
    for (const active of this.active) {
      if (active.rule.on !== "entries") continue;
      for (const finding of active.rule.check(this.gathered.get(active.rule) ?? [], active.context)) {
        const home = this.homes.get(finding.entry);
        if (home) this.report(active, home, [finding]);
      }
    }
  }

  /** Runs the rules about the exceptions that an entry makes, after all others. Where the file itself is faulty, they may have missed something. */
  settle(subject: Subject): void {
    const { entry, file } = subject;
    if (!entry?.entry.lint?.ignore || file.problems.length > 0) return;
    const judged = this.active.filter(({ rule }) => rule.on !== "ignores").map(({ rule }) => rule.id);
    const unused = entry.entry.lint.ignore.flatMap((one, i) => {
      const { rule, reason } = one ?? {};
      if (rule === undefined || reason === undefined || !judged.includes(rule)) return [];
      return this.ignored.get(subject)?.has(rule) ? [] : [{ rule, path: ["lint", "ignore", i, "rule"] }];
    });
    for (const active of this.active) {
      if (active.rule.on === "ignores") this.report(active, subject, active.rule.check(unused));
    }
  }

  private gather(rule: EntriesRule<unknown>, entry: Gathered<unknown>["entry"], context: Context): void {
    const facts = rule.gather(entry, context);
    if (facts === undefined) return;
    const all = this.gathered.get(rule);
    if (all) all.push({ entry, facts });
    else this.gathered.set(rule, [{ entry, facts }]);
  }

  private report({ rule, level }: ActiveRule, subject: Subject, findings: readonly FileFinding[]): void {
    if (findings.length === 0) return;
    if (ignores(subject, rule)) {
      this.ignored.set(subject, (this.ignored.get(subject) ?? new Set()).add(rule.id));
      return;
    }
    for (const finding of findings.slice(0, mostFindings)) {
      this.problems.push(toProblem(rule, level, subject, finding));
    }
  }
}

function concernsExport(rule: Rule, { level = rule.severity }: RuleSettings): boolean {
  return level === "error" || (level === "warning" && !(rule.on === "entries" && rule.storeWide));
}

/** `lint.ignore` in the entry. */
function ignores({ entry }: Subject, rule: Rule): boolean {
  const ignored = entry?.entry.lint?.ignore ?? [];
  return ignored.some((one) => one?.rule === rule.id && one.reason !== undefined);
}

/** Nothing that was sent is changed unseen. */
function toProblem(
  rule: Rule,
  level: RuleSettings["level"],
  { file, edition }: Subject,
  finding: FileFinding,
): Problem {
  const { path, message, hint, masked } = finding;
  const fix = edition?.edition.sent === undefined ? finding.fix : undefined;
  return {
    rule: rule.id,
    severity: level === undefined || level === "off" ? (finding.severity ?? rule.severity) : level,
    file: file.file,
    range: finding.range ?? file.locate(finding),
    message,
    hint,
    ...(fix && { fix: { ...fix, path } }),
    ...(masked && { masked }),
  };
}

/** The order of a report: by file, by place, and then by rule, so that it never depends on the order of the checks. */
export function byPlace(a: Problem, b: Problem): number {
  return compareText(a.file, b.file) || a.range[0] - b.range[0] || compareText(a.rule, b.rule);
}
