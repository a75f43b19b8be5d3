import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { textIn } from "../web-page/html-text.ts";
import { attribute, childElements, elementsIn, isElement, styleOf, wordsOf } from "./elements.ts";

const wordsIn = (words: string) => new Set(words.split(/\s+/));

const unseen = wordsIn(
  "head script style template noscript svg math iframe object canvas audio video datalist map rp title meta link",
);

/** Whether an element holds no text that is part of the page. Word writes the sign of a list item as text, and says so. */
export function isUnseen(element: Tree.Element): boolean {
  return unseen.has(element.tagName) || styleOf(element).includes("mso-list:ignore");
}

/** How deep a paragraph is in a list, from 1, where Word writes items as paragraphs; undefined if it is none. */
export function wordListLevel(paragraph: Tree.Element): number | undefined {
  const level = /(?:^|;)mso-list:l\d+level(\d)/.exec(styleOf(paragraph))?.[1];
  return level === undefined ? undefined : Number(level);
}

const inline = wordsIn(
  `a abbr acronym b bdi bdo big button cite code data del dfn em font i img input ins kbd label mark nobr option output picture q ruby rb rt s samp select
  small span strike strong sub sup textarea time tt u var wbr`,
);

/** Whether an element is part of a line of text. Elements that HTML does not know are, too. */
export function isInline(element: Tree.Element): boolean {
  const { tagName } = element;
  if (!inline.has(tagName) && !/[:-]/.test(tagName)) return false;
  return !/(?:^|;)display:(?:block|table|flex|grid)\b/.test(styleOf(element));
}

/** What Google Docs and Word call the title of a document. */
const titleClasses = wordsIn("title msotitle");

/** The level of a heading, 1 to 6; undefined for all other elements. */
export function headingLevel(element: Tree.Element): number | undefined {
  const ofTag = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (ofTag !== undefined) return Number(ofTag);
  if (element.tagName === "p") return wordsOf(element, "class").some((name) => titleClasses.has(name)) ? 1 : undefined;
  if (!wordsOf(element, "role").includes("heading")) return undefined;
  return Number(/^[1-6]$/.exec(attribute(element, "aria-level") ?? "")?.[0] ?? 2);
}

/** Whether an element says that it holds what the page is about. */
export function isMain(element: Tree.Element): boolean {
  return element.tagName === "main" || wordsOf(element, "role").includes("main");
}

/** Whether a list item is more than a line of a list: a teaser with a heading, or several paragraphs. */
export function holdsBlocks(item: Tree.Element): boolean {
  let paragraphs = 0;
  const waiting = [item];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    for (const child of childElements(element)) {
      if (headingLevel(child) !== undefined || child.tagName === "table" || child.tagName === "article") return true;
      if (child.tagName === "ul" || child.tagName === "ol") continue;
      if (isLeafBlock(child)) paragraphs += 1;
      waiting.push(child);
    }
  }
  return paragraphs > 1;
}

function isLeafBlock(element: Tree.Element): boolean {
  return (
    !isInline(element) && element.tagName !== "br" && childElements(element).every(isInline) && seenText(element) !== ""
  );
}

/** Whether an element holds nothing but links to places on its own page, such as a line of the contents or “Back to top”. */
export function isContentsLine(element: Tree.Element): boolean {
  const links = elementsIn(element).filter((one) => one.tagName === "a" && attribute(one, "href")?.startsWith("#"));
  return links.length > 0 && links.map(seenText).join("").replace(/\s/g, "") === seenText(element).replace(/\s/g, "");
}

/** The text in an element, with single spaces. */
export function seenText(element: Tree.Element): string {
  const holdsUnseen = elementsIn(element).some(isUnseen);
  const text = holdsUnseen ? element.childNodes.map((node) => partText(node)).join("") : textIn(element);
  return text.replace(/\s+/g, " ").trim();
}

function partText(node: Tree.ChildNode): string {
  if (isElement(node)) return isUnseen(node) ? "" : `${node.childNodes.map(partText).join("")} `;
  return node.nodeName === "#text" ? (node as Tree.TextNode).value : "";
}
