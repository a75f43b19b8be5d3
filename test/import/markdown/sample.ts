import type { Imported } from "../../../src/import/imported.ts";
import { frontMatter } from "../../../src/import/markdown/front-matter.ts";
import { markdown } from "../../../src/import/markdown/markdown.ts";
import { toSourceFile } from "../../../src/import/source-file.ts";

/** Reads a text as the importer does that recognises it first. */
export function importText(text: string, name = "-", language = "en-GB"): Promise<Imported> {
  const file = toSourceFile(name, new TextEncoder().encode(text));
  const importer = [frontMatter, markdown].find(({ recognises }) => recognises(file)) ?? markdown;
  return importer.read(file, { today: "2026-11-24", language });
}

/** The data of the entries. */
export async function entriesIn(text: string, name?: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return (await importText(text, name)).entries.map(({ data }) => data);
}

/** The numbers of the lines that are not blank. */
export function filledLines(text: string): readonly number[] {
  return text.split("\n").flatMap((line, place) => (line.trim() === "" ? [] : [place + 1]));
}
