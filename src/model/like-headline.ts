/** Words that say nothing about what a headline is about. */
const stopWords = new Set(
  "a an and are as at be but by can do for from has have how if in into is it its not of on or our that the their this to was we what when who why will with you your".split(
    " ",
  ),
);

/** How many of all words of two headlines must be in both to make them alike: one word of four may differ, or two of eight. */
const leastShared = 0.6;

/** Headlines to compare others with, for as many as there are: one comparison counts words, and looks at no headline that shares none. */
export class HeadlineIndex {
  private readonly sizes: Uint32Array;
  private readonly shared: Uint32Array;
  private readonly byWord = new Map<string, number[]>();

  constructor(headlines: readonly string[]) {
    this.sizes = new Uint32Array(headlines.length);
    this.shared = new Uint32Array(headlines.length);
    for (const [place, headline] of headlines.entries()) {
      const words = significantWords(headline);
      this.sizes[place] = words.size;
      for (const word of words) {
        const places = this.byWord.get(word);
        if (places) places.push(place);
        else this.byWord.set(word, [place]);
      }
    }
  }

  /** The places of the headlines that have nearly the same words in any order and letter case, the most alike first. */
  alike(headline: string): readonly number[] {
    const words = significantWords(headline);
    this.shared.fill(0);
    const met = [...words].flatMap((word) => this.byWord.get(word) ?? []);
    for (const place of met) this.shared[place] = (this.shared[place] ?? 0) + 1;
    const likeness = (place: number) => {
      const shared = this.shared[place] ?? 0;
      return shared / (words.size + (this.sizes[place] ?? 0) - shared);
    };
    return [...new Set(met)]
      .filter((place) => likeness(place) >= leastShared)
      .sort((a, b) => likeness(b) - likeness(a) || a - b);
  }
}

/** The words by which a headline is compared: without letter case, accents, apostrophes, the s of a plural, and words that say nothing. */
function significantWords(headline: string): ReadonlySet<string> {
  const folded = headline
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "");
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !stopWords.has(word)).map((word) => word.replace(/(?<=\p{L}{2}[^s])s$/u, "")));
}
