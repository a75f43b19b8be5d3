/**
 * One character with what belongs to it: marks, a second half of a flag, skin colours, tags, the letters of a Korean syllable, and whatever a joiner holds. It is
 * simpler than Unicode's grapheme clusters (UAX 29) as `Intl.Segmenter` has them, but the same in every version of Node.
 */
const seenCharacter =
  /(?:\p{Regional_Indicator}{2}|.)(?:[\p{M}\p{Emoji_Modifier}\u1160-\u11ff\u200c\u{e0020}-\u{e007f}]|\u200d.?)*/gsu;

/** A text in pieces that are each seen as one character, so that it can be broken between them. */
export function seenCharacters(text: string): readonly string[] {
  return text.match(seenCharacter) ?? [];
}
