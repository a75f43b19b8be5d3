import { type Edition, editionShape } from "../../model/edition.ts";
import { readYaml } from "../../store/read-yaml.ts";
import type { EditionFile, Store } from "../../store/store.ts";
import { toStoreFile } from "../../store/store-file.ts";

/** An edition as its file would be read if it held this text. */
export function editionFromText(
  { id, file, byteOrderMark }: Pick<EditionFile, "id" | "file" | "byteOrderMark">,
  text: string,
): EditionFile {
  const decoded = { text, faults: [], ...(byteOrderMark && { byteOrderMark }) };
  return { id, ...toStoreFile<Edition>(file, decoded, readYaml(text), editionShape) };
}

/** A store with an edition in it: in the place of one of the same file, or besides the others. */
export function withEdition(store: Store, edition: EditionFile): Store {
  const others = store.editions.filter(({ file }) => file !== edition.file);
  return { ...store, editions: [...others, edition] };
}
