import type { Publication } from "../../model/publication.ts";
import type { DescribedEntry } from "../describe-entry.ts";
import { type DescribedSection, describePublication } from "../describe-publication.ts";
import { direction } from "../direction.ts";
import { type HtmlMarkup, html, lines } from "../html-markup.ts";
import { subscription } from "../subscription.ts";
import { words } from "../words.ts";
import { type Look, writeHtmlBlocks, writeHtmlFact, writeHtmlPieces, writeListedFact } from "../write-html-blocks.ts";
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
  const paragraph = (text: string) => html`<p${style.paragraph}>${breakable(text)}</p>`;
  const masthead = [
    preheader === undefined ? undefined : html`<p class="note"${style.note}>${breakable(preheader)}</p>`,
    html`<h1${style.name}>${breakable(name)}</h1>`,
    html`<p class="note"${style.note}>${writeHtmlPieces(edition, look)}</p>`,
    strapline === undefined ? undefined : paragraph(strapline),
    ...writeHtmlBlocks(intro, look),
  ];
  const help = [html`<h2${style.headline}>${words.signpost}</h2>`, ...signpost.map(paragraph)];
  const end = [
    ...footer.map((line) => html`<p${style.line}>${breakable(line)}</p>`),
    ...[...imprint, ...subscription(bulletin)].map((fact) => html`<p${style.line}>${writeHtmlFact(fact, look)}</p>`),
  ];
  return lines([
    row(html` class="bar"${style.masthead}`, masthead),
    ...sections.flatMap((section) => sectionRows(section, style, look)),
    signpost.length === 0 ? undefined : row(style.entry, help),
    row(html` class="tint note"${style.footer}`, end),
  ]);
}

function row(attributes: HtmlMarkup, content: readonly (HtmlMarkup | undefined)[]): HtmlMarkup {
  return html`<tr><td${attributes}>\n${lines(content)}\n</td></tr>`;
}

/** A section's heading stands in the cell of its first entry; the entries' headings are then one step below it. */
function sectionRows({ title, entries }: DescribedSection, style: EmailStyle, look: Look): readonly HtmlMarkup[] {
  if (title === undefined) {
    return entries.flatMap((entry) =>
      entryRows(entry, [html`<h2${style.headline}>${breakable(entry.headline)}</h2>`], style, look),
    );
  }
  const section = html`<h2 class="section"${style.section}>${breakable(title)}</h2>`;
  return entries.flatMap((entry, place) => {
    const headline = html`<h3${style.headline}>${breakable(entry.headline)}</h3>`;
    return entryRows(entry, place === 0 ? [section, headline] : [headline], style, look);
  });
}

function entryRows(
  { date, summary, facts, links }: DescribedEntry,
  headings: readonly HtmlMarkup[],
  style: EmailStyle,
  look: Look,
): readonly HtmlMarkup[] {
  const news = [...headings, html`<p class="note"${style.note}>${date.text}</p>`, ...writeHtmlBlocks(summary, look)];
  const more = links.map((link) => html`<p${style.paragraph}>${writeHtmlFact(link, look)}</p>`);
  if (facts.length === 0) return [row(style.entry, [...news, ...more])];
  const listed = facts.map((fact) => html`<p${style.line}>${writeListedFact(fact, look)}</p>`);
  return [
    row(style.entry, news),
    row(html` class="tint bar"${style.facts}`, listed),
    ...(more.length === 0 ? [] : [row(style.after, more)]),
  ];
}
