import { type BulletinDraft, defaultLanguage, type RuleSetting } from "../model/bulletin.ts";
import { checkShape } from "../model/check-shape.ts";
import { nearest } from "../model/nearest.ts";
import type { Finding, Problem, Severity } from "../model/problem.ts";
import type { Draft, RecordShape } from "../model/shape.ts";
import { rules } from "../rules/index.ts";
import { linkChecks } from "../rules/link-checks.ts";
import { presets } from "../rules/presets.ts";
import type { Options, RuleBase } from "../rules/rule.ts";
import { storeChecks } from "../rules/store-checks.ts";
import type { Store } from "../store/store.ts";
import type { StoreFile } from "../store/store-file.ts";

/** How a rule is to be run in one bulletin. */
export interface RuleSettings {
  /** `off`, or the severity of all its findings; undefined leaves it to the rule. */
  readonly level: Severity | "off" | undefined;
  readonly options: Options;
}

/** Everything that `rules` and `lint.ignore` may name. */
export const settableChecks: readonly RuleBase[] = [...rules, ...Object.values(linkChecks)];

/** What the rule's own defaults, the preset and `rules` in `bulletin.yaml` come to, the later over the earlier. */
export function settingsOf(
  rule: RuleBase,
  { rules: own, style, language = defaultLanguage }: BulletinDraft,
): RuleSettings {
  if (rule.english && !/^en\b/i.test(language)) return { level: "off", options: {} };
  const defaults = Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default] as const);
  const preset = parts(presets[style?.preset ?? "govuk"][rule.id]);
  const house = parts(own?.[rule.id]);
  return {
    level: house.level ?? preset.level,
    options: { ...Object.fromEntries(defaults), ...preset.options, ...known(house.options, rule) },
  };
}

function parts(setting: Draft<RuleSetting> | undefined): Partial<RuleSettings> {
  if (setting === undefined) return {};
  if (typeof setting === "string") return { level: setting };
  if (isTuple(setting)) return { level: setting[0], options: setting[1] };
  return { options: setting };
}

function isTuple(setting: Draft<RuleSetting>): setting is readonly [Severity | "off", Options] {
  return Array.isArray(setting);
}

/** The options that the rule has and that are of the right kind; the others are reported by `checkRuleSettings`. */
function known(options: Options | undefined, rule: RuleBase): Options {
  return (checkShape(options ?? {}, optionShape(rule)).value ?? {}) as Options;
}

/** What a rule’s options may be, in the language of the files. */
export function optionShape({ options = {} }: RuleBase): RecordShape {
  const fields = Object.entries(options).map(([name, { shape, about }]) => [name, { shape, about, required: false }]);
  return { kind: "record", fields: Object.fromEntries(fields) };
}

/** Checks that the rules named in `rules` of `bulletin.yaml` and in `lint.ignore` of entries exist, and that they have the options given. */
export function checkRuleSettings({ bulletin, entries }: Store): readonly Problem[] {
  const settings = Object.entries(bulletin.value?.rules ?? {});
  return [
    ...settings.flatMap(([id, setting]) => [
      ...check({ id, path: ["rules", id], on: "key" }, bulletin),
      ...optionFindings(id, setting).map((finding) => toProblem(finding, bulletin)),
    ]),
    ...entries.flatMap((file) =>
      (file.value?.lint?.ignore ?? []).flatMap((one, i) =>
        one?.rule === undefined ? [] : check({ id: one.rule, path: ["lint", "ignore", i, "rule"] }, file),
      ),
    ),
  ];
}

function optionFindings(id: string, setting: Draft<RuleSetting> | undefined): readonly Finding[] {
  const rule = settableChecks.find((one) => one.id === id);
  const { level, options } = parts(setting);
  if (!rule || options === undefined) return [];
  const inside = level === undefined ? ["rules", id] : ["rules", id, 1];
  return checkShape(options, optionShape(rule)).findings.map((finding) => ({
    ...finding,
    path: [...inside, ...finding.path],
    ...(Object.keys(rule.options ?? {}).length === 0 && { hint: "This rule has no options: delete them." }),
  }));
}

function check(
  { id, ...place }: Pick<Finding, "path" | "on"> & { readonly id: string },
  file: StoreFile<unknown>,
): readonly Problem[] {
  const words = fault(id);
  return words ? [toProblem({ ...place, ...words }, file)] : [];
}

function toProblem(finding: Finding, file: StoreFile<unknown>): Problem {
  const { message, hint } = finding;
  return { rule: "schema", severity: "error", file: file.file, range: file.locate(finding), message, hint };
}

function fault(id: string): Pick<Problem, "message" | "hint"> | undefined {
  const ids = settableChecks.map((rule) => rule.id);
  if (ids.includes(id)) return undefined;
  if (storeChecks.some((one) => one.id === id)) {
    return { message: `“${id}” is always on`, hint: "Delete this, and mend what it reports." };
  }
  const near = nearest(id, ids);
  return {
    message: `There is no rule “${id}”`,
    hint: near ? `Did you mean ${near}?` : "Run bulletin rules to see them all.",
  };
}
