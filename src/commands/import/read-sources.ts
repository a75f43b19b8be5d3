import { basename, resolve } from "node:path";
import type { ImportSettings } from "../../import/importer.ts";
import { importers } from "../../import/index.ts";
import type { Ports } from "../../ports.ts";
import { printableLine } from "../../report/printable.ts";
import { UserError } from "../../user-error.ts";
import { readFolder } from "./read-folder.ts";
import { largestSource, type Reading, readSource } from "./read-source.ts";
import type { Source, Sources } from "./source.ts";

/**
 * Reads a file, the Markdown files in a folder, or standard input.
 *
 * @param typed what the user named; `-` is standard input
 * @param as what `--as` says
 * @throws UserError `NO_FILE`, `NOT_IMPORTED`, `NOT_RECOGNISED`
 */
export async function readSources(
  typed: string,
  as: string | undefined,
  settings: ImportSettings,
  { files, terminal, cwd }: Pick<Ports, "files" | "terminal" | "cwd">,
): Promise<Sources> {
  const named = importers.find(({ name }) => name === as);
  const reading: Reading = {
    settings,
    importerFor: (file) => named ?? importers.find(({ recognises }) => recognises(file)),
  };
  if (typed === "-") {
    if (terminal.interactive) terminal.err("Paste the text, then press Ctrl-D (on Windows Ctrl-Z and Enter).\n");
    const source = await readSource("-", await terminal.readInput(largestSource), reading);
    return only({ ...source, name: "standard input" });
  }
  const path = resolve(cwd, typed);
  const target = files.follow(path);
  if (!target) throw new UserError("NO_FILE", `There is no file ${printableLine(typed)}`, { hint: "Check the name." });
  if (target.kind === "folder") return readFolder(path, settings, named, files);
  if (target.kind !== "file") {
    throw new UserError("NOT_IMPORTED", "This is not an ordinary file", {
      hint: "Give what comes through a pipe to bulletin import -.",
    });
  }
  const source = await readSource(basename(path), files.read(path, largestSource), reading);
  return only({ ...source, name: printableLine(source.name) });
}

function only(source: Source): Sources {
  return { sources: [source], leftOut: [] };
}
