import { inSequence, type NamedEdition } from "./edition-sequence.ts";

/**
 * The edition that is to go out next: the newest that is not sent, of those that are dated today or later or come after all others. None if the
 * newest was sent and nothing is prepared.
 *
 * @param today ISO date
 */
export function nextEdition<E extends NamedEdition>(editions: readonly E[], today: string): E | undefined {
  return inSequence(editions).findLast(({ value }, place) => {
    const isOpen = place === editions.length - 1 || (value?.date ?? "") >= today;
    return isOpen && value?.sent === undefined;
  });
}
