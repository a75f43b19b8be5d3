import type { Span } from "../../model/problem.ts";
import type { Block, Inline } from "../../model/summary.ts";
import { webAddress } from "../../render/web-address.ts";
import { joinLines } from "../join-lines.ts";

/** What stands for places in a text that is yet to be written. */
const nowhere: Span = [0, 0];

const marker = /^(?:- |-$|(?<number>\d{1,9})\. |\d{1,9}\.$)/;

/** Reads the lines of a paragraph or a list as `render/text/write-text-blocks.ts` writes them. */
export function readOwnTextBlock(lines: readonly string[]): Block {
  const isList = marker.test(lines[0] ?? "") && lines.every((line) => marker.test(line) || line.startsWith("  "));
  return isList ? toList(lines) : toParagraph(lines);
}

function toList(lines: readonly string[]): Block {
  const items: string[][] = [];
  let indent = 0;
  for (const line of lines) {
    const found = marker.exec(line)?.[0];
    if (found === undefined) items.at(-1)?.push(line.slice(indent));
    else {
      items.push([line.slice(found.length)]);
      // A marker without words has lost its space.
      indent = found.trimEnd().length + 1;
    }
  }
  const number = marker.exec(lines[0] ?? "")?.groups?.["number"];
  return { kind: "list", ordered: number !== undefined, start: Number(number ?? 1), items: items.map(itemBlocks) };
}

/** A list inside an item begins with the first marker; nothing tells where one paragraph ends and the next begins. */
function itemBlocks(lines: readonly string[]): readonly Block[] {
  const list = lines.findIndex((line, at) => at > 0 && marker.test(line));
  const own = list < 0 ? lines : lines.slice(0, list);
  return [toParagraph(own), ...(list < 0 ? [] : [readOwnTextBlock(lines.slice(list))])];
}

interface ShownLink {
  readonly text: string;
  readonly url: string;
}

/** Its words, and below them each link’s words with a colon and its address; a link that is all of it is not said twice. */
function toParagraph(lines: readonly string[]): Block {
  const { words, links } = linksBelow(lines);
  return { kind: "paragraph", children: withLinks(words, links), span: nowhere };
}

function linksBelow(lines: readonly string[]): { readonly words: string; readonly links: readonly ShownLink[] } {
  const first = lines.findIndex((line, at) => at > 0 && addressIn(line) !== undefined && isFirstAddress(lines, at));
  if (first < 0) return { words: joinLines(lines), links: [] };
  const names = lines[first - 1]?.endsWith(":") ? nameStart(lines.slice(0, first)) : first;
  const words = joinLines(lines.slice(0, names));
  const links: ShownLink[] = [];
  let name: string[] = [];
  for (const line of lines.slice(names)) {
    const url = addressIn(line);
    if (url === undefined) name.push(line);
    else {
      links.push({ text: name.length === 0 ? words : joinLines(name).replace(/:$/, ""), url });
      name = [];
    }
  }
  return { words, links };
}

/** Whether an address and all that follows are links: a number that wrapping has left alone on a line looks like one, too. */
function isFirstAddress(lines: readonly string[], at: number): boolean {
  let name: string[] = [];
  for (const line of lines.slice(at + 1)) {
    if (addressIn(line) === undefined) {
      name.push(line);
    } else {
      if (name.length > 0 && !isNamedAbove(name, lines, at)) return false;
      name = [];
    }
  }
  return name.length === 0;
}

/** Whether lines are a link’s words with a colon, and these words stand above the addresses. */
function isNamedAbove(name: readonly string[], lines: readonly string[], at: number): boolean {
  if (!name.at(-1)?.endsWith(":")) return false;
  return joinLines(lines.slice(0, at)).includes(joinLines(name).replace(/:$/, ""));
}

/** Where the first link’s words stand once more: as many of the last lines as the lines before them hold as well. */
function nameStart(lines: readonly string[]): number {
  const start = lines.findIndex((_, at) => {
    const name = joinLines(lines.slice(at)).replace(/:$/, "");
    return at > 0 && joinLines(lines.slice(0, at)).includes(name);
  });
  return start < 0 ? lines.length : start;
}

/** The address that is all of a line. A shorter number that stands alone is a year. */
export function addressIn(line: string): string | undefined {
  if (/^https?:\/\/\S+$/.test(line)) return webAddress(line);
  if (/^[^\s@<>:]+@[^\s@<>]+$/.test(line)) return `mailto:${line}`;
  return /^\+?\d{5,15}$/.test(line) ? `tel:${line}` : undefined;
}

function withLinks(words: string, links: readonly ShownLink[]): readonly Inline[] {
  const children: Inline[] = [];
  let at = 0;
  const addText = (to: number) => {
    if (to > at) children.push({ kind: "text", text: words.slice(at, to) });
  };
  for (const { text, url } of links) {
    const place = words.indexOf(text, at);
    if (place < 0) continue;
    addText(place);
    children.push({ kind: "link", url, children: [{ kind: "text", text }], span: nowhere });
    at = place + text.length;
  }
  addText(words.length);
  return children;
}
