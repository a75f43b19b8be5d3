import type { EntryDraft } from "./entry.ts";
import { partsOfLink } from "./links-of.ts";
import type { Path, Span } from "./problem.ts";
import { type Block, linksIn } from "./summary.ts";
import { type UnicodePattern, unicodePattern } from "./unicode-pattern.ts";

/** A text that people read from one end to the other: a headline or a summary, as the rules about wording see it. */
export interface Prose {
  readonly path: Path;
  /** The text as it is written, markup included. */
  readonly source: string;
  /**
   * The same text with what is not prose – link markup, addresses – covered character for character by `cover`, so that offsets in it are offsets in
   * `source`. Emphasis marks, list markers and line breaks stay.
   */
  readonly text: string;
  /** The paragraphs and the items of lists, in reading order; offsets in both texts. */
  readonly paragraphs: readonly Span[];
}

/** Stands for one character of a text that is not prose. It is no letter, no space and no punctuation. */
export const cover = "\ufffc";

/** The headline and the summary of an entry, where there are any. */
export function proseOf({ headline, summary }: EntryDraft, blocks: readonly Block[]): readonly Prose[] {
  const prose: Prose[] = [];
  if (headline) {
    const text = coverAddresses(headline);
    prose.push({ path: ["headline"], source: headline, text, paragraphs: [[0, headline.length]] });
  }
  if (summary) {
    const text = coverAddresses(coverLinks(summary, blocks));
    prose.push({ path: ["summary"], source: summary, text, paragraphs: paragraphsIn(blocks) });
  }
  return prose;
}

/** Web and e-mail addresses that are written out. */
const address = /(?:https?:\/\/|www\.)[^\s<>]*[^\s<>.,;:!?)\]”’"']|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;

function coverAddresses(text: string): string {
  return /:\/\/|www\.|@/i.test(text) ? text.replace(address, (found) => cover.repeat(found.length)) : text;
}

/** Leaves the text of each link, and covers the brackets around it and its address. */
function coverLinks(summary: string, blocks: readonly Block[]): string {
  let covered = "";
  let at = 0;
  for (const link of linksIn(blocks)) {
    const { text } = partsOfLink(summary, link);
    covered += summary.slice(at, link.span[0]) + cover.repeat(text[0] - link.span[0]) + summary.slice(...text);
    covered += cover.repeat(link.span[1] - text[1]);
    at = link.span[1];
  }
  return covered + summary.slice(at);
}

function paragraphsIn(blocks: readonly Block[]): readonly Span[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.span] : block.items.flatMap((item) => paragraphsIn(item)),
  );
}

/** Abbreviations after which a full stop does not end a sentence. */
const abbreviation = unicodePattern(
  String.raw`(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Dr|Prof|Rev|St|Cllr|Sgt|Lt|No|nos?|vs|etc|eg|ie|cf|approx|tel|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|e\.g|i\.e|a\.m|p\.m|\p{Lu})$`,
  "u",
);
const smallLetter = unicodePattern(String.raw`^\s+\p{Ll}`, "u");
const sentenceEnd = /[.!?…]+["'”’)\]*_\ufffc]*(?=\s)/gu;

/** Many rules ask for the sentences of the same text. */
const known = new WeakMap<Prose, readonly Span[]>();

/** The sentences of a prose text, none across two paragraphs; offsets in its texts. English abbreviations are known. */
export function sentencesOf(prose: Prose): readonly Span[] {
  const sentences = known.get(prose) ?? splitSentences(prose);
  known.set(prose, sentences);
  return sentences;
}

function splitSentences({ text, paragraphs }: Prose): readonly Span[] {
  return paragraphs.flatMap(([start, end]) => {
    const sentences: Span[] = [];
    let from = start;
    for (const { index, 0: mark } of text.slice(start, end).matchAll(sentenceEnd)) {
      const at = start + index;
      const before = text.slice(Math.max(from, at - 10), at);
      const after = text.slice(at + mark.length, at + mark.length + 10);
      if ((mark.startsWith(".") && abbreviation(before).test(before)) || smallLetter(after).test(after)) continue;
      sentences.push([from, at + mark.length]);
      from = at + mark.length + (/^\s+/.exec(text.slice(at + mark.length, end))?.[0].length ?? 0);
    }
    return from < end ? [...sentences, [from, end] as const] : sentences;
  });
}

/** Every place in a prose text that a pattern with the flag `g` matches. */
export function matchesIn(
  { text }: Prose,
  pattern: RegExp | UnicodePattern,
): readonly { readonly span: Span; readonly match: RegExpExecArray }[] {
  const matches = text.matchAll(typeof pattern === "function" ? pattern(text) : pattern);
  return Array.from(matches, (match) => ({ span: [match.index, match.index + match[0].length], match }));
}

const word = unicodePattern(String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.,:/&-](?=[\p{L}\p{N}]))*`, "gu");

/** The words of a text, numbers included; “self-assessment” and “it’s” are one. */
export function wordsOf(text: string): readonly string[] {
  return text.match(word(text)) ?? [];
}
