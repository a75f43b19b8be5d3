import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import type { Role } from "../imported.ts";
import { isMain } from "./element-kind.ts";
import { attribute, elementsIn, styleOf, wordsOf } from "./elements.ts";

/** Roles of WAI-ARIA 1.2 for the parts of a page that hold no entry. */
const landmarks = new Map<string, Role>([
  ["navigation", "boilerplate"],
  ["search", "boilerplate"],
  ["dialog", "boilerplate"],
  ["alertdialog", "boilerplate"],
  ["complementary", "boilerplate"],
  ["banner", "masthead"],
  ["contentinfo", "footer"],
]);

const tags = new Map<string, Role>([
  ["nav", "boilerplate"],
  ["aside", "boilerplate"],
  ["menu", "boilerplate"],
  ["button", "boilerplate"],
  ["select", "boilerplate"],
  ["textarea", "boilerplate"],
  ["label", "boilerplate"],
  ["legend", "boilerplate"],
  ["header", "masthead"],
  ["footer", "footer"],
]);

/** What content management and mailing systems call such parts in `id` and `class`. */
const names: readonly (readonly [RegExp, Role])[] = [
  [
    /^(?:(?:main|site|top|primary|secondary|side|global|local|left|right|section|sub|mobile|foot)[-_]?)?(?:nav|navigation|navbar|menu)$|^(?:[a-z]+-)*breadcrumbs?$|^(?:[a-z]+-)?(?:skip-?(?:link|links|nav|to-content)|cookie-?(?:banner|notice|consent|bar|message))$|^(?:social|share|sharing)-?(?:links|icons|media|buttons|bar|this|follow)$|^(?:sharedaddy|addtoany.*|addthis.*|sidebar|widget-area|pagination|pager|back-to-top|byline|posted-by|cat-links|tags-links|comments-link|edit-link|related-(?:posts|articles|content|news)|entry-tags|comments|comment-respond|mcnfollow.*|mcnshare.*|awesomewrap|awesomebar)$/,
    "boilerplate",
  ],
  [/^(?:site|global|govuk|nhsuk)-?header$|^(?:preheader|templatepreheader|masthead|mcnpreviewtext)$/, "masthead"],
  [
    /^(?:(?:site|page|global|govuk|nhsuk)-?footer|templatefooter|colophon|mcefootersection|footer-?container)$/,
    "footer",
  ],
];

/** Ids that are too common as classes. */
const ids = new Map<string, Role>([
  ["header", "masthead"],
  ["banner", "masthead"],
  ["footer", "footer"],
]);

/**
 * What an element is by its tag, its role and its names, if that is no part of an entry; an article’s own header and footer are. Whoever calls it has to know that
 * neither the page’s content nor its main heading is in the element.
 */
export function roleOf(element: Tree.Element, inContent: boolean): Role | undefined {
  const { tagName } = element;
  const ofTag = inContent && (tagName === "header" || tagName === "footer") ? undefined : tags.get(tagName);
  const landmark = wordsOf(element, "role").flatMap((role) => landmarks.get(role) ?? [])[0];
  return landmark ?? ofTag ?? ids.get((attribute(element, "id") ?? "").toLowerCase()) ?? named(element);
}

/** The elements that hold the main part of the page, an article or the main heading, and these themselves. Whatever they are called, they are no mere frame. */
export function contentHolders(document: Tree.Document): ReadonlySet<Tree.Node> {
  const holders = new Set<Tree.Node>();
  for (const element of elementsIn(document)) {
    if (!isMain(element) && !/^(?:h1|article|body)$/.test(element.tagName)) continue;
    for (let node: Tree.ParentNode | null = element; node && !holders.has(node); node = parentOf(node))
      holders.add(node);
  }
  return holders;
}

function parentOf(node: Tree.ParentNode): Tree.ParentNode | null {
  return "parentNode" in node ? node.parentNode : null;
}

function named(element: Tree.Element): Role | undefined {
  const words = [...wordsOf(element, "id"), ...wordsOf(element, "class")];
  return names.find(([pattern]) => words.some((word) => pattern.test(word)))?.[1];
}

const hiddenNames =
  /^(?:(?:[a-z]+-)*visually-hidden|visuallyhidden|sr-only|screen-reader-(?:text|only)|element-invisible|mcnpreviewtext|preheader)$/;

/** Whether no reader of the page sees an element, such as the line that e-mails show in the list of messages. */
export function isHidden(element: Tree.Element): boolean {
  if (attribute(element, "hidden") !== undefined) return true;
  if (/(?:^|;)(?:display:none|visibility:hidden|max-height:0(?:px)?(?:;|$))/.test(styleOf(element))) return true;
  const classes = wordsOf(element, "class");
  // Themes of WordPress write both days and show the first.
  if (element.tagName === "time" && classes.includes("updated") && !classes.includes("published")) return true;
  return classes.some((word) => hiddenNames.test(word));
}
