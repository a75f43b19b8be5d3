import type { Path } from "../../model/problem.ts";
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

/** A value, or what is wrong with it. Blank text counts as not given. */
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
  const read = (text: string, shape: Shape, path: Path): unknown => {
    const reading = readText(text, shape, today);
    if ("value" in reading) return reading.value;
    problems.push({ rule: "schema", severity: "error", path, ...reading });
    return text;
  };
  for (const flag of newFlags) {
    const { path, shape } = flag;
    const given = options[optionName(flag)];
    const value =
      Array.isArray(given) && shape.kind === "list"
        ? given.map((text, place) => read(text, shape.of, [...path, place]) ?? "")
        : typeof given === "string"
          ? read(given, shape, path)
          : given;
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
      return { value: text.replace(/\r\n?/g, "\n").trim() || undefined };
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
