import { codePointOf, printable } from "./printable.ts";

/** Text for an element or an attribute of XML 1.0. What XML cannot hold at all, not even escaped, is shown as code points. */
export function escapeXml(text: string): string {
  return printable(text)
    .replace(/[\ufffe\uffff]|\p{Surrogate}/gu, codePointOf)
    .replace(/[&<>"\n]/g, (char) => `&#${char.charCodeAt(0)};`);
}
