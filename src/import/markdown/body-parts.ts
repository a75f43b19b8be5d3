import { type SourceBlock, textOf } from "../block.ts";
import type { Role } from "../imported.ts";
import { readLinkLine } from "../loose/link-line.ts";
import { phraseOf } from "../loose/phrases.ts";
import { isSameHeadline } from "../loose/same-headline.ts";
import type { FrontLink } from "./front-links.ts";
import { isWebAddress } from "./link-in.ts";

/** The text of an item of news, taken apart. */
export interface BodyParts {
  readonly headline?: string;
  readonly text: readonly SourceBlock[];
  /** Those of its last lines that hold nothing but links. */
  readonly links: readonly FrontLink[];
  /** What each block is. */
  readonly roles: ReadonlyMap<SourceBlock, Role>;
}

/** As many as an entry has room for, its source among them. */
const mostLinks = 5;

/**
 * Tells the text of an item from what stands around it.
 *
 * @param headline if the settings give one
 */
export function bodyParts(blocks: readonly SourceBlock[], headline: string | undefined): BodyParts {
  const [first] = blocks;
  const title = first?.kind === "heading" && (first.level === 1 || headline !== undefined) ? textOf(first) : undefined;
  const isTitle = title !== undefined && (headline === undefined || isSameHeadline(title, headline));
  const roles = new Map<SourceBlock, Role>();
  if (first && isTitle) roles.set(first, headline === undefined ? "headline" : "repeated headline");
  for (const block of blocks) {
    if (block.kind === "picture" || block.kind === "separator") roles.set(block, block.kind);
    else if (phraseOf(textOf(block)) === "boilerplate") roles.set(block, "boilerplate");
  }
  const said = blocks.filter((block) => !roles.has(block));
  const end = said.findLastIndex((block, place) => place === 0 || linksOf(block).length === 0) + 1;
  const start = said.slice(end).flatMap(linksOf).length > mostLinks ? said.length : end;
  for (const [place, block] of said.entries()) roles.set(block, place < start ? "summary" : "link");
  return {
    ...(headline === undefined && isTitle && { headline: title }),
    text: said.slice(0, start),
    links: said.slice(start).flatMap(linksOf),
    roles,
  };
}

/** The links of a line that leads elsewhere; none where an address is missing. */
function linksOf({ kind, runs }: SourceBlock): readonly FrontLink[] {
  const line = kind === "paragraph" ? readLinkLine(runs) : undefined;
  const links = (line?.links ?? []).flatMap(({ url, ...link }) =>
    url !== undefined && isWebAddress(url) ? [{ ...link, url }] : [],
  );
  if (!line || links.length !== line.links.length) return [];
  return links.map((link) => ({ ...(line.label !== undefined && { label: line.label }), ...link }));
}
