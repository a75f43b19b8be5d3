import type { Path, Span } from "./problem.ts";
import { type Prose, sentencesOf } from "./prose.ts";
import { unicodePattern } from "./unicode-pattern.ts";

/** An acronym where it stands in prose. */
export interface AcronymUse {
  /** Without the ending of the plural or the possessive. */
  readonly acronym: string;
  readonly path: Path;
  readonly span: Span;
  /** Where its long form stands beside it: in “Long Form (LF)” before it, in “LF (Long Form)” after it. */
  readonly longForm: "before" | "after" | undefined;
}

/** Two to five capital letters that are no part of a word, an address, a code with digits or a dotted abbreviation. */
const acronym = unicodePattern(
  String.raw`(?<![\p{L}\p{N}_@#/.&])[A-Z](?:&?[A-Z]){1,4}(?=(?:['’]?s)?(?![\p{L}\p{N}_@/&]|['’]\p{L}|[-–+]?\d|\.\p{L}))`,
  "gu",
);

const romanNumeral = /^X{0,3}(?:IX|IV|V?I{0,3})$/;

/** Words that people write in capital letters to stress them, or to find them again. */
const stressed: ReadonlySet<string> = new Set(
  "ALL ALSO AND ANY ARE AT BE BEST BOTH BUT BY CAN DATE DO DONT EDIT EVERY FIXME FOR FREE FROM FULL HAVE HERE HOW IF IN IS IT LAST MORE MUST MY NEED NEVER NEW NEXT NO NOT NOTE NOW OF OFF ON ONE ONLY OPEN OR OUR OUT OVER PLUS SAVE SO SOLD SOON STOP THANK THAT THE THIS TO TODO TWO UP VERY VS WAS WE WHAT WHEN WILL WITH YES YOU YOUR".split(
    " ",
  ),
);

/** The acronyms in English prose, in reading order. What stands among words in capital letters is not known to be one. */
export function acronymsIn(prose: Prose): readonly AcronymUse[] {
  const { text, path } = prose;
  if (text.search(acronym(text)) < 0) return [];
  return sentencesOf(prose).flatMap(([from, to]) => {
    const sentence = text.slice(from, to);
    const found = [...sentence.matchAll(acronym(sentence))];
    if (found.length === 0 || isShouted(sentence)) return [];
    return found.flatMap(({ index, 0: word }) => {
      const [start, end] = [from + index, from + index + word.length];
      if (stressed.has(word) || romanNumeral.test(word) || hasShoutedNeighbour(text, start, end)) return [];
      return [{ acronym: word, path, span: [start, end], longForm: longFormBeside(text, start, end) }];
    });
  });
}

/** Whether words in capital letters outnumber the others. */
function isShouted(sentence: string): boolean {
  const capital = sentence.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu)?.length ?? 0;
  const small = sentence.match(/\p{Ll}{2,}/gu)?.length ?? 0;
  return capital > small;
}

/** Whether a word in capital letters stands next to it that is stressed, or too long for one of two acronyms in a row. */
function hasShoutedNeighbour(text: string, start: number, end: number): boolean {
  const [before] =
    /(?<!\p{L})\p{Lu}{2,30}(?=[^\p{L}\p{N}()]{1,3}$)/u.exec(text.slice(Math.max(0, start - 30), start)) ?? [];
  const [after] = /(?<=^[^\p{L}\p{N}()]{1,3})\p{Lu}{2,30}(?!\p{L})/u.exec(text.slice(end, end + 30)) ?? [];
  return [before, after].some((word) => word !== undefined && (word.length > 4 || stressed.has(word)));
}

/** How far, in characters, a long form reaches. */
const reach = 120;

/** What may stand between a bracket and the acronym in it: marks, and “the”, as in “(the MASH)”. */
const opening = unicodePattern(String.raw`^[^\p{L}\p{N}]{0,5}(?:(?:the|or|known as)\s[^\p{L}\p{N}]{0,2})?$`, "u");
const closing = unicodePattern(String.raw`^(?:['’]?s)?[^\p{L}\p{N}()]{0,5}[),;]`, "u");
const following = unicodePattern(String.raw`^(?:['’]?s)?[^\p{L}\p{N}()]{0,5}\(([^()]*)\)`, "u");

function longFormBeside(text: string, start: number, end: number): AcronymUse["longForm"] {
  const initial = text.slice(start, start + 1);
  const [left, right] = [text.slice(Math.max(0, start - reach), start), text.slice(end, end + reach)];
  const bracket = left.lastIndexOf("(");
  const inBracket = left.slice(bracket + 1);
  const isBracketed = bracket >= 0 && opening(inBracket).test(inBracket) && closing(right).test(right);
  if (isBracketed && hasInitial(left.slice(0, bracket), initial)) return "before";
  const after = following(right).exec(right)?.[1] ?? "";
  return /[\s-]/.test(after) && hasInitial(after, initial) ? "after" : undefined;
}

/** Whether one of the words begins with the letter, so that they may be a long form. */
function hasInitial(words: string, letter: string): boolean {
  return new RegExp(`(?<!\\p{L})${letter}\\p{L}`, "iu").test(words);
}
