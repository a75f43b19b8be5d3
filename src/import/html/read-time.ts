import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { monthWord } from "../../model/date-words.ts";
import type { Remark } from "./block-list.ts";
import { seenText } from "./element-kind.ts";
import { attribute } from "./elements.ts";

const relative = new RegExp(
  String.raw`^$|\bago\b|\b(?:to|yester)day\b|\blast (?:week|month|year)\b|\b${monthWord}\b`,
  "i",
);

/** The day of a `time` element whose words leave the year or the whole day to its code; undefined if they say it themselves, or name a time of day. */
export function readTime(
  element: Tree.Element,
): { readonly day: string; readonly remarks: readonly Remark[] } | undefined {
  const day = /^\d{4}-\d\d-\d\d/.exec((attribute(element, "datetime") ?? "").trim())?.[0];
  const text = seenText(element);
  if (day === undefined || /\b(?:19|20)\d\d\b/.test(text) || !relative.test(text)) return undefined;
  return { day, remarks: text === "" ? [] : [{ message: `“${text}” is ${day} in the code of the page` }] };
}
