import { displayWidth } from "../model/display-width.ts";

/** Words of scripts without spaces are broken if they are wider than a line, and a line in a list is a little narrower; in columns. */
const narrowest = 60;

const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** Puts lines together that `render/text/wrap-text.ts` has broken. */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    if (text === "") return line;
    const last = text.slice(text.lastIndexOf(" ") + 1);
    const [next = ""] = line.split(" ", 1);
    const isBroken = wide.test(last.slice(-2)) && wide.test(next.slice(0, 2)) && displayWidth(last + next) > narrowest;
    return isBroken ? text + line : `${text} ${line}`;
  }, "");
}
