import type { SourceFile } from "../source-file.ts";
import { decodePage } from "../web-page/decode-page.ts";

/** Encodings that need no declaration to be told apart. */
const plain = /^(?:utf-?8|utf-?16(?:[bl]e)?|us-ascii|ascii|iso-8859-1|latin-?1|windows-1252|cp1252)$/i;

/**
 * The text of an XML file: in the encoding that its declaration names if that is an unusual one, else as it was read, since feeds are often declared as
 * what they are not.
 */
export function decodeXml({ bytes, text }: Pick<SourceFile, "bytes" | "text">): string {
  const [, charset = "utf-8"] = /^<\?xml\s[^>]{0,80}?encoding\s*=\s*["']([\w.:-]+)/.exec(text.slice(0, 200)) ?? [];
  return plain.test(charset) ? text : decodePage({ body: bytes, charset }).replace(/\r\n?/g, "\n");
}
