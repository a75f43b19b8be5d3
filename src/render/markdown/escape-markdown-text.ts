/**
 * Signs that are markup in the middle of a line: a backslash before punctuation, or before what follows the text; a backtick; a star or tilde, unless it
 * stands alone between spaces; an underscore at the edge of a word; a bracket before a parenthesis; what begins a tag, an address in angle brackets or a character
 * reference (CommonMark 0.31, sections 2.4, 2.5 and 6.1 to 6.6).
 */
const markup =
  /\\(?=[!-/:-@[-`{-~]|$)|`|(?<!\s(?=[*~]\s))[*~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\](?=\()|<(?=[a-z/!?]|[^\s<>]*@)|&(?=(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]+);)/giu;

/** The same, and every bracket: the text of a link ends at the first one without its other half. */
const markupInLink = new RegExp(`${markup.source}|[[\\]]`, markup.flags);

/** What surrounds a text that is to be escaped. */
export interface Surroundings {
  /** Signs that need no backslash, because the line has no other half for them. */
  readonly single: string;
  readonly inLink: boolean;
}

/**
 * Text for the middle of a line of CommonMark, with a backslash where it would be markup, and nowhere else: `3*4`, `snake_case`, `R&D` and `5 < 6` stay as
 * they are. White space becomes single spaces.
 */
export function escapeMarkdownText(text: string, { single, inLink }: Surroundings): string {
  return text
    .replace(/[ \t\n]+/g, " ")
    .replace(inLink ? markupInLink : markup, (sign) => (single.includes(sign) ? sign : `\\${sign}`));
}

/** A line that begins with text, escaped so that it begins no list, heading, quotation, rule, task or definition (chapters 4 and 5). */
export function escapeBlockStart(line: string): string {
  return line
    .replace(/^\d{1,9}(?=[.)](?:\s|$))/, "$&\\")
    .replace(/^(?=[>[]|#{1,6}(?:\s|$)|[-+*](?:\s|$)|-[-\s]*$)/, "\\");
}

/** A heading, escaped so that no number signs at its end are taken for its own (section 4.2). */
export function escapeHeadingEnd(line: string): string {
  return line.replace(/(?<=^|\s)#+$/, "\\$&");
}
