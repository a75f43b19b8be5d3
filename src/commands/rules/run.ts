import type { BulletinDraft } from "../../model/bulletin.ts";
import { nearest } from "../../model/nearest.ts";
import type { Ports } from "../../ports.ts";
import { pageText } from "../../report/page-text.ts";
import { printableJson } from "../../report/printable.ts";
import { storeChecks } from "../../rules/store-checks.ts";
import { isUserError, UserError } from "../../user-error.ts";
import { settableChecks, settingsOf } from "../../validate/rule-settings.ts";
import { findStore } from "../../workspace/find-store.ts";
import { readBulletin } from "../../workspace/read-store.ts";
import type { WithGlobals } from "../command.ts";
import { type ListedRule, ruleTable } from "./rule-table.ts";

export type RulesOptions = WithGlobals<{ readonly json?: boolean }>;

/** Lists the rules as they are set in the bulletin, or prints the page of one. */
export async function runRules(options: RulesOptions, ports: Ports, [id]: readonly string[]): Promise<number> {
  const { terminal } = ports;
  const listed = listRules(await ownSettings(options, ports));
  if (id !== undefined && !listed.some((rule) => rule.id === id)) throw unknownRule(id, listed);
  const wanted = listed.filter((rule) => id === undefined || rule.id === id);
  if (options.json) {
    terminal.out(printableJson({ version: 1, rules: wanted }));
    return 0;
  }
  const view = { paint: await terminal.paint("out", options.color), columns: terminal.columns };
  terminal.out(
    id === undefined ? ruleTable(wanted, view) : pageText(ports.docPage(`rules/${id}`), view) + ownWay(wanted),
  );
  return 0;
}

/** What `bulletin.yaml` says; nothing outside a bulletin, where the rules can be looked up all the same. */
async function ownSettings({ store }: RulesOptions, ports: Ports): Promise<BulletinDraft> {
  try {
    return (await readBulletin(findStore(store, ports), ports)).value ?? {};
  } catch (error) {
    if (store === undefined && isUserError(error)) return {};
    throw error;
  }
}

function listRules(bulletin: BulletinDraft): readonly ListedRule[] {
  const fixed = storeChecks.map(({ id, severity, about }) => ({ id, severity, about, options: {} }));
  const settable = settableChecks.map((rule) => {
    const { level, options } = settingsOf(rule, bulletin);
    return { id: rule.id, severity: level ?? rule.severity, about: rule.about, options };
  });
  return [...fixed, ...settable];
}

/** How the bulletin has set a rule, if otherwise than the rule itself. */
function ownWay([rule]: readonly ListedRule[]): string {
  const standard = listRules({}).find(({ id }) => id === rule?.id);
  if (!rule || JSON.stringify(rule) === JSON.stringify(standard)) return "";
  const options = Object.entries(rule.options).map(([name, value]) => `, ${name}: ${JSON.stringify(value)}`);
  return `\nIn this bulletin: ${rule.severity}${options.join("")}\n`;
}

function unknownRule(id: string, listed: readonly ListedRule[]): UserError {
  const near = nearest(
    id,
    listed.map((rule) => rule.id),
  );
  return new UserError("UNKNOWN_RULE", `There is no rule “${id}”`, {
    hint: near ? `Did you mean ${near}?` : "Run bulletin rules to see them all.",
  });
}
