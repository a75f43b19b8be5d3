import type { Publication } from "../../model/publication.ts";
import type { DescribedEntry } from "../describe-entry.ts";
import { type DescribedSection, describePublication } from "../describe-publication.ts";
import { pieceText } from "../fact.ts";
import type { RenderSettings } from "../format.ts";
import { browserFact, subscription } from "../subscription.ts";
import { words } from "../words.ts";
import { textColumns, wrapText } from "./wrap-text.ts";
import { writeTextBlocks, writeTextFact } from "./write-text-blocks.ts";

/**
 * Writes a publication as plain text after the Text E-mail Newsletter (TEN) Standard: name and date first, numbered contents, headings that
 * a search for “+” finds, no symbols for decoration. Lines end in a line feed.
 */
export function renderText(publication: Publication, { service }: RenderSettings = {}): string {
  if (last?.publication !== publication || last.service !== service) {
    last = { publication, service, text: writeText(publication, service) };
  }
  return last.text;
}

/** The e-mail and the text file of one run hold the same text. */
let last:
  | { readonly publication: Publication; readonly service: RenderSettings["service"]; readonly text: string }
  | undefined;

function writeText(publication: Publication, service: RenderSettings["service"]): string {
  const described = describePublication(publication);
  const { header, name, strapline = "", edition, intro, sections, signpost, imprint, footer } = described;
  const browser = browserFact(service);
  const blocks = [
    header.map(wrapped).join("\n"),
    [name, pieceText(edition), strapline].map(wrapped).join("\n").trimEnd(),
    browser ? writeTextFact(browser) : "",
    ...writeTextBlocks(intro),
    `++${words.contents}`,
    ...sections.map(writeContents),
    ...sections.flatMap(writeSection),
    ...(signpost.length === 0 ? [] : [wrapped(`++${words.signpost}`), ...signpost.map(wrapped)]),
    `++${words.about}`,
    ...footer.map(wrapped),
    imprint.map(writeTextFact).join("\n"),
    ...subscription(publication.bulletin, service).map(writeTextFact),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function writeContents({ title, entries }: DescribedSection): string {
  const items = entries.map(({ number, headline }) => wrapped(`${twoDigits(number)}: ${headline}`));
  return (title === undefined ? items : [wrapped(title), ...items]).join("\n");
}

function writeSection({ title, entries }: DescribedSection): readonly string[] {
  const blocks = entries.flatMap(writeEntry);
  return title === undefined ? blocks : [wrapped(`++${title}`), ...blocks];
}

function writeEntry({ number, headline, date, summary, facts, links }: DescribedEntry): readonly string[] {
  return [
    [wrapped(`+${twoDigits(number)}: ${headline}`), date.text].join("\n"),
    ...writeTextBlocks(summary),
    facts.map(writeTextFact).join("\n"),
    ...links.map(writeTextFact),
  ];
}

/** Two digits at least, so that a search for “+01” finds one heading and not also the tenth. */
function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

function wrapped(text: string): string {
  return wrapText(text, textColumns).join("\n");
}
