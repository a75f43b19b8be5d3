/**
 * An address as the WHATWG URL standard parses it; nothing if it cannot be parsed. `URL.canParse` will not do: once it has been called some
 * thousand times, Node 20 takes every address with a letter such as “ü” in it for a wrong one.
 *
 * @param base what a relative address is relative to
 */
export function parseAddress(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
