import { bulletinShape } from "../model/bulletin.ts";
import { editionShape } from "../model/edition.ts";
import { entryShape } from "../model/entry.ts";
import { nearest } from "../model/nearest.ts";
import type { Finding, Problem, Severity } from "../model/problem.ts";
import type { RecordShape } from "../model/shape.ts";
import { parseSummary } from "../model/summary.ts";
import { rules } from "../rules/index.ts";
import type { CheckedEntry, Context, Rule } from "../rules/rule.ts";
import type { Store } from "../store/store.ts";
import type { StoreFile } from "../store/store-file.ts";

/** What one run looks at. */
export interface CheckOptions {
  /** The day of the run, ISO. */
  readonly today: string;
  /** Files to report on; all by default. The others are still read, since rules compare entries. */
  readonly only?: (file: string) => boolean;
}

/** Runs every rule over a store. Problems come in the order of the files and of the places in them; nothing is thrown. */
export function checkStore(store: Store, { today, only = () => true }: CheckOptions): readonly Problem[] {
  const checked = new Map<string, CheckedEntry>();
  const homes = new Map<CheckedEntry, Store["entries"][number]>();
  for (const file of store.entries) {
    if (!file.value) continue;
    const entry = { id: file.id, file: file.file, entry: file.value, summary: parseSummary(file.value.summary ?? "") };
    if (!checked.has(file.id)) checked.set(file.id, entry);
    homes.set(entry, file);
  }
  const bulletin = store.bulletin.value ?? {};
  const problems: Problem[] = [...store.problems];
  for (const file of [store.bulletin, ...store.entries, ...store.editions]) problems.push(...file.problems);
  problems.push(...unknownRules(store.bulletin));

  for (const rule of rules) {
    const setting = bulletin.rules?.[rule.id];
    const [level, options] = typeof setting === "string" ? [setting, {}] : (setting ?? [undefined, {}]);
    if (level === "off") continue;
    const context: Context = { today, bulletin, entries: checked, options };
    const report = (file: StoreFile<unknown>, finding: Finding) => {
      if (only(file.file)) problems.push(toProblem(rule, level, file, finding));
    };
    runRule(rule, context, store, homes, report);
  }
  return problems.filter(({ file }) => only(file)).sort(byPlace);
}

/** Runs one rule on everything that it is about. */
function runRule(
  rule: Rule,
  context: Context,
  store: Store,
  homes: ReadonlyMap<CheckedEntry, Store["entries"][number]>,
  report: (file: StoreFile<unknown>, finding: Finding) => void,
): void {
  switch (rule.on) {
    case "file": {
      const files: readonly (readonly [StoreFile<unknown>, RecordShape])[] = [
        [store.bulletin, bulletinShape],
        ...store.entries.map((file) => [file, entryShape] as const),
        ...store.editions.map((file) => [file, editionShape] as const),
      ];
      for (const [file, shape] of files) {
        for (const finding of rule.check({ value: file.value, shape, losses: file.losses }, context))
          report(file, finding);
      }
      return;
    }
    case "entry":
      for (const [entry, file] of homes) {
        const ignored = entry.entry.lint?.ignore?.some((one) => one?.rule === rule.id && one.reason !== undefined);
        if (!ignored) for (const finding of rule.check(entry, context)) report(file, finding);
      }
      return;
    case "entries":
      for (const finding of rule.check([...homes.keys()], context)) {
        const ignored = finding.entry.entry.lint?.ignore?.some(
          (one) => one?.rule === rule.id && one.reason !== undefined,
        );
        const file = homes.get(finding.entry);
        if (file && !ignored) report(file, finding);
      }
      return;
    case "edition":
      for (const file of store.editions) {
        if (!file.value) continue;
        for (const finding of rule.check({ id: file.id, edition: file.value }, context)) report(file, finding);
      }
  }
}

function toProblem(rule: Rule, level: Severity | undefined, file: StoreFile<unknown>, finding: Finding): Problem {
  return {
    rule: rule.id,
    severity: level ?? finding.severity ?? rule.severity,
    file: file.file,
    range: file.locate(finding),
    message: finding.message,
    hint: finding.hint,
  };
}

/** `rules:` in bulletin.yaml can name a rule that does not exist. */
function unknownRules(bulletin: Store["bulletin"]): readonly Problem[] {
  const ids = rules.map(({ id }) => id);
  return Object.keys(bulletin.value?.rules ?? {})
    .filter((id) => !ids.includes(id))
    .map((id) => {
      const near = nearest(id, ids);
      return {
        rule: "schema",
        severity: "error",
        file: bulletin.file,
        range: bulletin.locate({ path: ["rules", id], on: "key" }),
        message: `There is no rule “${id}”`,
        hint: near ? `Did you mean ${near}?` : `The rules are ${ids.join(", ")}.`,
      };
    });
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.range[0] - b.range[0] || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
