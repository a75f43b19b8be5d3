import { longestAddress } from "./link-fault.ts";

/** Nothing, or words that stand where an address has yet to come. */
const words =
  /^(?:|[#?x.…-]+|n\/a|none|todo|to do|tbc|tba|tbd|fixme|placeholder|(?:insert|add|paste)(?:[ _-](?:link|url|address|here)\b.*)?|(?:link|url|address|website)(?: (?:here|goes here|to follow|tbc))?)[.:!…]*$/i;

/** The beginning of an address and nothing else. */
const beginning = /^https?:\/*(?:www\.)?[.…]*$/i;

/** Hosts that are set aside for examples and tests (RFC 2606), and their like under other endings. */
const exampleHost = /^https?:\/\/(?:[^/?#]*\.)?(?:example(?:\.[a-z.]+)?|test|invalid)(?=[:/?#]|$)/i;

/** Whether an address only keeps the place of one: `TODO`, `#`, `https://…`, `https://www.example.com/`. */
export function isPlaceholderAddress(address: string): boolean {
  if (address.length > longestAddress) return false;
  const trimmed = address.trim();
  return words.test(trimmed) || beginning.test(trimmed) || exampleHost.test(trimmed);
}
