import type { Path, Span } from "./problem.ts";
import type { Prose } from "./prose.ts";
import { unicodePattern } from "./unicode-pattern.ts";

/** Some words in a row, with their place in the prose. */
export interface WordRun {
  readonly path: Path;
  readonly span: Span;
  /** The words; the possessive ending of the last is left off, here and in the span. */
  readonly words: readonly string[];
}

interface Word {
  readonly text: string;
  readonly start: number;
}

/** Longer runs of capital words are titles or lists. */
const longestName = 8;

/** Words that have a capital letter because a sentence begins, and are no part of the name that follows. */
const openers: ReadonlySet<string> = new Set(
  "a after all an and as at before both but by for from if in of on or our since that the their these this those to until when while with your".split(
    " ",
  ),
);

/**
 * The names in English prose: two to eight words in a row that begin with a capital letter; of, for, the, and, & may stand between them. “And” may also
 * join two names, so its parts are names, too. A headline in Title Case has none, since any words in it look like a name.
 */
export function namesIn(prose: Prose): readonly WordRun[] {
  return capitalRunsIn(prose).flatMap(({ words }) => {
    const parts = partsOf(words);
    return toRuns(parts.length > 1 ? [words, ...parts] : parts, prose);
  });
}

/** What may be a name with a word in small letters: capital words and the one or two words after them, as in “Sutton council”. */
export function halfNamesIn(prose: Prose): readonly WordRun[] {
  return capitalRunsIn(prose).flatMap(({ words, next: [first, second] }) => {
    if (!first || isConnector.test(first.text)) return [];
    return toRuns([[...words, first], second ? [...words, first, second] : []], prose);
  });
}

interface CapitalRun {
  readonly words: readonly Word[];
  /** Up to two words that follow it. */
  readonly next: readonly Word[];
}

const rest = "(?:[\\p{L}\\p{M}\\p{N}]|['’-](?=[\\p{L}\\p{N}]))*";
const anyWord = `[\\p{L}\\p{N}]${rest}`;
/** Not “I” and “I’m”. */
const capitalWord = `(?!I(?![\\p{L}\\p{N}-]))\\p{Lu}${rest}`;
const connector = "(?:of|for|the|and|&)";
const isConnector = new RegExp(`^${connector}$`);
/** Spaces with at most one line break among them. */
const gap = "(?:[^\\S\\n]+(?:\\n[^\\S\\n]*)?|\\n[^\\S\\n]*)";

const capitalRun = unicodePattern(
  `(?<![\\p{L}\\p{N}'’&-])${capitalWord}(?:${gap}(?:${connector}${gap}){0,3}${capitalWord})*`,
  "gu",
);
const nextWords = unicodePattern(`${gap}${anyWord}(?:${gap}${anyWord})?`, "uy");
const wordBefore = unicodePattern(`[\\p{L}\\p{N}]${gap}$`, "u");

/**
 * Runs of capital words, also of one word. A word that begins a sentence, a heading or a quotation may have its capital letter from that, so such a run
 * is given with it and without it.
 */
function capitalRunsIn(prose: Prose): readonly CapitalRun[] {
  const known = runsOf.get(prose);
  if (known) return known;
  const runs = prose.path[0] === "headline" && isTitleCase(prose.text) ? [] : findRuns(prose.text);
  runsOf.set(prose, runs);
  return runs;
}

/** Two rules ask for the runs of each text; they are forgotten with it. */
const runsOf = new WeakMap<Prose, readonly CapitalRun[]>();

function findRuns(text: string): readonly CapitalRun[] {
  return [...text.matchAll(capitalRun(text))].flatMap(({ index, 0: found }) => {
    const words = wordsIn(found, index);
    const first = skipOpeners(words, 0);
    const before = text.slice(Math.max(0, index - 10), index);
    const follows = first > 0 || wordBefore(before).test(before);
    const next = wordsAfter(text, index + found.length);
    return (follows ? [words.slice(first)] : [words, words.slice(skipOpeners(words, 1))])
      .filter((run) => run.length > (run === words ? 1 : 0))
      .map((run) => ({ words: run, next }));
  });
}

function wordsAfter(text: string, end: number): readonly Word[] {
  const pattern = nextWords(text);
  pattern.lastIndex = end;
  return wordsIn(pattern.exec(text)?.[0] ?? "", end);
}

/** The words of a text with nothing but spaces between them. */
function wordsIn(text: string, offset: number): readonly Word[] {
  return [...text.matchAll(/\S+/g)].map(({ index, 0: found }) => ({ text: found, start: offset + index }));
}

/** The place of the first word from one on that can begin a name. */
function skipOpeners(words: readonly Word[], from: number): number {
  const steps = words.slice(from, from + longestName).findIndex(({ text }) => !openers.has(text.toLowerCase()));
  return from + Math.max(0, steps);
}

/** The names that “and” may join. */
function partsOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const ands = words.flatMap(({ text }, at) => (text === "and" || text === "&" ? [at] : []));
  return [...ands, words.length].map((end, i) =>
    words.slice(skipOpeners(words, i === 0 ? 0 : (ands[i - 1] ?? 0) + 1), end),
  );
}

/** Whether at most one in five of the words that have four letters or more begins with a small letter. */
function isTitleCase(text: string): boolean {
  const long = text.match(/(?<![\p{L}\p{N}])\p{L}{4}/gu) ?? [];
  return long.length > 1 && long.filter((start) => /^\p{Ll}/u.test(start)).length * 5 <= long.length;
}

/** Those of the runs that have two words or more. */
function toRuns(runs: readonly (readonly Word[])[], { path }: Prose): readonly WordRun[] {
  return runs
    .filter(({ length }) => length > 1 && length <= longestName)
    .map((words) => {
      const last = words.at(-1) as Word;
      const bare = last.text.replace(/['’]s$/, "");
      const texts = words.map(({ text }) => text);
      return { path, span: [(words[0] as Word).start, last.start + bare.length], words: [...texts.slice(0, -1), bare] };
    });
}
