import type { Publication } from "../../model/publication.ts";
import type { DescribedEntry } from "../describe-entry.ts";
import { type DescribedSection, describePublication } from "../describe-publication.ts";
import { direction } from "../direction.ts";
import { type HtmlMarkup, html, lines } from "../html-markup.ts";
import { subscription } from "../subscription.ts";
import { words } from "../words.ts";
import { type Look, writeHtmlBlocks, writeHtmlFact, writeHtmlPieces } from "../write-html-blocks.ts";
import { breakable } from "./breakable.ts";
import { type EmailStyle, emailStyle } from "./email-style.ts";

/**
 * Writes the HTML of an e-mail: one table for the layout, styles inline, no image, nothing hidden. Outlook for Windows, which knows no greatest
 * width, gets a second table around it in a comment that only it reads.
 */
export function emailHtml(publication: Publication): string {
  const { bulletin, language, subject } = publication;
  const style = emailStyle(bulletin.theme);
  const locale = html` lang="${language}" dir="${direction(language)}"`;
  return html`<!DOCTYPE html>
<html${locale}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<meta name="x-apple-disable-message-reformatting" content="">
<title>${subject}</title>
<!--[if mso]><xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><![endif]-->
<style>${style.sheet}</style>
</head>
<body${style.body}>
<div role="article" aria-roledescription="email" aria-label="${subject}"${locale}>
<!--[if mso]><table role="presentation" align="center" width="600"><tr><td><![endif]-->
<table role="presentation"${style.table}><tbody>
${rows(publication, style)}
</tbody></table>
<!--[if mso]></td></tr></table><![endif]-->
</div>
</body>
</html>
`.toString();
}

function rows(publication: Publication, style: EmailStyle): HtmlMarkup {
  const { bulletin, preheader } = publication;
  const { name, strapline, edition, intro, sections, signpost, imprint, footer } = describePublication(publication);
  const look: Look = { ...style, text: breakable, date: breakable };
  const paragraph = (content: HtmlMarkup) => html`<p${style.paragraph}>${content}</p>`;
  const headline = (text: string) => html`<h2${style.headline}>${breakable(text)}</h2>`;
  const masthead = [
    preheader === undefined ? undefined : html`<p class="note"${style.note}>${breakable(preheader)}</p>`,
    html`<h1${style.name}>${breakable(name)}<br><span class="note"${style.edition}>${writeHtmlPieces(edition, look)}</span></h1>`,
    strapline === undefined ? undefined : paragraph(breakable(strapline)),
    ...writeHtmlBlocks(intro, look),
  ];
  const help = [headline(words.signpost), ...signpost.map((line) => paragraph(breakable(line)))];
  const end = [
    ...footer.map(breakable),
    ...[...imprint, ...subscription(bulletin)].map((fact) => writeHtmlFact(fact, look)),
  ];
  return lines([
    html`<tr><td class="masthead"${style.masthead}>\n${lines(masthead)}\n</td></tr>`,
    ...sections.flatMap((section) => sectionRows(section, style, look)),
    signpost.length === 0 ? undefined : row(help, style),
    html`<tr><td class="note"${style.footer}>\n${lines(end.map(paragraph))}\n</td></tr>`,
  ]);
}

function row(content: readonly (HtmlMarkup | undefined)[], style: EmailStyle): HtmlMarkup {
  return html`<tr><td${style.row}>\n${lines(content)}\n</td></tr>`;
}

/** An entry's heading is one step below its section's, if it has one. */
function sectionRows({ title, entries }: DescribedSection, style: EmailStyle, look: Look): readonly HtmlMarkup[] {
  if (title === undefined) {
    return entries.map((entry) =>
      entryRow(entry, html`<h2${style.headline}>${breakable(entry.headline)}</h2>`, style, look),
    );
  }
  return [
    row([html`<h2 class="section"${style.section}>${breakable(title)}</h2>`], style),
    ...entries.map((entry) =>
      entryRow(entry, html`<h3${style.headline}>${breakable(entry.headline)}</h3>`, style, look),
    ),
  ];
}

function entryRow(entry: DescribedEntry, heading: HtmlMarkup, style: EmailStyle, look: Look): HtmlMarkup {
  const { date, summary, facts, links } = entry;
  const items = facts.map((fact) => html`<li${style.item}>${writeHtmlFact(fact, look)}</li>`);
  return row(
    [
      heading,
      html`<p class="note"${style.note}>${date.text}</p>`,
      ...writeHtmlBlocks(summary, look),
      facts.length === 0 ? undefined : html`<ul${style.list}>${items}</ul>`,
      ...links.map((link) => html`<p${style.paragraph}>${writeHtmlFact(link, look)}</p>`),
    ],
    style,
  );
}
