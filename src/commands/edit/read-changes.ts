import type { ValueChange } from "../../store/change-values.ts";
import { UserError } from "../../user-error.ts";
import { readValue } from "../../workspace/read-value.ts";
import { fieldNamed, refuseUnknown } from "./entry-fields.ts";

/** What `--set` and `--unset` were given. */
export interface ChangeFlags {
  readonly set?: readonly string[];
  readonly unset?: readonly string[];
}

/** Whether a value is to be read from standard input. */
export function wantsInput({ set = [] }: ChangeFlags): boolean {
  return set.some((one) => one.endsWith("=-"));
}

/**
 * The changes that the flags ask for. A list is made of all the values that are set for it.
 *
 * @param input what stands for `-`
 * @param today ISO date that typed dates count from
 * @throws UserError `BAD_FLAG`, `BAD_VALUE`, `UNKNOWN_FIELD`
 */
export function readChanges(
  { set = [], unset = [] }: ChangeFlags,
  input: string,
  today: string,
): readonly ValueChange[] {
  const values = new Map<string, unknown>();
  for (const typed of set) {
    const [name, text] = split(typed);
    const value = typedValue(name, text === "-" ? input : text, today);
    const before = values.get(name);
    const isList = fieldNamed(name).kind === "list";
    if (before !== undefined && !isList) throw twice(name);
    values.set(name, isList ? [...((before as readonly unknown[] | undefined) ?? []), value] : value);
  }
  for (const name of unset) {
    refuseUnknown(name);
    if ([...values.keys()].some((other) => other === name || other.startsWith(`${name}.`))) throw twice(name);
    values.set(name, undefined);
  }
  return [...values].map(([name, value]) => ({ path: name.split("."), value }));
}

function split(typed: string): readonly [name: string, text: string] {
  const at = typed.indexOf("=");
  if (at > 0) return [typed.slice(0, at), typed.slice(at + 1)];
  throw new UserError("BAD_FLAG", `--set ${typed} does not say what the field is to hold`, {
    hint: "Write it as --set field=value, such as --set status=ready.",
  });
}

function typedValue(name: string, text: string, today: string): unknown {
  const reading = readValue(text, fieldNamed(name), today);
  if ("message" in reading) throw new UserError("BAD_VALUE", `${name}: ${reading.message}`, { hint: reading.hint });
  if (reading.value !== undefined) return reading.value;
  throw new UserError("BAD_VALUE", `--set ${name} has no value`, { hint: `To take it out, write --unset ${name}.` });
}

function twice(name: string): UserError {
  return new UserError("BAD_FLAG", `The flags say two things about “${name}”`, { hint: "Leave one of them out." });
}
