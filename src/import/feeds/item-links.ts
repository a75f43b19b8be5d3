import { parseAddress } from "../../model/parse-address.ts";
import { documentFormat } from "../web-page/document-format.ts";
import { sizeInWords } from "../web-page/size-in-words.ts";
import type { Attachment, FeedItem } from "./feed.ts";
import { lineOf } from "./line-of.ts";

/** The links of an item as an entry has them, and what has to be looked at, in sentences. */
export interface ItemLinks {
  readonly source?: object;
  readonly links?: readonly object[];
  readonly review: readonly string[];
}

/** Most links beside the source (`model/entry.ts`). */
const mostLinks = 4;

/**
 * The page that the item is about as source, and the documents that it brings along as further links. What else it brings along is named.
 *
 * @param base what relative addresses are relative to
 */
export function itemLinks(
  { link, attachments }: Pick<FeedItem, "link" | "attachments">,
  headline: string,
  base: string | undefined,
): ItemLinks {
  const url = webPage(link, base);
  const page = url === undefined ? [] : [{ ...(headline !== "" && { title: headline }), url }];
  const documents = attachments.flatMap((one) => toLink(one, headline, base) ?? []);
  const [source, ...links] = [...page, ...documents];
  const others = attachments.filter((one) => !toLink(one, headline, base));
  return {
    ...(source && { source }),
    ...(links.length > 0 && { links: links.slice(0, mostLinks) }),
    review: [
      ...(url === undefined && link?.trim() ? [strangeLink(link)] : []),
      ...attachments.filter((one) => toLink(one, headline, base) && !one.title).map(untitled),
      ...links.slice(mostLinks).map((one) => `An entry has room for four links: “${one.url}” is left out.`),
      ...others.map(
        ({ url: address, type }) => `The file “${lineOf(address)}” (${type || "of no known kind"}) is left out.`,
      ),
    ],
  };
}

function strangeLink(link: string): string {
  return `The item’s link, “${lineOf(link)}”, leads to no web page: add the address of the source.`;
}

function untitled({ url }: Attachment): string {
  return `The link to “${lineOf(url)}” has the headline as its text: write the document’s own title.`;
}

/** A document as a link; undefined for pictures, sound and what leads to no page. */
function toLink({ url, type, size, title }: Attachment, headline: string, base: string | undefined) {
  const address = webPage(url, base);
  const format = documentFormat(type);
  if (address === undefined || format === undefined) return undefined;
  return {
    title: lineOf(title ?? "") || headline,
    url: address,
    format,
    ...(size !== undefined && size > 0 && { size: sizeInWords(size) }),
  };
}

/** An address as it is written if it is whole, else made absolute; undefined if it is no web address. */
function webPage(address: string | undefined, base: string | undefined): string | undefined {
  const written = address?.trim() ?? "";
  const parsed = written === "" ? undefined : (parseAddress(written) ?? parseAddress(written, base));
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return undefined;
  return /^https?:\/\//i.test(written) ? written : parsed.href;
}
