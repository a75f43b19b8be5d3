/** Longest slug, in characters. With date and ending the file's name stays well below what any file system or archive takes. */
const longest = 60;

/** Letters that have no accent to take off and yet have a usual spelling in plain letters. */
const spelling: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
};

/**
 * A headline as a part of a file's name: `a` to `z`, digits and single hyphens, at most 60 characters, cut after a whole word where there is
 * one. Never empty: a headline in another script gives `entry`.
 */
export function slug(headline: string): string {
  const words = headline
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .replace(/[ßæœøđðþł]/g, (letter) => spelling[letter] ?? "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return cut(words) || "entry";
}

function cut(words: string): string {
  if (words.length <= longest) return words;
  const end = words.lastIndexOf("-", longest);
  return words.slice(0, end > 0 ? end : longest);
}
