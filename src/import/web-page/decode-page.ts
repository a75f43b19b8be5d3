import type { WebContent } from "./web-content.ts";

/**
 * The text of an HTML page. The encoding is the one of its byte order mark, else the one that the server says, else the one that the page itself says
 * near its beginning, else Windows-1252, as browsers take them (HTML standard, “Determining the character encoding”). What cannot be decoded becomes
 * U+FFFD.
 */
export function decodePage({ body, charset }: Pick<WebContent, "body" | "charset">): string {
  const encoding = known(markedEncoding(body)) ?? known(charset) ?? known(declaredEncoding(body)) ?? "windows-1252";
  const text = new TextDecoder(encoding).decode(body);
  return encoding === "windows-1252" ? text.replace(/[\u0080-\u009f]/g, asWindows1252) : text;
}

/** The name of the encoding that a label stands for (Encoding standard); undefined if there is none. */
function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** Many versions of Node.js take Windows-1252 for Latin-1, which has control characters there (nodejs/node, issue 56542). */
function asWindows1252(char: string): string {
  return "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ".charAt(char.charCodeAt(0) - 0x80);
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return undefined;
}

/** How many bytes the declaration is looked for in. The standard says 1,024, but some content management systems put their scripts first. */
const reach = 4096;

function declaredEncoding(body: Uint8Array): string | undefined {
  const start = new TextDecoder("latin1").decode(body.subarray(0, reach));
  const label = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1]?.toLowerCase();
  // Were it UTF-16, this could not have been read.
  return label?.startsWith("utf-16") ? "utf-8" : label;
}
