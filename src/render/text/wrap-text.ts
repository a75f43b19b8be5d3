import { displayWidth } from "../../model/display-width.ts";

/** Lines of plain text are at most this many columns wide, so that they survive being quoted in a reply. */
export const textColumns = 72;

/**
 * Breaks text at spaces, and between wide characters where there are none, into lines of at most so many columns. A longer word stays whole
 * on a line of its own, since a broken address would lead nowhere. No-break spaces are kept and not broken at.
 */
export function wrapText(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let width = 0;
  for (const { chunk, spaced } of chunks(text, columns)) {
    const space = spaced && line !== "" ? " " : "";
    const added = displayWidth(chunk) + space.length;
    if (line !== "" && width + added > columns) {
      lines.push(line);
      line = chunk;
      width = displayWidth(chunk);
    } else {
      line += space + chunk;
      width += added;
    }
  }
  return line === "" ? lines : [...lines, line];
}

interface Chunk {
  readonly chunk: string;
  /** Whether a space stands before it. */
  readonly spaced: boolean;
}

/** What may stand alone on a line: words, and the parts of a word that is wider than a line and holds wide characters. */
function chunks(text: string, columns: number): readonly Chunk[] {
  return text
    .split(/[ \t\n\u2028\u2029]+/)
    .filter((word) => word !== "")
    .flatMap((word) => {
      const parts = displayWidth(word) > columns ? (word.match(wideOrRun) ?? []) : [word];
      return parts.map((chunk, place) => ({ chunk, spaced: place === 0 }));
    });
}

/** One character of a script that is written without spaces, with the marks upon it and the punctuation after it; or a run of others. */
const wideOrRun =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}][\p{M}\p{P}ー]*|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]+/gu;
