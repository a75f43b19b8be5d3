/** Things that are in files, by file, in the order in which the files come up first. */
export function groupByFile<T extends { readonly file: string }>(
  things: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(thing.file);
    if (group) group.push(thing);
    else groups.set(thing.file, [thing]);
  }
  return groups;
}
