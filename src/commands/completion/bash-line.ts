/** A command line of bash up to the cursor. */
export interface BashLine {
  /** The words before the one at the cursor, without their quotes. */
  readonly words: readonly string[];
  /** The word at the cursor, empty after a space, without its quotes. */
  readonly word: string;
  /** How many characters of that word stay: readline replaces only what follows the last `=` or `:`. */
  readonly kept: number;
  /** The quotation mark that is open at the cursor, or nothing. */
  readonly quote: string;
}

/**
 * Splits a command line as bash does, where nothing is expanded.
 *
 * @param breaks the characters at which readline parts words, besides spaces: what COMP_WORDBREAKS holds
 */
export function splitBashLine(line: string, breaks: string): BashLine {
  const words: string[] = [];
  let word: string | undefined;
  let kept = 0;
  let quote = "";
  for (let i = 0; i < line.length; i++) {
    const char = line.charAt(i);
    if (char === quote) {
      quote = "";
    } else if (quote === "" && (char === "'" || char === '"')) {
      quote = char;
      word ??= "";
      kept = word.length;
    } else if (char === "\\" && (quote === "" || (quote === '"' && isSpecialInQuotes(line.charAt(i + 1))))) {
      i++;
      word = `${word ?? ""}${line.charAt(i)}`;
    } else if (quote === "" && /\s/.test(char)) {
      if (word !== undefined) words.push(word);
      word = undefined;
      kept = 0;
    } else {
      word = `${word ?? ""}${char}`;
      if (quote === "" && breaks.includes(char)) kept = word.length;
    }
  }
  return { words, word: word ?? "", kept, quote };
}

/** A value as it is to be put into the line at the cursor, in place of what is there of it after `kept`. */
export function quoteForBash(value: string, { kept, quote }: BashLine): string {
  const rest = value.slice(kept);
  if (quote === "'") return rest.replaceAll("'", `'\\''`);
  if (quote === '"') return rest.replace(/["$`\\]/g, "\\$&");
  return rest.replace(/[^\p{L}\p{M}\p{N}\w./:=@%+,-]/gu, "\\$&");
}

function isSpecialInQuotes(char: string): boolean {
  return char !== "" && '"$`\\'.includes(char);
}
