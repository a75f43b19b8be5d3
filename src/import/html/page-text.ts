import { decodePage } from "../web-page/decode-page.ts";

/** The text of a page that was saved or copied. UTF-8 is tried before what the page says of itself, since fragments say nothing, and copies something else. */
export function pageText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodePage({ body: bytes });
  }
}
