import type { FieldsByKind } from "./fields-by-kind.ts";
import type { Remarks } from "./remarks.ts";

/**
 * Says what is wrong with the YAML of the settings.
 *
 * @param strays lines that are part of none
 */
export function remarkOnYaml(fields: FieldsByKind, strays: readonly number[], remarks: Remarks): void {
  for (const [{ from, fault }, kind] of fields.kinds) {
    if (fault !== undefined && kind === "unused") remarks.note(from, fault);
    else if (fault !== undefined) remarks.check(from, fault);
  }
  for (const at of strays) remarks.note(at, "This line is part of no setting, and left out");
}
