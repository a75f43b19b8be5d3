import { wrapText } from "../../../src/render/text/wrap-text.ts";

// Pieces of a page for the macros of man(7), in ASCII, so that every formatter reads the same.

/** Words as running text. Hyphens may be typeset as such. */
export function prose(text: string): string {
  return text.replaceAll("\\", "\\e").replace(/[^ -~\n\t]/gu, codePoint);
}

/** Characters that stand for themselves, to be copied into a shell or a file. */
export function literal(text: string): string {
  return prose(text).replace(/[-'`^~"]/g, (char) => asTyped[char] ?? "");
}

/** What formatters would show in a typographic form. */
const asTyped: Readonly<Record<string, string>> = {
  "-": "\\-",
  "'": "\\(aq",
  "`": "\\(ga",
  "^": "\\(ha",
  "~": "\\(ti",
  '"': "\\(dq",
};

function codePoint(char: string): string {
  return `\\[u${char.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}]`;
}

/** Literal text in bold. */
export function bold(text: string): string {
  return `\\fB${literal(text)}\\fR`;
}

/** Literal text in italics. */
export function italic(text: string): string {
  return `\\fI${literal(text)}\\fR`;
}

/** A part under a heading, without the space that would part its first paragraph from the heading. */
export function section(heading: string, blocks: readonly string[]): string {
  return `${heading}\n${blocks.join("\n").replace(/^\.PP\n/, "")}`;
}

/** A paragraph of text that is prepared by the functions above. */
export function paragraph(text: string): string {
  return `.PP\n${lines(text)}`;
}

/** A name, and what it means. */
export function item(name: string, meaning: string): string {
  return `.TP\n${noRequest(name)}\n${lines(meaning)}`;
}

/** A line with a bullet. */
export function bullet(text: string): string {
  return `.IP \\(bu 2\n${lines(text)}`;
}

/** Lines as they are. */
export function verbatim(text: string): string {
  return `.PP\n.RS 2\n.EX\n${text.split("\n").map(literal).map(noRequest).join("\n")}\n.EE\n.RE`;
}

/** Lines in the file have 80 bytes at most, where the words allow it. */
function lines(text: string): string {
  return wrapText(text, 79).map(noRequest).join("\n");
}

/** A line that begins with a full stop or an apostrophe would be taken for a request. */
function noRequest(line: string): string {
  return /^[.']/.test(line) ? `\\&${line}` : line;
}
