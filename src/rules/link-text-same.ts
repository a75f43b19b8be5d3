import { comparableAddress } from "../model/comparable-address.ts";
import { isVagueLinkText } from "../model/is-vague-link-text.ts";
import { linksOf, type PlacedText } from "../model/links-of.ts";
import { unicodePattern } from "../model/unicode-pattern.ts";
import type { CheckedEntry, EntriesRule, EntryFinding } from "./rule.ts";

/** A link of an entry, made comparable. */
interface Link {
  readonly text: PlacedText;
  /** The text without the differences that nobody hears. */
  readonly folded: string;
  readonly target: string;
}

export const linkTextSame: EntriesRule<readonly Link[]> = {
  id: "link-text-same",
  severity: "warning",
  about: "In one edition, links with the same text lead to the same page.",
  on: "entries",
  gather({ entry, summary }) {
    const links = linksOf(entry, summary).flatMap(({ text, address }) =>
      text && address && !isVagueLinkText(text.text)
        ? [{ text, folded: folded(text.text), target: comparableAddress(address.text) ?? address.text }]
        : [],
    );
    return links.length > 0 ? links : undefined;
  },
  check(gathered, { editions }) {
    const linksById = new Map(gathered.map(({ entry, facts }) => [entry.id, { entry, links: facts }]));
    const inEditions = editions.map(({ order }) => order);
    const elsewhere = [...linksById.keys()].filter(notIn(inEditions)).map((id) => [id]);
    const findings = new Map<Link, EntryFinding>();
    for (const ids of [...inEditions, ...elsewhere]) {
      const seen = new Map<string, { readonly target: string; readonly entry: CheckedEntry }>();
      for (const { entry, links } of ids.flatMap((id) => linksById.get(id) ?? [])) {
        for (const link of links) {
          const other = seen.get(link.folded);
          if (!other) seen.set(link.folded, { target: link.target, entry });
          else if (other.target !== link.target) findings.set(link, toFinding(link, entry, other.entry));
        }
      }
    }
    return [...findings.values()];
  },
};

function notIn(lists: readonly (readonly string[])[]): (id: string) => boolean {
  const all = new Set(lists.flat());
  return (id) => !all.has(id);
}

const notInWords = unicodePattern(String.raw`[^\p{L}\p{M}\p{N}]+`, "gu");

function folded(text: string): string {
  const letters = text.normalize("NFC").toLowerCase();
  return letters.replace(notInWords(letters), " ").trim();
}

function toFinding({ text: { text, ...place } }: Link, entry: CheckedEntry, other: CheckedEntry): EntryFinding {
  return {
    entry,
    ...place,
    message: `${other === entry ? "Another link" : `A link in ${other.file}`} has the same text, “${text}”, and leads elsewhere`,
    hint: "Say in each of the two what sets its page apart.",
  };
}
