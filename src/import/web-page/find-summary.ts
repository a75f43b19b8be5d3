import { parseSummary, plainText } from "../../model/summary.ts";
import { type Found, foundIn } from "./found.ts";
import { textOfHtml } from "./html-text.ts";
import { textAt } from "./linked-data.ts";
import type { PageData } from "./page-data.ts";
import type { PageThings } from "./page-things.ts";

/** In UTF-16 units; what is longer is the whole article. */
const longest = 1500;

/** A description, as markup that reads as the page words it. */
export interface FoundSummary extends Found {
  /** Whether it breaks off before its end. */
  readonly isCutOff: boolean;
}

/** What the page says it is about. One that breaks off is taken only if there is no whole one. */
export function findSummary(page: PageData, { article, event, page: itself }: PageThings): FoundSummary | undefined {
  const ofThings = [article, event, itself].map((thing) => thing && textAt(thing, "description"));
  const found = foundIn(
    [
      ...ofThings.map((text) => ["JSON-LD", text && textOfHtml(text)] as const),
      ...["og:description", "description", "twitter:description", "dcterms.description", "dc.description"].map(
        (name) => [name === "description" ? "meta description" : name, page.meta.get(name)] as const,
      ),
    ],
    longest,
  );
  const whole = found.find(({ text }) => !cutOff.test(text));
  if (whole) return { ...whole, text: asMarkup(whole.text), isCutOff: false };
  const [first] = found;
  return first && { ...first, text: asMarkup(first.text.replace(cutOff, "…")), isCutOff: true };
}

/** An ellipsis at the end, as content management systems write it. */
const cutOff = / ?(?:\[ ?(?:…|\.{3}) ?\]|…|\.{3})$/;

/** A line of text as markup: signs that would be read as links, emphasis or lists are escaped, if there are any. */
function asMarkup(line: string): string {
  const [block, ...others] = parseSummary(line);
  const isPlain =
    block?.kind === "paragraph" && others.length === 0 && block.children.every(({ kind }) => kind === "text");
  if (isPlain && plainText(block.children) === line) return line;
  return line
    .replace(/[\\*_[\]<]/g, "\\$&")
    .replace(/^(\d{1,9})([.)])|^([-+])/, (_, number, mark, bullet) => (number ? `${number}\\${mark}` : `\\${bullet}`));
}
