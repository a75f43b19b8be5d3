/** Lines of documents that are wrapped have at most this many UTF-16 units, and at least so many. */
const widest = 110;
const narrowest = 45;

/** How many lines there must be, and how near to the width in UTF-16 units, before one is believed in. */
const fewest = 3;
const nearly = 14;

/** Where the lines of a text were broken, in UTF-16 units; undefined if each is a paragraph. */
export function wrapWidth(lines: readonly string[]): number | undefined {
  const all = lines.filter((line) => /\S/.test(line) && !line.includes("://"));
  const lengths = all.map((line) => line.trimEnd().length).toSorted((a, b) => a - b);
  // A stray long line is no sign of anything.
  const width = lengths[lengths.length - 1 - Math.floor(lengths.length / 50)] ?? 0;
  if (width > widest || width < narrowest) return undefined;
  const followed = lines.filter((_, at) => /\S/.test(lines[at + 1] ?? "")).map((line) => line.trimEnd());
  const long = followed.filter(({ length }) => length >= width - nearly && length <= width);
  const broken = long.filter((line) => !/[.!?:;]$/.test(line));
  return long.length >= fewest && broken.length * 2 >= long.length ? width : undefined;
}
