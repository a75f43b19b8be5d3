import type { Bulletin } from "./bulletin.ts";
import { fingerprint } from "./fingerprint.ts";
import { parseAddress } from "./parse-address.ts";

/**
 * The domain in whose name a bulletin gives identifiers, in lower case: that of its address on the web, else of its archive, else of its e-mail; nothing if
 * it has none of these.
 */
export function authorityOf(bulletin: Bulletin): string | undefined {
  const domain = bulletin.email?.from.split("@").at(-1) ?? "";
  const host = (parseAddress(home(bulletin)) ?? parseAddress(`https://${domain}`))?.hostname ?? "";
  return /^[a-z0-9.-]+$/.test(host) ? host : undefined;
}

/**
 * An identifier for an entry that is the same in every feed, every run and every edition, and belongs to no other entry in the world: a `tag:` URI (RFC
 * 4151), or where the bulletin has no domain yet a `urn:uuid:` (RFC 9562, version 8) out of its name and the entry's id.
 *
 * @param id the entry's id, which begins with its date
 */
export function entryUri(bulletin: Bulletin, id: string, date: string): string {
  const authority = authorityOf(bulletin);
  return authority === undefined
    ? uuid(`${bulletin.name}\n${id}`)
    : `tag:${authority},${date}:${encodeURIComponent(id)}`;
}

/** An identifier for the bulletin itself, whichever edition a feed holds: its address on the web, else its archive's, else a `urn:uuid:` out of its name. */
export function bulletinUri(bulletin: Bulletin): string {
  return parseAddress(home(bulletin))?.href ?? uuid(bulletin.name);
}

function home({ url, archive_url: archive }: Bulletin): string {
  return url ?? archive ?? "";
}

function uuid(text: string): string {
  const digits = fingerprint(text) + fingerprint(`\n${text}`);
  const [a, b, c, d, e] = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20),
  ];
  return `urn:uuid:${[a, b, c, d, e].join("-")}`;
}
