import { freeEditionId } from "../../model/edition-id.ts";
import type { Store } from "../../store/store.ts";
import { writeYaml } from "../../store/write-yaml.ts";
import { schemaPath } from "../schema-files.ts";
import { editionFromText } from "./edition-from-text.ts";
import type { EditionPlan, EditionRequest } from "./edition-plan.ts";
import { entriesFor } from "./waiting-entries.ts";

/** Where an edition's file finds the JSON Schema of editions. */
const editionSchema = `../${schemaPath("edition")}`;

/**
 * Plans a new edition of the ready entries that no other one holds; undefined if there is none.
 *
 * @param folder where editions are, as the user would type it
 */
export function newEdition(
  store: Store,
  { name, date, from, title, intro }: EditionRequest & { readonly date: string },
  folder: string,
): EditionPlan | undefined {
  const entries = entriesFor({ date }, store, from).map((entry) => entry.id);
  if (entries.length === 0) return undefined;
  const ids = new Set(store.editions.map((edition) => edition.id));
  const id = name ?? freeEditionId(date, ids);
  const number = 1 + Math.max(0, ...store.editions.map(({ value }) => value?.number ?? 0));
  const data = { number, date, title, intro, entries };
  const text = writeYaml(data, editionSchema);
  return { before: undefined, after: editionFromText({ id, file: `${folder}/${id}.yaml` }, text), added: entries };
}
