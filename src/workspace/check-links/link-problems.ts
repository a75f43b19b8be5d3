import type { Bulletin } from "../../model/bulletin.ts";
import type { Problem, Severity } from "../../model/problem.ts";
import { linkChecks } from "../../rules/link-checks.ts";
import type { StoreFile } from "../../store/store-file.ts";
import type { LinkVerdict } from "../../validate/link-verdict.ts";
import { settingsOf } from "../../validate/rule-settings.ts";
import type { PlacedLink } from "./collect-links.ts";

/**
 * The problem that a verdict makes of a link; none for one that works, and where the bulletin or the entry says that it does not matter.
 *
 * @param isNew whether the link has been added or changed: one that has died since it was published is at most a warning
 */
export function toLinkProblem(
  { file, address }: PlacedLink,
  verdict: LinkVerdict,
  isNew: boolean,
  bulletin: StoreFile<Bulletin>,
): Problem | undefined {
  const found = describe(verdict, address.text);
  if (!found || isIgnored(found.check.id, file)) return undefined;
  const { check, message, hint } = found;
  const level = settingsOf(check, bulletin.value ?? {}).level ?? check.severity;
  if (level === "off") return undefined;
  const severity: Severity = level === "error" && !isNew ? "warning" : level;
  return { rule: check.id, severity, file: file.file, range: file.locate(address), message, hint };
}

function describe(verdict: LinkVerdict, address: string) {
  switch (verdict.kind) {
    case "dead":
      return {
        check: linkChecks.dead,
        message: `The link is dead: ${verdict.reason}`,
        hint: "Find out where the page is now and link to that, or link to another page.",
      };
    case "unchecked":
      return {
        check: linkChecks.unchecked,
        message: `The link could not be checked: ${verdict.reason}`,
        hint: "Open it in a browser to see whether it works.",
      };
    case "alive": {
      if (verdict.movedTo === undefined) return undefined;
      const { hash } = new URL(address);
      return {
        check: linkChecks.moved,
        message: `The page has moved for good to ${verdict.movedTo}`,
        hint: `See that it is the page you mean, and write ${verdict.movedTo}${hash}`,
      };
    }
  }
}

function isIgnored(id: string, { value }: PlacedLink["file"]): boolean {
  return (value?.lint?.ignore ?? []).some((one) => one?.rule === id && one.reason !== undefined);
}
