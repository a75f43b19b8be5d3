import { dirname, join, resolve } from "node:path";
import type { Ports } from "../../ports.ts";
import { contentOf } from "../../validate/with-fixes.ts";
import { refuseStrayFolder } from "../add-entry.ts";
import { applyFixes } from "../apply-fixes.ts";
import { ensureSchemas, schemaPath } from "../schema-files.ts";
import type { EditionPlan } from "./edition-plan.ts";

/**
 * Writes an edition, whole or not at all, and never over anything that was not there when it was planned.
 *
 * @param root the bulletin's folder, absolute
 * @returns why nothing was written, in a clause that follows the file's name: something else was at work on the same file
 * @throws UserError `STRAY_FOLDER`
 */
export function writeEdition(
  { before, after }: Pick<EditionPlan, "before" | "after">,
  root: string,
  ports: Pick<Ports, "files" | "cwd">,
): string | undefined {
  if (before) {
    const change = { file: before.file, before: contentOf(before), after: contentOf(after) };
    return applyFixes([change], root, ports)[0]?.why;
  }
  const { files, cwd } = ports;
  const path = resolve(cwd, after.file);
  for (const folder of [dirname(path), join(root, dirname(schemaPath("edition")))])
    refuseStrayFolder(root, folder, files);
  ensureSchemas(root, files);
  try {
    files.create(path, after.text);
    return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return "was written by something else at the same time";
  }
}
