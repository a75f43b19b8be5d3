import type { Publication } from "../../../src/model/publication.ts";
import { type EntryFacts, type Passage, squeezed } from "./facts.ts";
import { readDate, readPeriod } from "./moments.ts";

/** What an independent parser finds in one document of a format. */
export interface Reading {
  /** What the document is, for the name of the test. */
  readonly document: string;
  readonly entries: readonly EntryFacts[];
  /** All that a reader sees, without white space. */
  readonly words: string;
  /** Everything but what is said: elements with their attributes, headers, parts, keys. */
  readonly shape: readonly string[];
  /** The part of the facts that the format has room for, in the form that it gives them; all of it by default. */
  readonly expected?: (facts: readonly EntryFacts[]) => readonly EntryFacts[];
}

/** The files of a format, by what their names end in. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** Reads what a format has written, of which it knows no more than the language and the time zone. */
export type Reader = (
  files: Files,
  publication: Pick<Publication, "language" | "bulletin">,
) => readonly Reading[] | Promise<readonly Reading[]>;

/** What an entry says below its headline and date. */
export type Body = Omit<EntryFacts, "headline" | "date">;

/** A passage as it was found, with its white space. */
export interface FoundPassage extends Passage {
  /** “When” of “When: Tuesday 13 March 2018”. */
  readonly label?: string;
}

/** The facts that stand beside the text of an entry, each under its label. */
export function labelledFacts(passages: readonly FoundPassage[], language: string): Omit<Body, "passages"> {
  const under = (label: string) => passages.find((passage) => passage.label === label);
  const [when, where, book, deadline, contact] = ["When", "Where", "Book", "Deadline", "Contact"].map(under);
  const [, what, day] = /^(.*) on or before (.*)$/s.exec(deadline?.words ?? "") ?? [];
  return {
    ...(when && {
      event: {
        ...readPeriod(when.words, language),
        ...(where && { where: squeezed(where.words) }),
        ...(book && { booking: compact(book) }),
      },
    }),
    ...(what !== undefined &&
      day !== undefined && { deadline: { what: squeezed(what), date: readDate(day, language) } }),
    ...(contact && { contact: compact(contact) }),
  };
}

/** A passage without white space. */
export function compact({ words, links }: Passage): Passage {
  return { words: squeezed(words), links: links.map(({ text, address }) => ({ text: squeezed(text), address })) };
}
