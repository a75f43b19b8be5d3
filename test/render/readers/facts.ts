import type { Entry, Source } from "../../../src/model/entry.ts";
import type { Publication, PublishedEntry } from "../../../src/model/publication.ts";
import type { Block, Inline } from "../../../src/model/summary.ts";

/** What a publication says about one of its entries, whatever the format. Words are without white space, where formats may differ. */
export interface EntryFacts {
  readonly headline: string;
  /** ISO. */
  readonly date: string;
  /** The paragraphs and items of the summary, then the source and the other links, each with its lead-in. */
  readonly passages: readonly Passage[];
  readonly event?: EventFacts;
  readonly deadline?: { readonly what: string; readonly date: string };
  readonly contact?: Passage;
}

interface EventFacts {
  /** ISO dates or local date-times. */
  readonly start: string;
  readonly end?: string;
  readonly where?: string;
  readonly booking?: Passage;
}

/** A run of words, with the links in it. */
export interface Passage {
  readonly words: string;
  readonly links: readonly Link[];
}

export interface Link {
  readonly text: string;
  readonly address: string;
}

/** The facts as the entries themselves have them, in reading order: what every reader of a format has to find. */
export function factsOf({ sections }: Publication): readonly EntryFacts[] {
  return sections.flatMap(({ entries }) => entries.map(entryFacts));
}

function entryFacts({ entry, summary }: PublishedEntry): EntryFacts {
  const { headline, date, source, links = [], event, deadline, contact } = entry;
  const passages = [...summary.flatMap(blockPassages), ...[source ?? [], links].flat().map(linkPassage)];
  return {
    headline: squeezed(headline),
    date,
    passages: passages.filter(({ words }) => words !== ""),
    ...(event && { event: eventFacts(event, headline) }),
    ...(deadline && { deadline: { what: squeezed(deadline.what), date: deadline.date } }),
    ...(contact && { contact: contactPassage(contact) }),
  };
}

function eventFacts(
  { start, end, place, address, booking }: NonNullable<Entry["event"]>,
  headline: string,
): EventFacts {
  const where = [place, address].filter((part) => part !== undefined).join(", ");
  return {
    start,
    ...(end !== undefined && end !== start && { end }),
    ...(where !== "" && { where: squeezed(where) }),
    ...(booking !== undefined && { booking: joined([linked(`Places for “${headline}”`, booking)]) }),
  };
}

function contactPassage({ name, email, phone }: NonNullable<Entry["contact"]>): Passage {
  const parts = [
    ...(name === undefined ? [] : [plain(name)]),
    ...(email === undefined ? [] : [linked(email, `mailto:${email}`)]),
    ...(phone === undefined ? [] : [dialled(phone)]),
  ];
  return joined(parts, ",");
}

/** A link where the words are one number. */
function dialled(phone: string): Passage {
  return /^\+?[\d ]+$/.test(phone) ? linked(phone, `tel:${phone.replaceAll(" ", "")}`) : plain(phone);
}

function linkPassage({ label, title, url, format, size }: Source): Passage {
  const kind = [format, size].filter((part) => part !== undefined).join(", ");
  const link = linked(kind === "" ? title : `${title} (${kind})`, url);
  return joined(label === undefined ? [link] : [plain(`${label}:`), link]);
}

/** A paragraph is a passage, and so is an item, with all that is in it. */
function blockPassages(block: Block): readonly Passage[] {
  if (block.kind === "paragraph") return [joined(block.children.map(inlinePassage))];
  return block.items.map((item) => joined(item.flatMap(blockPassages)));
}

function inlinePassage(inline: Inline): Passage {
  if (inline.kind === "text") return plain(inline.text);
  const inside = joined(inline.children.map(inlinePassage));
  return inline.kind === "link" ? linked(inside.words, inline.url) : inside;
}

function plain(words: string): Passage {
  return { words: squeezed(words), links: [] };
}

/** Nothing but its words where the address is not one that a reader may be led to. */
function linked(text: string, url: string): Passage {
  const words = squeezed(text);
  if (!URL.canParse(url)) return plain(text);
  const { href, protocol, username, password } = new URL(url);
  const fit = /^(https?|mailto|tel):$/.test(protocol) && username === "" && password === "";
  return fit ? { words, links: [{ text: words, address: href }] } : plain(text);
}

function joined(passages: readonly Passage[], between = ""): Passage {
  return {
    words: passages.map(({ words }) => words).join(between),
    links: passages.flatMap(({ links }) => links),
  };
}

/** Words without white space, which is where formats may differ. What is not seen but matters, such as a joiner, is no white space. */
export function squeezed(words: string): string {
  return words.replace(/[ \t\n\r\u00a0\u2028\u2029]/g, "");
}
