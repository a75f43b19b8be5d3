import type { Bulletin } from "../../model/bulletin.ts";
import type { Edition } from "../../model/edition.ts";
import type { Entry } from "../../model/entry.ts";
import { type Publication, toPublication } from "../../model/publication.ts";
import type { StoreFile } from "../../store/store-file.ts";
import type { Shown } from "./choose-shown.ts";

/**
 * What can be rendered of what is shown: the entries whose files fit their shape, under the edition's name if its file does. Nothing if there is no such
 * entry, or if `bulletin.yaml` has faults.
 */
export function publishShown({ store, edition, entries }: Shown): Publication | undefined {
  const bulletin = wholeValue<Bulletin>(store.bulletin);
  const whole = entries.flatMap((file) => {
    const entry = wholeValue<Entry>(file);
    return entry ? { id: file.id, entry } : [];
  });
  if (!bulletin || whole.length === 0) return undefined;
  const wholeEdition = edition && wholeValue<Edition>(edition);
  const selection = {
    id: edition?.id ?? "latest",
    ...(wholeEdition && { edition: wholeEdition }),
    entries: whole,
  };
  return toPublication(bulletin, selection, store.assets);
}

/** What is in a file that has no faults of its own; the rules may find fault with it all the same. */
export function wholeValue<T>({ value, problems }: StoreFile<T>): T | undefined {
  return problems.some(({ severity }) => severity === "error") ? undefined : (value as T | undefined);
}
