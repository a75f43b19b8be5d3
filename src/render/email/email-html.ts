import type { Publication } from "../../model/publication.ts";
import type { DescribedEntry } from "../describe-entry.ts";
import { type Described, type DescribedSection, describePublication } from "../describe-publication.ts";
import { direction } from "../direction.ts";
import { type HtmlMarkup, html, lines } from "../html-markup.ts";
import type { ServiceName } from "../services.ts";
import { browserFact, subscription } from "../subscription.ts";
import { webAddress } from "../web-address.ts";
import { words } from "../words.ts";
import { type Look, writeHtmlBlocks, writeHtmlFact, writeHtmlPieces, writeListedFact } from "../write-html-blocks.ts";
import { breakable } from "./breakable.ts";
import { type EmailStyle, emailStyle } from "./email-style.ts";

/**
 * Writes the HTML of an e-mail: one table for the layout, styles inline, no image but the logo, nothing hidden. Outlook for Windows, which knows no
 * greatest width, gets a second table around it in a comment that only it reads.
 */
export function emailHtml(publication: Publication, service?: ServiceName): string {
  const { bulletin, language, subject } = publication;
  const dir = direction(language);
  const style = emailStyle(bulletin.theme, dir === "rtl" ? "right" : "left");
  const locale = html` lang="${language}" dir="${dir}"`;
  return html`<!DOCTYPE html>
<html${locale}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<meta name="x-apple-disable-message-reformatting" content="">
<title>${subject}</title>
<!--[if mso]><xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><style>img{height:64px}</style><![endif]-->
<style>${style.sheet}</style>
</head>
<body class="tint"${style.body}>
<div role="article" aria-roledescription="email" aria-label="${subject}"${locale}>
<!--[if mso]><table role="presentation" align="center" width="600"><tr><td><![endif]-->
<table role="presentation"${style.table}><tbody>
${rows(publication, service, style)}
</tbody></table>
<!--[if mso]></td></tr></table><![endif]-->
</div>
</body>
</html>
`.toString();
}

function rows(publication: Publication, service: ServiceName | undefined, style: EmailStyle): HtmlMarkup {
  const { bulletin, preheader, language } = publication;
  const described = describePublication(publication);
  const look: Look = {
    ...style,
    ...(direction(language) === "rtl" && ownDirection),
    text: breakable,
    date: (text) => breakable(text),
  };
  const browser = browserFact(service);
  const strip = [
    preheader === undefined ? undefined : html`<p class="line">${breakable(preheader)}</p>`,
    browser && html`<p class="line">${writeHtmlFact(browser, look)}</p>`,
  ].filter((line) => line !== undefined);
  const { signpost, imprint, footer } = described;
  const end = [
    ...footer.map((line) => html`<p class="line">${breakable(line)}</p>`),
    ...[...imprint, ...subscription(bulletin, service)].map(
      (fact) => html`<p class="line">${writeHtmlFact(fact, look)}</p>`,
    ),
  ];
  return lines([
    strip.length === 0 ? undefined : row(html` class="tint note"${style.strip}`, strip),
    row(html` class="bar"${style.masthead}`, masthead(publication, described, style, look)),
    ...described.sections.flatMap((section) => sectionRows(section, style, look)),
    signpost.length === 0
      ? undefined
      : row(style.entry, [
          html`<h2${style.headline}>${words.signpost}</h2>`,
          ...signpost.map((line) => html`<p>${breakable(line)}</p>`),
        ]),
    row(html` class="tint note"${style.footer}`, end),
  ]);
}

/** What is quoted from English in a bulletin that is written from right to left reads from left to right. */
const ownDirection = { paragraph: html` dir="auto"`, item: html` dir="auto"` };

function row(attributes: HtmlMarkup, content: readonly HtmlMarkup[]): HtmlMarkup {
  return html`<tr><td${attributes}>\n${lines(content)}\n</td></tr>`;
}

/** A picture is shown only where it can be fetched without being overheard; most programs ask the reader first. */
function masthead(
  { bulletin: { logo } }: Publication,
  { header, name, edition, strapline, intro }: Described,
  style: EmailStyle,
  look: Look,
): readonly HtmlMarkup[] {
  const picture = webAddress(logo?.url ?? "");
  return [
    ...header.map((line) => html`<p class="line">${breakable(line)}</p>`),
    ...(picture?.startsWith("https:") ? [html`<p><img src="${picture}" alt="${logo?.alt}"${style.logo}></p>`] : []),
    html`<h1${style.name}>${breakable(name, 16)}</h1>`,
    html`<p class="note"${style.note}>${writeHtmlPieces(edition, look)}</p>`,
    ...(strapline === undefined ? [] : [html`<p${style.strapline}>${breakable(strapline)}</p>`]),
    ...writeHtmlBlocks(intro, look),
  ];
}

/** A section's heading stands in the cell of its first entry; the entries' headings are then one step below it. */
function sectionRows({ title, entries }: DescribedSection, style: EmailStyle, look: Look): readonly HtmlMarkup[] {
  if (title === undefined) {
    return entries.flatMap((entry) => {
      const headline = html`<h2${style.headline}>${breakable(entry.headline, 22)}</h2>`;
      return entryRows(entry, style.entry, [headline], style, look);
    });
  }
  const section = html`<h2 class="section"${style.section}>${breakable(title, 18)}</h2>`;
  return entries.flatMap((entry, place) => {
    const headline = html`<h3${style.headline}>${breakable(entry.headline, 22)}</h3>`;
    return place === 0
      ? entryRows(entry, html` class="bar"${style.first}`, [section, headline], style, look)
      : entryRows(entry, style.entry, [headline], style, look);
  });
}

function entryRows(
  { date, summary, facts, links }: DescribedEntry,
  cell: HtmlMarkup,
  headings: readonly HtmlMarkup[],
  style: EmailStyle,
  look: Look,
): readonly HtmlMarkup[] {
  const news = [...headings, html`<p class="note"${style.note}>${date.text}</p>`, ...writeHtmlBlocks(summary, look)];
  const more = links.map((link) => html`<p>${writeHtmlFact(link, look)}</p>`);
  if (facts.length === 0) return [row(cell, [...news, ...more])];
  const listed = facts.map((fact) => html`<p class="line">${writeListedFact(fact, look)}</p>`);
  return [
    row(cell, news),
    row(html` class="tint bar"${style.facts}`, listed),
    ...(more.length === 0 ? [] : [row(style.after, more)]),
  ];
}
