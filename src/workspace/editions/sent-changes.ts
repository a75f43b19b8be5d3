import { join, resolve } from "node:path";
import type { Edition, EditionDraft } from "../../model/edition.ts";
import type { Problem } from "../../model/problem.ts";
import type { ChangesSince } from "../../ports.ts";
import { editionSent } from "../../rules/edition-sent.ts";
import { isSameData } from "../../store/same-data.ts";
import type { EditionFile, Store } from "../../store/store.ts";
import { settingsOf } from "../../validate/rule-settings.ts";
import { isInside } from "../is-inside.ts";
import { shownPath } from "../read-store.ts";
import { editionFromText } from "./edition-from-text.ts";

/**
 * What has become of editions that were sent before the changes that are looked at: a problem for each key that holds something else now, and for
 * each file that is gone. Comments, the order of the keys and the way in which values are written may change.
 *
 * @param root the bulletin's folder, absolute
 */
export function sentChanges(
  { bulletin, editions }: Store,
  { changed, gone, oldText }: ChangesSince,
  root: string,
  cwd: string,
): readonly Problem[] {
  const level = settingsOf(editionSent, bulletin.value ?? {}).level ?? editionSent.severity;
  if (level === "off") return [];
  const changedPaths = new Set(changed);
  const differing = editions.flatMap((edition) => {
    const path = resolve(cwd, edition.file);
    const old = changedPaths.has(path) ? sentBefore(oldText(path)) : undefined;
    return old ? differences(old, edition) : [];
  });
  const lost = gone
    .filter((path) => isInside(join(root, "editions"), path) && sentBefore(oldText(path)))
    .map((path) => ({ ...words.gone, file: shownPath(path, cwd), range: [0, 0] as const }));
  return [...differing, ...lost].map((problem) => ({ rule: editionSent.id, severity: level, ...problem }));
}

/** An edition out of the text of its file, if it was sent. */
function sentBefore(text: string | undefined): EditionDraft | undefined {
  const { value } = editionFromText({ id: "", file: "" }, text ?? "");
  return value?.sent === undefined ? undefined : value;
}

type Difference = Pick<Problem, "file" | "range" | "message" | "hint">;

/** A file that cannot be read says so itself. */
function differences(old: EditionDraft, { file, value, locate }: EditionFile): readonly Difference[] {
  if (!value) return [];
  const keys = [...new Set([...Object.keys(old), ...Object.keys(value)])] as (keyof Edition)[];
  return keys
    .filter((key) => !isSameData(old[key], value[key]))
    .map((key) => ({ ...words.changed(key), file, range: locate({ path: [key] }) }));
}

const words = {
  changed: (key: string) => ({
    message: `This edition was sent, and its “${key}” has changed since`,
    hint: "Put it back as it was; what has to be corrected goes into the next edition.",
  }),
  gone: {
    message: "This edition was sent, and its file is gone or has another name",
    hint: "Put it back as it was; what was sent stays in the bulletin.",
  },
};
