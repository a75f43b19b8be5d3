import { mailComposer } from "../../../src/adapters/nodemailer.ts";
import { renderFiles } from "../../../src/commands/export/render-files.ts";
import type { Publication } from "../../../src/model/publication.ts";
import type { EditionFormat } from "../../../src/render/format.ts";
import { formats } from "../../../src/render/index.ts";
import { readEmail } from "./email.ts";
import { readAtom, readJsonFeed, readRss } from "./feeds.ts";
import { readPage } from "./html.ts";
import { readIcs } from "./ics.ts";
import { readJson } from "./json.ts";
import { readMarkdown } from "./markdown.ts";
import type { Files, Reader, Reading } from "./reading.ts";
import { readText } from "./text.ts";

/** An independent reader for every format that writes one publication, by the format’s name. */
const readers: Readonly<Record<string, Reader>> = {
  html: readPage,
  email: readEmail,
  text: readText,
  rss: readRss,
  atom: readAtom,
  jsonfeed: readJsonFeed,
  ics: readIcs,
  markdown: readMarkdown,
  json: readJson,
};

/** Every format that writes one publication. */
export const editionFormats: readonly EditionFormat[] = formats.filter((format) => format.of === "edition");

/** Writes a publication in a format, and reads what was written. */
export async function readBack(format: EditionFormat, publication: Publication): Promise<readonly Reading[]> {
  const { files } = await renderFiles(publication, [format], {}, mailComposer);
  const bySuffix = new Map(files.map(({ name, content }) => [name.slice(publication.id.length), content]));
  return readFiles(format.name, bySuffix, publication);
}

/** Reads the files of a format with a parser that knows nothing of the renderer. */
export async function readFiles(format: string, files: Files, publication: Publication): Promise<readonly Reading[]> {
  const reader = readers[format];
  if (!reader) throw new Error(`No reader holds the format ${format} to what the entries say`);
  return reader(files, publication);
}
