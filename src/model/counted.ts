/** A number with its noun, as in “1 file” and “2 files”. English only, and only for nouns that take an s. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
