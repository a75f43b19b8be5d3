import { parseAddress } from "../model/parse-address.ts";

const allowed = new Set(["http:", "https:", "mailto:", "tel:"]);

/**
 * The address as the WHATWG URL Standard parses it, with nothing in it that would end it early; nothing if it cannot be parsed, is of a kind that a reader should
 * not be led to (only http, https, mailto and tel are), or holds a user's name or password.
 */
export function webAddress(text: string): string | undefined {
  const parsed = parseAddress(text);
  if (!parsed) return undefined;
  const { protocol, username, password, href } = parsed;
  return allowed.has(protocol) && username === "" && password === ""
    ? href.replace(/[ <>"]/g, encodeURIComponent)
    : undefined;
}
