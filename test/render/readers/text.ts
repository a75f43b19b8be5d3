import { type EntryFacts, type Link, type Passage, squeezed } from "./facts.ts";
import { readDate } from "./moments.ts";
import { type Body, compact, type FoundPassage, labelledFacts, type Reader, type Reading } from "./reading.ts";

/** The plain text. */
export const readText: Reader = (files, { language }) => [
  readPlainText("the text", String(files.get(".txt")), language),
];

/** Plain text after the TEN Standard, where “+01: ” begins the first entry. */
export function readPlainText(document: string, text: string, language: string): Reading {
  const [head = "", ...entries] = text
    .replace(/\n(\+\+Who to call|\+\+About this bulletin|Published by: ).*/s, "")
    .split(/^\+\d\d+:\s/m);
  return {
    document,
    entries: entries.map((entry) => readEntry(entry, language)),
    words: squeezed(text),
    shape: [...head.matchAll(/^\+\+|^\d\d+:\s/gm), ...entries].map(() => "heading"),
    expected: (facts) => facts.map(inPlainText),
  };
}

function readEntry(text: string, language: string): EntryFacts {
  const [heading = "", ...blocks] = text
    .replace(/\n*^\+\+.*/ms, "")
    .replace(/\n+$/, "")
    .split("\n\n");
  const lines = heading.split("\n");
  return {
    headline: squeezed(lines.slice(0, -1).join(" ")),
    date: readDate(lines.at(-1) ?? "", language),
    ...readTextBlocks(blocks, language),
  };
}

/** Reads what an entry says below its headline and date, cut at the empty lines. */
export function readTextBlocks(blocks: readonly string[], language: string): Body {
  const isFacts = (block: string) => /^(When|Deadline|Contact):\s/.test(block);
  return {
    passages: blocks
      .filter((block) => !isFacts(block))
      .flatMap(itemsOf)
      .map(passageIn)
      .map(compact),
    ...labelledFacts(blocks.filter(isFacts).flatMap(factsIn), language),
  };
}

/** The items of a list, whose every line begins with a marker or is indented below one; the block itself if it is none. */
function itemsOf(block: string): readonly string[] {
  const marker = /^ *(?:-|\d+\.)(?: |$)/gm;
  if (!block.split("\n").every((line) => /^(?: |(?:-|\d+\.)(?: |$))/.test(line))) return [block];
  return block
    .split(/^(?=(?:-|\d+\.)(?: |$))/m)
    .map((item) => item.replace(marker, ""))
    .filter((item) => squeezed(item) !== "");
}

function factsIn(block: string): readonly FoundPassage[] {
  return block.split(/\n(?=(?:Where|Book|Deadline|Contact):\s)/).map((fact) => {
    const [, label = "", words = ""] = /^(\w+):\s(.*)$/s.exec(fact) ?? [];
    return { label, ...(label === "Contact" ? { words: words.replaceAll("\n", " "), links: [] } : passageIn(words)) };
  });
}

/** Addresses stand on lines of their own after the words; one in running text has its link’s text with a colon before it. */
function passageIn(block: string): Passage {
  const lines = block.split(/\n */);
  const places = lines.flatMap((line, place) => (isAddress(line) ? [place] : []));
  const before = lines.slice(0, places[0]);
  const start = places.length > 0 && before.at(-1)?.endsWith(":") ? nameStart(before) : before.length;
  const names = places.map((place, index) => lines.slice(index === 0 ? start : (places[index - 1] ?? 0) + 1, place));
  return {
    words: before.slice(0, start).join(" "),
    links: places.map((place, index) => ({
      text: places.length === 1 ? "" : (names[index]?.join(" ").replace(/:$/, "") ?? ""),
      address: withScheme(lines[place] ?? ""),
    })),
  };
}

function isAddress(line: string): boolean {
  return /^(https?:\/\/\S+|[^\s@<>]+@[^\s@<>]+)$/.test(line);
}

/** Where the first link’s text stands once more: as many of the last lines as the lines before them hold as well. */
function nameStart(lines: readonly string[]): number {
  const start = lines.findIndex((_, place) => {
    const name = squeezed(lines.slice(place).join(" ")).replace(/:$/, "");
    return squeezed(lines.slice(0, place).join(" ")).includes(name);
  });
  return start === -1 ? lines.length : start;
}

function withScheme(address: string): string {
  return address.includes("://") ? address : `mailto:${address}`;
}

/** Facts as plain text has them: no address stands where the words before it are that address, and a link’s text is not repeated where it is the only one. */
export function inPlainText(facts: EntryFacts): EntryFacts {
  const { event, contact, passages } = facts;
  return {
    ...facts,
    passages: passages.map(shownLinks),
    ...(event && { event: { ...event, ...(event.booking && { booking: shownLinks(event.booking) }) } }),
    ...(contact && { contact: { words: contact.words, links: [] } }),
  };
}

function shownLinks({ words, links }: Passage): Passage {
  const shown = links.filter(({ text, address }) => !text.includes(address.replace(/^(mailto|tel):/, "")));
  return { words, links: shown.length > 1 ? shown : shown.map(({ address }): Link => ({ text: "", address })) };
}
