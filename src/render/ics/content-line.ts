import { seenCharacters } from "../../model/seen-characters.ts";

const mostOctets = 75;

/** A property as a content line of iCalendar (RFC 5545, section 3.1), without the line break at its end. The name may have parameters. */
export function contentLine(name: string, value: string): string {
  return fold(`${name}:${value}`);
}

/** A property whose value is text, or several texts. */
export function textLine(name: string, ...texts: readonly string[]): string {
  return contentLine(name, texts.map(escapeText).join(","));
}

/** Text as RFC 5545 has it (section 3.3.11). The separators of Unicode, at which some parsers break lines, become line breaks, too. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/[\n\u2028\u2029]/g, "\\n");
}

/**
 * Breaks a line so that no part has more than 75 octets of UTF-8, the space at the start of the following ones included: never inside a code point, and not inside
 * what a reader sees as one character, unless so many marks sit on it that no line has room for it.
 */
function fold(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of seenCharacters(line)) {
    for (const piece of octetsOf(character) < mostOctets ? [character] : character) {
      const more = octetsOf(piece);
      if (octets + more > mostOctets) {
        parts.push(part);
        part = " ";
        octets = 1;
      }
      part += piece;
      octets += more;
    }
  }
  return [...parts, part].join("\r\n");
}

/** The length of a text in UTF-8. */
function octetsOf(text: string): number {
  let octets = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    octets += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return octets;
}
