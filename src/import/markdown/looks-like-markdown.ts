import type { SourceFile } from "../source-file.ts";

/** How much of a file is looked at, in UTF-16 units. */
const reach = 20_000;

/** What Markdown has and text that was copied from a page or message has not. */
const signs = [
  /^ {0,3}#{1,6} +\S/m,
  /^\S.{0,200}\n(?:={3,}|-{3,}) *$/m,
  /\[[^\]\n]{1,300}\]\((?:https?:|mailto:|\/|#)[^)\s]/,
  /^\[[^\]\n]{1,100}\]: +<?https?:/m,
  /(?<![\w*])\*\*[^\s*][^*\n]{0,200}\*\*(?![\w*])/,
  /!\[[^\]\n]{0,300}\]\(/,
];

/** Whether a file is Markdown, by its name or by two of its signs. */
export function looksLikeMarkdown({ name, text }: Pick<SourceFile, "name" | "text">): boolean {
  if (/\.(?:md|markdown|mdown|mkdn?)$/i.test(name)) return true;
  const start = text.slice(0, reach);
  return !/^\s*[<{]/.test(start) && signs.filter((sign) => sign.test(start)).length >= 2;
}
