/** A number with its noun, as in “1 file” and “2 files”. English only; the plural is for nouns that take more than an s. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
