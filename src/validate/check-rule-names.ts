import { nearest } from "../model/nearest.ts";
import type { Finding, Problem } from "../model/problem.ts";
import { rules } from "../rules/index.ts";
import { storeChecks } from "../rules/store-checks.ts";
import type { Store } from "../store/store.ts";
import type { StoreFile } from "../store/store-file.ts";

/** Checks that the rules named in `rules:` of bulletin.yaml and in `lint.ignore` of entries exist and can be set. */
export function checkRuleNames({ bulletin, entries }: Store): readonly Problem[] {
  const settings = Object.keys(bulletin.value?.rules ?? {}).map((id) => ({
    id,
    path: ["rules", id],
    on: "key" as const,
  }));
  return [
    ...settings.flatMap((place) => check(place, bulletin)),
    ...entries.flatMap((file) =>
      (file.value?.lint?.ignore ?? []).flatMap((one, i) =>
        one?.rule === undefined ? [] : check({ id: one.rule, path: ["lint", "ignore", i, "rule"] }, file),
      ),
    ),
  ];
}

function check(
  { id, ...place }: Pick<Finding, "path" | "on"> & { readonly id: string },
  file: StoreFile<unknown>,
): readonly Problem[] {
  const words = fault(id);
  return words ? [{ rule: "schema", severity: "error", file: file.file, range: file.locate(place), ...words }] : [];
}

function fault(id: string): Pick<Problem, "message" | "hint"> | undefined {
  const ids = rules.map((rule) => rule.id);
  if (ids.includes(id)) return undefined;
  if (storeChecks.some((one) => one.id === id)) {
    return { message: `“${id}” is always on`, hint: "Delete this, and mend what it reports." };
  }
  const near = nearest(id, ids);
  return {
    message: `There is no rule “${id}”`,
    hint: near ? `Did you mean ${near}?` : `The rules are ${ids.join(", ")}.`,
  };
}
