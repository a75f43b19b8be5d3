import type { EntryDraft, Source } from "../model/entry.ts";
import { escapePattern } from "../model/escape-pattern.ts";
import { linksOf } from "../model/links-of.ts";
import type { Path } from "../model/problem.ts";
import type { EntryRule } from "./rule.ts";

interface Options {
  readonly pdf: string;
}

export const linkDocument: EntryRule<Options> = {
  id: "link-document",
  severity: "warning",
  about: "The text of a link to a document says its format and size.",
  on: "entry",
  options: { pdf: { shape: { kind: "line" }, default: "PDF", about: "What the text of a link to a PDF calls it." } },
  check: ({ entry, summary }, { options }) =>
    linksOf(entry, summary).flatMap(({ text: linkText, address }) => {
      const found = address && formatOf(address.text, options);
      if (!linkText || !found) return [];
      const { text, ...place } = linkText;
      const { format = "", size = "" } = sourceAt(entry, linkText.path) ?? {};
      const said = `${text} (${format}, ${size})`;
      const missing = [
        ...(found.names.test(said) ? [] : [`“${found.name}”`]),
        ...(sizeOf.test(said) ? [] : ["the file's size"]),
      ];
      if (missing.length === 0) return [];
      return [
        {
          ...place,
          message: `Expected the link to a document to say ${missing.join(" and ")}`,
          hint:
            linkText.path[0] === "summary"
              ? `Write it behind the title, in brackets, such as (${found.name}, 1.2MB); or link to a web page.`
              : `Add format: ${found.name} and its size, such as size: 1.2MB; or link to a web page.`,
        },
      ];
    }),
};

/** The kinds of documents by the endings of their names, what to call them, and what else they may be called. */
const formats = [
  { endings: /\.docx?$/i, name: "Word", names: /\b(?:word|docx?)\b/i },
  { endings: /\.xlsx?$/i, name: "Excel", names: /\b(?:excel|xlsx?|spreadsheet)\b/i },
  { endings: /\.pptx?$/i, name: "PowerPoint", names: /\b(?:powerpoint|pptx?)\b/i },
  { endings: /\.odt$/i, name: "ODT", names: /\b(?:odt|opendocument)\b/i },
  { endings: /\.ods$/i, name: "ODS", names: /\b(?:ods|opendocument)\b/i },
  { endings: /\.odp$/i, name: "ODP", names: /\b(?:odp|opendocument)\b/i },
  { endings: /\.csv$/i, name: "CSV", names: /\bcsv\b/i },
];

const sizeOf = /\d ?(?:bytes|k|kb|kib|mb|mib|gb)\b/i;

function formatOf(address: string, { pdf }: Options): { readonly name: string; readonly names: RegExp } | undefined {
  const path = /^https?:\/\/[^/?#]+([^?#]*)/i.exec(address.trim())?.[1] ?? "";
  if (/\.pdf$/i.test(path)) return { name: pdf, names: wholeWords(pdf) };
  return formats.find(({ endings }) => endings.test(path));
}

function wholeWords(text: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(text)}(?![\\p{L}\\p{N}])`, "iu");
}

/** The source or further link whose title stands at a path. */
function sourceAt({ source, links }: EntryDraft, [key, index]: Path): Partial<Source> | undefined {
  if (key === "source") return source;
  return key === "links" ? links?.[Number(index)] : undefined;
}
