import { basename, dirname, join } from "node:path";
import type { Files } from "../../ports.ts";
import { entryPlaces, refuseStrayFolder } from "../../workspace/add-entry.ts";
import { bulletinFile } from "../../workspace/find-store.ts";
import { schemaFiles } from "../../workspace/schema-files.ts";
import type { Answers } from "./answers.ts";
import { bulletinText } from "./bulletin-text.ts";
import { checkFile } from "./check-file.ts";
import { editorFiles } from "./editor-files.ts";
import type { Place } from "./find-place.ts";
import { sampleEntry, sampleHeadline } from "./sample-entry.ts";

/** A file of a new bulletin. */
export interface PlannedFile {
  /** Absolute. */
  readonly path: string;
  readonly content: string;
  /** Whether something has this name already, and is left as it is. */
  readonly isThere: boolean;
  /** Whether it makes every change be checked: where it is there already, something has to be added to it. */
  readonly isCheck: boolean;
}

/** What the files depend on besides the answers and the place. */
interface PlanSettings {
  /** ISO date of the run. */
  readonly today: string;
  /** Of this program. */
  readonly version: string;
}

/**
 * All files of a new bulletin, `bulletin.yaml` first.
 *
 * @throws UserError `STRAY_FOLDER` if a folder of the bulletin is a link that leads out of it
 */
export function planFiles(
  answers: Answers,
  place: Place,
  { today, version }: PlanSettings,
  files: Files,
): readonly PlannedFile[] {
  const { root, home, folder } = place;
  const entry = entryPlaces(root, { date: today, headline: sampleHeadline }, new Set()).next().value;
  const inStore = [
    { path: join(root, bulletinFile), content: bulletinText(answers) },
    { path: entry.path, content: sampleEntry(today) },
    ...schemaFiles(root),
  ];
  for (const { path } of inStore) {
    for (let above = dirname(path); above !== root; above = dirname(above)) refuseStrayFolder(root, above, files);
  }
  // From the top of the repository, a bulletin in one of these is found.
  const store = ["", "bulletins"].includes(folder) ? undefined : folder;
  const inHome = [
    ...editorFiles(folder).map((file) => ({ ...file, isCheck: false })),
    ...answers.checks.map((check) => ({ ...checkFile(check, store, version), isCheck: true })),
  ];
  return [
    ...inStore.map((file) => ({ ...file, isCheck: false })),
    ...inHome.map((file) => ({ ...file, path: join(home, file.path) })),
  ].map((file) => ({ ...file, isThere: isTaken(file.path, files) }));
}

/** Whether anything has a name, a link that leads nowhere included. */
function isTaken(path: string, files: Files): boolean {
  return files.list(dirname(path)).some(({ name }) => name === basename(path));
}
