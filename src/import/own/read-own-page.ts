import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { words } from "../../render/words.ts";
import { attribute, childElements, elementsIn, isElement, wordsOf } from "../html/elements.ts";
import { parseHtml } from "../html/parse-html.ts";
import type { Imported, ImportedEntry, LedgerLine, Role } from "../imported.ts";
import { textIn } from "../web-page/html-text.ts";
import { readOwnEntry } from "./own-page-entry.ts";

/**
 * Reads a page that `render/html` wrote, exactly.
 *
 * @param language BCP 47, for a page that does not say its own
 * @throws UserError `NOT_IMPORTED` where the page is larger than a bulletin can be
 */
export function readOwnPage(text: string, language: string): Imported {
  const document = parseHtml(text);
  const [root] = childElements(document);
  const own = (root && attribute(root, "lang")) ?? language;
  const entries: ImportedEntry[] = [];
  const ledger: LedgerLine[] = [];
  const tell = (units: readonly Tree.Element[], roleOf: (unit: Tree.Element) => Role, entry?: number) => {
    for (const unit of units) {
      const line = shownIn(unit);
      if (line === "") continue;
      ledger.push({ at: ledger.length + 1, text: line, role: roleOf(unit), ...(entry !== undefined && { entry }) });
    }
  };
  let section: string | undefined;
  for (const part of unitsIn(document)) {
    if (part.tagName !== "article") {
      tell([part], roleOnPage);
      if (hasClass(part, "section")) section = shownIn(part);
      continue;
    }
    const from = ledger.length + 1;
    tell(childElements(part).flatMap(unitsOf), roleInEntry, entries.length);
    const isNamed = section !== undefined && section !== words.alsoHere;
    const data = { ...readOwnEntry(part, own), ...(isNamed && { section }) };
    entries.push({ data, from, to: ledger.length, review: [] });
  }
  const pictures = ledger.filter(({ role }) => role === "picture");
  return {
    entries,
    ledger,
    notes: pictures.map(({ at, text: alt }) => ({ at, message: `The picture “${alt}” is left out` })),
  };
}

const unitTags = /^(?:article|p|li|h[1-6]|a)$/;

/** The entries and the lines of a page, in its order; nothing that is in one of them. */
function unitsIn(root: Tree.ParentNode): readonly Tree.Element[] {
  return childElements(root)
    .filter(({ tagName }) => tagName !== "head")
    .flatMap(unitsOf);
}

function unitsOf(element: Tree.Element): readonly Tree.Element[] {
  return unitTags.test(element.tagName) ? [element] : unitsIn(element);
}

function roleOnPage(unit: Tree.Element): Role {
  if (hasClass(unit, "section")) return "section";
  for (let around = unit.parentNode; around && isElement(around); around = around.parentNode) {
    if (around.tagName === "footer" || hasClass(around, "signpost")) return "footer";
    if (around.tagName === "nav") return "boilerplate";
    if (around.tagName === "header") return "masthead";
  }
  return "boilerplate";
}

function roleInEntry(unit: Tree.Element): Role {
  if (/^h\d$/.test(unit.tagName)) return "headline";
  if (hasClass(unit, "date")) return "date";
  if (hasClass(unit, "picture")) return "picture";
  if (hasClass(unit, "more")) return "link";
  const isFact = unit.parentNode && isElement(unit.parentNode) && hasClass(unit.parentNode, "facts");
  if (!isFact) return "summary";
  return shownIn(unit).startsWith(`${words.contact}:`) ? "contact" : "event";
}

/** The text of an element, or what stands in place of its picture. */
function shownIn(element: Tree.Element): string {
  const alt = elementsIn(element).flatMap((one) => attribute(one, "alt") ?? [])[0] ?? "";
  return `${textIn(element)} ${alt}`.replace(/[ \t\n]+/g, " ").trim();
}

function hasClass(element: Tree.Element, name: string): boolean {
  return wordsOf(element, "class").includes(name);
}
