import { basename, dirname, join } from "node:path";
import { slug } from "../model/slug.ts";
import type { Files } from "../ports.ts";
import { UserError } from "../user-error.ts";
import { isInside } from "./is-inside.ts";
import { ensureSchemas, schemaPath } from "./schema-files.ts";

/** Where an entry's file finds the JSON Schema of entries. */
export const entrySchema = `../../${schemaPath("entry")}`;

/** An entry's id, which is also its file's name without the ending, and the file's absolute path. */
export interface EntryPlace {
  readonly id: string;
  readonly path: string;
}

/** Places without end, best first. */
export type EntryPlaces = Generator<EntryPlace, never>;

/**
 * The places where an entry may go: `<date>-<slug>.yaml` in the folder of its year, then the same with -2, -3 and so on.
 *
 * @param root the bulletin's folder, absolute
 * @param taken ids that are in use already
 */
export function* entryPlaces(
  root: string,
  { date, headline }: { readonly date: string; readonly headline: string },
  taken: ReadonlySet<string>,
): EntryPlaces {
  const name = `${date}-${slug(headline)}`;
  for (let number = 1; ; number++) {
    const id = number === 1 ? name : `${name}-${number}`;
    if (!taken.has(id)) yield { id, path: join(root, "entries", date.slice(0, 4), `${id}.yaml`) };
  }
}

/**
 * Writes a new entry at the first place that is free, and the schemas that it refers to if there are none. The disk alone decides which place
 * that is, so that runs at the same moment never meet.
 *
 * @throws UserError `STRAY_FOLDER` if the folder is none, or a link that leads out of the bulletin
 */
export function addEntry(root: string, places: EntryPlaces, yaml: string, files: Files): EntryPlace {
  prepareFolders(root, files);
  for (;;) {
    const place = places.next().value;
    refuseStrayFolder(root, dirname(place.path), files);
    // Spares the writing where the name is plainly taken.
    if (files.follow(place.path)) continue;
    try {
      files.create(place.path, yaml);
      return place;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}

/**
 * Sees to the folders that an entry needs, and to its schemas.
 *
 * @throws UserError `STRAY_FOLDER`
 */
export function prepareFolders(root: string, files: Files): void {
  for (const name of ["entries", dirname(schemaPath("entry"))]) refuseStrayFolder(root, join(root, name), files);
  ensureSchemas(root, files);
}

/** @throws UserError `STRAY_FOLDER` if a folder to write to is none, or a link that leads out of the bulletin */
export function refuseStrayFolder(root: string, folder: string, files: Files): void {
  if (!isStrayFolder(root, folder, files)) return;
  throw new UserError("STRAY_FOLDER", `${folder} is no folder inside the bulletin`, {
    hint: "Move it away; the bulletin’s files are written to folders inside it only.",
  });
}

/**
 * Whether a folder to write to is none, or a link that leads out of the bulletin. One that is not there yet is neither: it will be made.
 *
 * @param root the bulletin's folder, absolute
 */
export function isStrayFolder(root: string, folder: string, files: Files): boolean {
  const isThere = files.list(dirname(folder)).some(({ name }) => name === basename(folder));
  if (!isThere) return false;
  const target = files.follow(folder);
  const home = files.follow(root)?.path ?? root;
  return target?.kind !== "folder" || !isInside(home, target.path);
}
