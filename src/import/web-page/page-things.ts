import { comparableAddress } from "../../model/comparable-address.ts";
import { parseAddress } from "../../model/parse-address.ts";
import { type Thing, textAt, thingAt, typesOf } from "./linked-data.ts";

/** What JSON-LD says about the page and its subject. */
export interface PageThings {
  readonly article: Thing | undefined;
  readonly event: Thing | undefined;
  readonly page: Thing | undefined;
}

/** @param addresses those of the page, absolute */
export function pageThings(things: readonly Thing[], addresses: readonly string[]): PageThings {
  const own = things.filter((thing) => isAt(thing, addresses));
  return {
    article: theOne(own, /(?:Article|BlogPosting|Report)$/),
    event: theOne(own, /Event$/),
    page: theOne(own, /Page$/),
  };
}

/** Of several, none is known to be what the page is about. */
function theOne(things: readonly Thing[], type: RegExp): Thing | undefined {
  const found = things.filter((thing) => typesOf(thing).some((name) => type.test(name)));
  return found.length === 1 ? found[0] : undefined;
}

/** Whether a thing may be what the page is about: it says so, or names no page. Teasers name others. */
function isAt(thing: Thing, addresses: readonly string[]): boolean {
  const main = thingAt(thing, "mainEntityOfPage");
  const claims = [
    textAt(thing, "url"),
    textAt(thing, "mainEntityOfPage"),
    main && textAt(main, "@id"),
    textAt(thing, "@id"),
  ].flatMap((claim) => (claim ? (comparableAddress(parseAddress(claim, addresses[0])?.href ?? "") ?? []) : []));
  return claims.length === 0 || addresses.some((address) => claims.includes(comparableAddress(address) ?? ""));
}
