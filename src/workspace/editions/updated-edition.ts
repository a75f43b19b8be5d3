import type { EditionFile, Store } from "../../store/store.ts";
import { withEntries, withKeys } from "./edited-edition.ts";
import { withEdition } from "./edition-from-text.ts";
import type { EditionPlan, EditionRequest } from "./edition-plan.ts";
import { entriesFor, entriesIn, inReadingOrder } from "./waiting-entries.ts";

/**
 * Plans to put the ready entries that no edition holds at the end of one that is there. Where it lists none, and so takes its entries by date, it
 * gets a list if it is to have more than those.
 *
 * @throws UserError `NOT_EDITABLE`
 */
export function updatedEdition(
  store: Store,
  before: EditionFile,
  { date, from, title, intro }: EditionRequest,
): EditionPlan {
  const given = Object.entries({ date, title, intro }).filter(([, value]) => value !== undefined);
  const renewed = withKeys(before, Object.fromEntries(given));
  const { value = {} } = renewed;
  const renewedStore = withEdition(store, renewed);
  const entries = entriesFor(value, renewedStore, from);
  const added = idsOf(entries);
  if (added.length === 0) return { before, after: renewed, added };
  if (value.entries) return { before, after: withEntries(renewed, added), added };
  const all = inReadingOrder([...entriesIn(renewed, renewedStore), ...entries], value, store);
  return { before, after: withKeys(renewed, { entries: idsOf(all) }), added };
}

function idsOf(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map(({ id }) => id);
}
