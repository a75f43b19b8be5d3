import type { Shape } from "../model/shape.ts";
import { readTypedDate, readTypedMoment } from "../model/typed-date.ts";

/** A value, or what is wrong with the text. Blank text is undefined: nothing was given. */
export type Reading = { readonly value: unknown } | { readonly message: string; readonly hint: string };

/**
 * Reads text that was typed on the command line as a value of a field, or as one item of it if it is a list. Whether the value is any good is for
 * the rules to say.
 *
 * @param today ISO date that typed dates count from
 */
export function readValue(text: string, shape: Shape, today: string): Reading {
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
    case "flag":
      return readFlag(text);
    case "list":
      return readValue(text, shape.of, today);
    case "record":
      return "url" in shape.fields ? readLink(text) : readException(text);
    default:
      return { value: text.replace(/\r\n?/g, "\n").trim() || undefined };
  }
}

function readFlag(text: string): Reading {
  const word = text.trim().toLowerCase();
  if (word === "true" || word === "yes") return { value: true };
  if (word === "false" || word === "no") return { value: false };
  return { message: `“${text}” is neither true nor false`, hint: "Write true or false." };
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
