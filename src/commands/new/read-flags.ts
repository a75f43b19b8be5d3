import type { Shape } from "../../model/shape.ts";
import { readTypedDate, readTypedMoment } from "../../model/typed-date.ts";
import type { DraftData, DraftProblem } from "../../validate/check-draft.ts";
import { withValue } from "./draft-data.ts";
import { newFlags, optionName } from "./flags.ts";

/** What the flags say. Text that cannot be understood stays in the data as it is, and is among the problems. */
export interface GivenFlags {
  readonly data: DraftData;
  readonly problems: readonly DraftProblem[];
}

/** A value, or what is wrong with it. */
type Reading = { readonly value: unknown } | { readonly message: string; readonly hint: string };

/**
 * Makes entry data of the flags.
 *
 * @param options by the names that commander gives them
 * @param today ISO date that typed dates count from
 */
export function readFlags(options: Readonly<Record<string, unknown>>, today: string): GivenFlags {
  let data: DraftData = {};
  const problems: DraftProblem[] = [];
  for (const flag of newFlags) {
    const given = options[optionName(flag)];
    if (given === undefined) continue;
    const { path, shape } = flag;
    const take = (text: unknown, of: Shape, at: DraftProblem["path"]): unknown => {
      const reading = typeof text === "string" ? readText(text, of, today) : { value: text };
      if ("value" in reading) return reading.value;
      problems.push({ rule: "schema", severity: "error", path: at, ...reading });
      return text;
    };
    const value =
      shape.kind === "list" && Array.isArray(given)
        ? given.map((text, i) => take(text, shape.of, [...path, i]))
        : take(given, shape, path);
    data = withValue(data, path, value);
  }
  return { data, problems };
}

function readText(text: string, shape: Shape, today: string): Reading {
  if (text.includes("\ufffd")) {
    return { message: "There is a character that could not be read", hint: "Write it again, as UTF-8." };
  }
  switch (shape.kind) {
    case "date":
      return readTypedDate(text, today);
    case "moment":
      return readTypedMoment(text, today);
    case "integer":
      return { value: /^[+-]?\d+$/.test(text.trim()) ? Number(text) : text };
    case "record":
      return "url" in shape.fields ? readLink(text) : readException(text);
    default:
      return { value: text.replace(/\r\n?/g, "\n").trim() };
  }
}

function readLink(text: string): Reading {
  const [, title, url] = /^\s*(\S.*?)\s*<([^<>]+)>\s*$/s.exec(text) ?? [];
  if (title && url) return { value: { title, url: url.trim() } };
  return { message: `“${text}” is no link`, hint: "Write it as “TITLE <https://…>”." };
}

function readException(text: string): Reading {
  const [, rule, reason] = /^\s*([\w-]+)\s*:\s*(\S.*?)\s*$/s.exec(text) ?? [];
  if (rule && reason) return { value: { rule, reason } };
  return {
    message: `“${text}” does not name a rule and a reason`,
    hint: "Write it as “RULE: REASON”, such as “link-insecure: the site has no https”.",
  };
}
