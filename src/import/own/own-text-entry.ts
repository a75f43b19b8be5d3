import { words } from "../../render/words.ts";
import type { Role } from "../imported.ts";
import { joinLines } from "../join-lines.ts";
import { writeTree } from "../write-tree.ts";
import { readOwnPeriod } from "./own-dates.ts";
import { type OwnFact, type OwnRun, readOwnFacts, readOwnLink } from "./own-facts.ts";
import { addressIn, readOwnTextBlock } from "./own-text-blocks.ts";

/** What an entry says below its headline and date. */
export interface OwnTextEntry {
  readonly data: Readonly<Record<string, unknown>>;
  /** The role of each line of each block. */
  readonly roles: readonly (readonly Role[])[];
}

/** An entry has one source and up to four links. */
const mostLinks = 5;

/**
 * Reads the blocks of an entry, cut at the empty lines: the summary, the facts, the links. Where there are no facts, the last blocks that can be links are links, and the first is
 * summary all the same.
 *
 * @param language BCP 47, of the bulletin that was exported
 */
export function readOwnTextEntry(blocks: readonly (readonly string[])[], language: string): OwnTextEntry {
  const at = blocks.findLastIndex((block, place) => place > 0 && isFacts(block, language));
  const facts = at < 0 ? [] : factsIn(blocks[at] ?? []);
  const end = at < 0 ? linksFrom(blocks) : at;
  const linkBlocks = blocks.slice(at < 0 ? end : at + 1);
  const [source, ...links] = linkBlocks.flatMap((block) => readOwnLink(linkIn(block)) ?? []);
  const summary = blocks.slice(0, end);
  return {
    data: {
      summary: writeTree(summary.map(readOwnTextBlock)),
      ...readOwnFacts(
        facts.map(({ fact }) => fact),
        language,
      ),
      ...(source && { source }),
      ...(links.length > 0 && { links }),
    },
    roles: blocks.map((block, place) => {
      if (place === at) return facts.flatMap(({ fact, lines }) => lines.map(() => roleOf(fact)));
      return block.map(() => (place < end ? "summary" : "link"));
    }),
  };
}

const labels: readonly string[] = [words.when, words.where, words.book, words.deadline, words.contact];
const labelled = new RegExp(`^(${labels.join("|")}): `);

function isFacts(block: readonly string[], language: string): boolean {
  const label = labelled.exec(block[0] ?? "")?.[1];
  if (label !== words.when) return label === words.contact || label === words.deadline;
  const when = factsIn(block)[0]?.lines ?? [];
  return readOwnPeriod(joinLines(when).slice(label.length + 2), language) !== undefined;
}

interface FactLines {
  readonly fact: OwnFact;
  readonly lines: readonly string[];
}

/** Each label comes once, in its order. */
function factsIn(block: readonly string[]): readonly FactLines[] {
  const facts: { label: string; lines: string[] }[] = [];
  for (const line of block) {
    const label = labelled.exec(line)?.[1] ?? "";
    const isNext = labels.indexOf(label) > labels.indexOf(facts.at(-1)?.label ?? "");
    if (isNext) facts.push({ label, lines: [line] });
    else facts.at(-1)?.lines.push(line);
  }
  return facts.map(({ label, lines }) => ({ fact: { label, runs: runsOf(label, lines) }, lines }));
}

function runsOf(label: string, lines: readonly string[]): readonly OwnRun[] {
  const said = (all: readonly string[]) => joinLines(all).slice(label.length + 2);
  if (label === words.contact) return contactRuns(said(lines));
  const url = label === words.book ? addressIn(lines.at(-1) ?? "") : undefined;
  return url !== undefined ? [{ text: said(lines.slice(0, -1)), url }] : [{ text: said(lines) }];
}

/** A name, an e-mail address and a number, each of which may be missing. */
function contactRuns(said: string): readonly OwnRun[] {
  const [, name = "", email, phone = ""] = /^(?:(.*), )?([^\s,]+@[^\s,]+)(?:, (.*))?$/.exec(said) ?? [];
  if (email !== undefined) {
    const before = name === "" ? [] : [{ text: `${name}, ` }];
    return [...before, { text: email, url: `mailto:${email}` }, ...(phone === "" ? [] : [{ text: `, ${phone}` }])];
  }
  const number = /(?:^|, )(\+?[\d\s().–-]{3,})$/.exec(said);
  if (!number) return [{ text: said }];
  const call = { text: number[1] ?? "", url: `tel:${number[1]}` };
  return number.index === 0 ? [call] : [{ text: `${said.slice(0, number.index)}, ` }, call];
}

function roleOf({ label }: OwnFact): Role {
  return label === words.contact ? "contact" : "event";
}

function linksFrom(blocks: readonly (readonly string[])[]): number {
  let place = blocks.length;
  while (place > 1 && blocks.length - place < mostLinks && isLink(blocks[place - 1] ?? [])) place--;
  return place;
}

/** A paragraph of a summary says the words of its link once more, with a colon, or is no more than them. */
function isLink(block: readonly string[]): boolean {
  const isAddress = block.length > 1 && /^https?:/.test(addressIn(block.at(-1) ?? "") ?? "");
  const addresses = block.slice(1).filter((line) => addressIn(line) !== undefined);
  return isAddress
    ? addresses.length === 1 && !block.at(-2)?.endsWith(":")
    : /^(?:[^:]+: )?https?:\/\/\S+$/.test(joinLines(block));
}

function linkIn(block: readonly string[]): OwnFact {
  const below = block.length > 1 ? addressIn(block.at(-1) ?? "") : undefined;
  const said = joinLines(below === undefined ? block : block.slice(0, -1));
  const [, label, title = said] = /^((?!https?:\/\/)[^:]*(?::[^ :][^:]*)*): (.+)$/s.exec(said) ?? [];
  const url = below ?? /https?:\/\/\S+/.exec(title)?.[0];
  return { ...(label !== undefined && { label }), runs: [{ text: title, ...(url !== undefined && { url }) }] };
}
