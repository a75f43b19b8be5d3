import { printable, printableLine } from "./printable.ts";

/**
 * Text for the middle of a line of Markdown that stays text also on GitHub and GitLab, which link names (@name), numbers (#1), addresses and
 * commits even where the signs are escaped. Nothing is linked in code, so every word that is not plainly a word goes there.
 */
export function escapeMarkdown(text: string): string {
  return printable(text).replace(tokens, (token) => {
    if (token.trim() === "") return " ";
    if (markup.test(token)) return `\\${token}`;
    return isPlain(token) ? token : codeSpan(token);
  });
}

/** Blanks, a sign of markup, or a word with what clings to it. */
const tokens = /\s+|[()[\]<>|*_]|[^\s()[\]<>|*_",;“”]+/g;
const markup = /^[()[\]<>|*_]$/;

/** Whether Markdown and what is built on it can see nothing in a word: letters and digits, but no commit (hexadecimal digits), no ticket (AB-1). */
function isPlain(word: string): boolean {
  return /^(?:&|[\p{L}\p{M}\p{N}’'–—-]*[.:?!…%]*)$/u.test(word) && !/[0-9a-f]{7}|\p{L}-\p{N}/iu.test(word);
}

/** A file's path as code. */
export function pathAsCode(path: string): string {
  return codeSpan(printableLine(path));
}

/** Text of one line as code: a fence that is longer than any run of backticks in it, and blanks that the parser takes off again (CommonMark 6.1). */
function codeSpan(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = "`".repeat(longest + 1);
  const blank = /^[` ]|[` ]$/.test(text) && text.trim() !== "" ? " " : "";
  return `${fence}${blank}${text}${blank}${fence}`;
}
