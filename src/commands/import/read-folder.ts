import { join } from "node:path";
import type { Importer, ImportSettings } from "../../import/importer.ts";
import { importers } from "../../import/index.ts";
import type { SourceFile } from "../../import/source-file.ts";
import type { Files } from "../../ports.ts";
import { printableLine } from "../../report/printable.ts";
import { isUserError, UserError } from "../../user-error.ts";
import { largestSource, readSource, tooLarge } from "./read-source.ts";
import type { LeftOut, Source, Sources } from "./source.ts";

/** How many folders deep is looked. */
const deepest = 8;

/** How many things are looked at: more is no folder of news. */
const mostItems = 10_000;

/**
 * Reads the Markdown files in a folder and in the folders in it, in the order of their names. Links are not followed, so that there is an end.
 *
 * @param named reads every file; by default those with front matter are read
 * @throws UserError `NOT_IMPORTED` if there is nothing to read, or more than is read
 */
export async function readFolder(
  folder: string,
  settings: ImportSettings,
  named: Importer | undefined,
  files: Files,
): Promise<Sources> {
  const sources: Source[] = [];
  const leftOut: LeftOut[] = [];
  let rest = largestSource;
  const reading = { settings, importerFor: (file: SourceFile) => named ?? withFrontMatter(file) };
  for (const { path, why } of listFolder(folder, files)) {
    const name = printableLine(path.join("/"));
    if (why !== undefined) {
      leftOut.push({ name, why });
      continue;
    }
    const bytes = files.read(join(folder, ...path), rest);
    rest -= bytes.length;
    if (rest < 0) throw tooLarge();
    try {
      sources.push({ ...(await readSource(path.at(-1) ?? "", bytes, reading)), name });
    } catch (error) {
      // The others can be read all the same.
      if (!isUserError(error)) throw error;
      leftOut.push({ name, why: error.message });
    }
  }
  if (sources.length === 0) throw nothingToRead(leftOut);
  return { sources, leftOut };
}

/** @throws UserError `NOT_RECOGNISED` */
function withFrontMatter(file: SourceFile): Importer {
  const importer = importers.find(({ name }) => name === "front-matter");
  if (importer?.recognises(file)) return importer;
  throw new UserError("NOT_RECOGNISED", "It does not begin with front matter", { hint: "Say what it is with --as." });
}

/** Something in a folder. */
interface Item {
  /** The names from the folder on. */
  readonly path: readonly string[];
  /** Why it is not read, as a sentence; undefined if it is. */
  readonly why?: string;
}

/** @throws UserError `NOT_IMPORTED` if there are too many things in it */
function listFolder(folder: string, files: Files): readonly Item[] {
  const items: Item[] = [];
  const visit = (above: readonly string[]): void => {
    for (const { name, kind } of files.list(join(folder, ...above))) {
      const path = [...above, name];
      if (name.startsWith(".")) continue;
      if (items.length === mostItems) throw tooMany();
      if (kind === "folder" && path.length < deepest) visit(path);
      else if (kind === "file" && /\.(?:md|markdown)$/i.test(name)) items.push({ path });
      else items.push({ path, why: reasons[kind] });
    }
  };
  visit([]);
  return items;
}

const reasons = {
  file: "It is no Markdown file",
  folder: `It is more than ${deepest} folders deep`,
  link: "It is a link, which is not followed",
  other: "It is not an ordinary file",
};

function tooMany(): UserError {
  return new UserError("NOT_IMPORTED", `There are more than ${mostItems} files in this folder`, {
    hint: "Name the folder with the news, or import its parts one after the other.",
  });
}

function nothingToRead(leftOut: readonly LeftOut[]): UserError {
  const [first] = leftOut.filter(({ why }) => why !== reasons.file);
  return new UserError("NOT_IMPORTED", "There is no Markdown file with front matter in this folder", {
    hint: first ? `${first.name}: ${first.why}. --as says what its files are.` : "Import other files one by one.",
  });
}
