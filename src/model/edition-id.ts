/** What the id of an edition that this tool names may be: a file's name on every system, and nothing that reads as a number. */
const safe = /^(?=.*[a-z-])[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Names that Windows keeps for devices. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Longest id, in characters. */
const longest = 60;

/** Whether a new edition may have this id, which is its file's name without `.yaml`. */
export function isEditionId(id: string): boolean {
  return safe.test(id) && !devices.test(id) && id.length <= longest;
}

/**
 * The id of a new edition: its year and month; if that is taken its date; then the same with -2, -3 and so on.
 *
 * @param date ISO
 * @param taken ids that are in use already
 */
export function freeEditionId(date: string, taken: ReadonlySet<string>): string {
  if (!taken.has(date.slice(0, 7))) return date.slice(0, 7);
  for (let number = 1; ; number++) {
    const id = number === 1 ? date : `${date}-${number}`;
    if (!taken.has(id)) return id;
  }
}
