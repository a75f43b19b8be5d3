import { linksOf, type PlacedText } from "../model/links-of.ts";
import type { Finding } from "../model/problem.ts";
import type { EntryRule } from "./rule.ts";

export const placeholderLeft: EntryRule = {
  id: "placeholder-left",
  severity: "error",
  about: "No text that only keeps the place of another is left.",
  on: "entry",
  check({ entry }) {
    const fields: readonly PlacedText[] = [
      { path: ["summary"], text: entry.summary ?? "" },
      ...linksOf(entry, []).flatMap(({ text }) => text ?? []),
    ];
    return [
      ...findingsIn({ path: ["headline"], text: entry.headline ?? "" }, [...anywhere, openPoint]),
      ...fields.flatMap((field) => findingsIn(field, anywhere)),
    ];
  },
};

/** Filler, notes to oneself, blanks to be filled in, and the dots of an example. */
const anywhere = [
  /\blorem ipsum\b/gi,
  /\b(?:TODO|FIXME|XXX+)\b/g,
  /\[(?:(?:insert|enter|add) [^\]\n]{1,80}|(?:your )?(?:name|date|time|venue|link|url|title|headline|tbc|todo|x+))\](?!\()/gi,
  /\{\{[^}\n]{0,80}\}\}/g,
  /\b(?:headline|summary|title|text) goes here\b|\byour (?:headline|summary|title|text) here\b/gi,
  /^\s*(?:…|\.{3})\s*$/g,
];

/** In a headline nothing may be open; in a summary “venue TBC” can be news. */
const openPoint = /\b(?:TBC|TBA|TBD)\b/g;

function findingsIn({ path, text }: PlacedText, patterns: readonly RegExp[]): readonly Finding[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
      path,
      span: [index, index + found.length] as const,
      message: `“${found}” only keeps the place of another text`,
      hint: "Write that text, or delete this one.",
    })),
  );
}
