import { find, shapeOf, textOfDocument } from "../read-html.ts";
import { outlineOf, textsIn } from "./data.ts";
import { childrenOf, readFlow } from "./elements.ts";
import { type EntryFacts, type Link, type Passage, squeezed } from "./facts.ts";
import type { Reader } from "./reading.ts";

/** As much of the data as says something about an entry. */
interface JsonEntry {
  readonly headline: string;
  readonly date: string;
  readonly summary_html: string;
  readonly source?: JsonLink;
  readonly links: readonly JsonLink[];
  readonly event?: {
    readonly start: string;
    readonly end?: string;
    readonly place?: string;
    readonly address?: string;
    readonly booking?: string;
  };
  readonly deadline?: { readonly what: string; readonly date: string };
  readonly contact?: { readonly name?: string; readonly email?: string; readonly phone?: string };
}

interface JsonLink {
  readonly label?: string;
  readonly title: string;
  readonly url?: string;
  readonly format?: string;
  readonly size?: string;
}

/** The data: fields are put into the words that other formats have for them. */
export const readJson: Reader = (files, { language }) => {
  const data = JSON.parse(String(files.get(".json"))) as {
    readonly sections: readonly { readonly entries: readonly JsonEntry[] }[];
  };
  const entries = data.sections.flatMap((section) => section.entries);
  return [
    {
      document: "the data",
      entries: entries.map((entry) => readEntry(entry, language)),
      words: squeezed(textsIn(JSON.parse(String(files.get(".json")), asSeen)).join("\n")),
      shape: [...outlineOf(data), ...entries.flatMap(({ summary_html: html }) => shapeOf(html))],
    },
  ];
};

/** HTML as it is shown; markup is for programs that show it, and not for readers. */
function asSeen(key: string, value: unknown): unknown {
  if (key.endsWith("_html")) return textOfDocument(String(value));
  return key === "summary" || key === "intro" ? undefined : value;
}

function readEntry(entry: JsonEntry, language: string): EntryFacts {
  const { headline, date, summary_html: html, source, links, event, deadline, contact } = entry;
  const { passages } = readFlow(find(html, "body").flatMap(childrenOf), language);
  return {
    headline: squeezed(headline),
    date,
    passages: [...passages, ...[source ?? [], links].flat().map(linkPassage)],
    ...(event && { event: readEvent(event, headline) }),
    ...(deadline && { deadline: { what: squeezed(deadline.what), date: deadline.date } }),
    ...(contact && { contact: contactPassage(contact) }),
  };
}

function readEvent({ start, end, place, address, booking }: NonNullable<JsonEntry["event"]>, headline: string) {
  const where = squeezed([place ?? [], address ?? []].flat().join(","));
  return {
    start,
    ...(end !== undefined && end !== start && { end }),
    ...(where !== "" && { where }),
    ...(booking !== undefined && { booking: passage([`Places for “${headline}”`, booking]) }),
  };
}

function linkPassage({ label, title, url, format, size }: JsonLink): Passage {
  const kind = [format ?? [], size ?? []].flat().join(",");
  const { words, links } = passage([kind === "" ? title : `${title}(${kind})`, url]);
  return { words: label === undefined ? words : `${squeezed(label)}:${words}`, links };
}

/** A telephone number is one that can be called where there is nothing else in it. */
function contactPassage({ name, email, phone }: NonNullable<JsonEntry["contact"]>): Passage {
  const parts = [
    ...(name === undefined ? [] : [passage([name])]),
    ...(email === undefined ? [] : [passage([email, `mailto:${email}`])]),
    ...(phone === undefined
      ? []
      : [passage([phone, /^\+?[\d ]+$/.test(phone) ? `tel:${squeezed(phone)}` : undefined])]),
  ];
  return { words: parts.map(({ words }) => words).join(","), links: parts.flatMap(({ links }) => links) };
}

function passage([text, address]: readonly [text: string, address?: string | undefined]): Passage {
  const words = squeezed(text);
  const links: readonly Link[] = address === undefined ? [] : [{ text: words, address }];
  return { words, links };
}
