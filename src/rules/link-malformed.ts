import { entryShape } from "../model/entry.ts";
import { isPlaceholderAddress } from "../model/is-placeholder-address.ts";
import { linkFault } from "../model/link-fault.ts";
import { type PlacedText, partsOfLink } from "../model/links-of.ts";
import type { Finding, Span } from "../model/problem.ts";
import { replaceAddress } from "../model/replace-address.ts";
import { linksIn, parseSummary } from "../model/summary.ts";
import { type ShapedText, textsOf } from "../model/texts-of.ts";
import type { FileRule } from "./rule.ts";

export const linkMalformed: FileRule = {
  id: "link-malformed",
  severity: "error",
  about: "Addresses are whole and lead where they seem to lead.",
  mends: true,
  on: "file",
  check: ({ value, shape }) =>
    textsOf(value, shape)
      .flatMap(addressesIn)
      .filter(({ text }) => shape !== entryShape || !isPlaceholderAddress(text))
      .flatMap(toFinding),
};

interface Address extends PlacedText {
  /** Whether `mailto:` and `tel:` will do. */
  readonly mail: boolean;
}

function addressesIn({ path, shape, text }: ShapedText): readonly Address[] {
  if (shape.kind === "url") return [{ path, text, mail: false }];
  if (shape.kind !== "text" || !/[[<]/.test(text)) return [];
  const links = linksIn(parseSummary(text));
  return [
    ...links.map((link) => ({ path, span: partsOfLink(text, link).address, text: link.url, mail: true })),
    ...failedLinks(text, links).map((span) => ({ path, span, text: text.slice(...span), mail: true })),
  ];
}

/** Addresses that keep their link from being read as one, since there is a space in them: `[text](https://www.gov.uk/a b)`. */
function failedLinks(text: string, links: readonly { readonly span: Span }[]): readonly Span[] {
  return [...text.matchAll(/(?<=\]\()\s*(?:https?:|www\.|mailto:)[^()]*(?=\))/gi)]
    .filter(({ index }) => !links.some(({ span }) => span[0] < index && index < span[1]))
    .map(({ index, 0: address }) => [index, index + address.length]);
}

/** An address with escapes in its markup is pointed at as a whole, since its characters stand elsewhere than in the text. */
function toFinding(address: Address): readonly Finding[] {
  const { path, span = [0, 0], text, mail } = address;
  const fault = linkFault(text, { mail });
  if (!fault) return [];
  const [start, end] = span;
  const escaped = end > start && end - start !== text.length;
  const at: Span = escaped ? span : [start + fault.span[0], start + fault.span[1]];
  const trimmed = text.trim();
  return [{ ...fault, path, span: at, ...(!linkFault(trimmed, { mail }) && replaceAddress(address, trimmed)) }];
}
