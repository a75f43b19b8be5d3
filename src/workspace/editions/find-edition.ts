import { nearest } from "../../model/nearest.ts";
import type { EditionFile, Store } from "../../store/store.ts";
import { UserError } from "../../user-error.ts";

/** The edition with an id or a number, if there is one. */
export function findEdition({ editions }: Pick<Store, "editions">, name: string): EditionFile | undefined {
  return editions.find(({ id }) => id === name) ?? editions.find(({ value }) => String(value?.number) === name);
}

/**
 * The edition with an id or a number.
 *
 * @throws UserError `UNKNOWN_EDITION`
 */
export function theEdition(store: Pick<Store, "editions">, name: string): EditionFile {
  const edition = findEdition(store, name);
  if (edition) return edition;
  const ids = store.editions.map(({ id }) => id);
  const near = nearest(name, ids);
  const known =
    ids.length > 0
      ? `The editions are ${ids.join(", ")}.`
      : "There is no edition yet: write one with bulletin compose.";
  throw new UserError("UNKNOWN_EDITION", `There is no edition “${name}”`, {
    hint: near ? `Did you mean ${near}?` : known,
  });
}
