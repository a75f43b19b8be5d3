import type { Publication } from "../../model/publication.ts";
import type { DescribedEntry } from "../describe-entry.ts";
import { type DescribedSection, describePublication } from "../describe-publication.ts";
import { type Fact, pieceText } from "../fact.ts";
import { words } from "../words.ts";
import { factRuns, listedFactRuns, text } from "./runs.ts";
import { writeHeading, writeParagraph } from "./write-line.ts";
import { writeMarkdownBlocks } from "./write-markdown-blocks.ts";

/**
 * Writes a publication as Markdown (CommonMark 0.31): every paragraph a line, no HTML. Its parts can be told apart without knowing what it says: an entry is a
 * heading with a date alone under it, a list with stars holds its facts, the paragraphs after that its links, and the first rule ends the last entry. There is no front
 * matter, which CommonMark would show as a heading.
 */
export function renderMarkdown(publication: Publication): string {
  const {
    header,
    name,
    strapline = "",
    edition,
    intro,
    sections,
    signpost,
    footer,
    imprint,
  } = describePublication(publication);
  const blocks = [
    ...header.map(plainParagraph),
    writeHeading(1, name),
    plainParagraph(pieceText(edition)),
    plainParagraph(strapline),
    writeMarkdownBlocks(intro),
    ...sections.flatMap(writeSection),
    "---",
    ...(signpost.length === 0 ? [] : [writeHeading(2, words.signpost), ...signpost.map(plainParagraph)]),
    writeHeading(2, words.about),
    ...footer.map(plainParagraph),
    ...imprint.map(writeFact),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function writeSection({ title, entries }: DescribedSection): readonly string[] {
  if (title === undefined) return entries.flatMap((entry) => writeEntry(entry, 2));
  return [writeHeading(2, title), ...entries.flatMap((entry) => writeEntry(entry, 3))];
}

function writeEntry({ headline, date, summary, facts, links }: DescribedEntry, level: number): readonly string[] {
  return [
    writeHeading(level, headline),
    plainParagraph(date.text),
    writeMarkdownBlocks(summary),
    facts.map((fact) => `* ${writeParagraph(listedFactRuns(fact))}`).join("\n"),
    ...links.map(writeFact),
  ];
}

function plainParagraph(line: string): string {
  return writeParagraph([text(line)]);
}

function writeFact(fact: Fact): string {
  return writeParagraph(factRuns(fact));
}
