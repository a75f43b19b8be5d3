import { dirname, join, relative, resolve, sep } from "node:path";
import type { Ports } from "../ports.ts";
import { UserError } from "../user-error.ts";

/** Folders of a bulletin that hold its sources. */
const sourceFolders = ["entries", "editions", "schema"];

/**
 * The folder that outputs go to, absolute. It must not be a file, nor a place where outputs would mix with the bulletin's sources or with the
 * roots of the disk.
 *
 * @param root the bulletin's folder
 * @throws UserError `BAD_OUTPUT`
 */
export function outputFolder(named: string, root: string, { files, cwd }: Pick<Ports, "files" | "cwd">): string {
  const folder = resolve(cwd, named);
  const refuse = (why: string) => {
    throw new UserError("BAD_OUTPUT", `Cannot write to ${named}: ${why}`, { hint: "Name another folder with -o." });
  };
  const target = files.follow(folder);
  if (target && target.kind !== "folder") refuse("it is not a folder");
  const real = realFolder(folder, files);
  const home = files.follow(root)?.path ?? root;
  if (real === dirname(real)) refuse("it is the root of the disk");
  if (real === home) refuse("it is the bulletin’s own folder");
  const [first = ""] = relative(home, real).split(sep);
  if (sourceFolders.includes(first)) refuse("the bulletin’s sources are there");
  return folder;
}

/** The folder with the links in that part of its path resolved that exists already. */
function realFolder(folder: string, files: Ports["files"]): string {
  const known = files.follow(folder);
  if (known) return known.path;
  const parent = dirname(folder);
  return parent === folder ? folder : join(realFolder(parent, files), relative(parent, folder));
}
