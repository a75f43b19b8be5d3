import { type Candidate, type Found, foundIn, oneLine } from "./found.ts";
import { textOfHtml } from "./html-text.ts";
import { textAt } from "./linked-data.ts";
import type { PageData } from "./page-data.ts";
import type { PageThings } from "./page-things.ts";

/** In UTF-16 units; what is longer is a text. */
const longest = 300;

/**
 * The headline as the page words it, without the name of the site at its end and without a full stop. The page’s data for machines comes first,
 * since it is free of what surrounds a headline on the screen.
 */
export function findHeadline(
  page: PageData,
  { article, event }: PageThings,
  isSiteName: (text: string) => boolean,
): Found | undefined {
  const ofArticle = article && textAt(article, "headline");
  const ofEvent = event && textAt(event, "name");
  return firstTitle(
    [
      ["JSON-LD", ofArticle && textOfHtml(ofArticle)],
      ["JSON-LD", ofEvent && textOfHtml(ofEvent)],
      ["og:title", page.meta.get("og:title")],
      ["twitter:title", page.meta.get("twitter:title")],
      ["heading", page.heading],
      ["<title>", page.title],
    ],
    page,
    isSiteName,
  );
}

/** What the page is called when somebody opens it. */
export function findTitle(page: PageData, isSiteName: (text: string) => boolean): Found | undefined {
  return firstTitle(
    [
      ["<title>", page.title],
      ["heading", page.heading],
      ["og:title", page.meta.get("og:title")],
    ],
    page,
    isSiteName,
  );
}

function firstTitle(
  candidates: readonly Candidate[],
  { heading = "" }: Pick<PageData, "heading">,
  isSiteName: (text: string) => boolean,
): Found | undefined {
  for (const { text, from } of foundIn(candidates, longest)) {
    const title = withoutSiteName(text, oneLine(heading), isSiteName);
    if (!isSiteName(title)) return { text: title.replace(/(?<![.\s])\.$/, ""), from };
  }
  return undefined;
}

/** Signs that part a headline from the name of the site; hyphens and dashes only between spaces, since words have them, too. */
const separator = / ?(?:\||::) ?| [-–—·•»] /g;

/** A title without the names of the site at its end, and without what follows the page’s own heading in it. */
function withoutSiteName(title: string, heading: string, isSiteName: (text: string) => boolean): string {
  const places = [...title.matchAll(separator)];
  const afterHeading = places.find(({ index }) => index > 0 && title.slice(0, index) === heading);
  if (afterHeading) return heading;
  let end = title.length;
  for (const { index, 0: sign } of places.reverse()) {
    if (index === 0 || !isSiteName(title.slice(index + sign.length, end))) break;
    end = index;
  }
  return title.slice(0, end);
}
