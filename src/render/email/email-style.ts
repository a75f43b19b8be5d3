import type { Bulletin } from "../../model/bulletin.ts";
import type { Colour } from "../../model/colour.ts";
import { type HtmlMarkup, html, trusted } from "../html-markup.ts";
import { palette, type Scheme } from "../palette.ts";

/** The `style` attributes of an e-mail's elements, each with a space before it, and its style sheet. */
export interface EmailStyle {
  readonly body: HtmlMarkup;
  readonly table: HtmlMarkup;
  /** Cells. */
  readonly strip: HtmlMarkup;
  readonly masthead: HtmlMarkup;
  readonly entry: HtmlMarkup;
  /** The first entry of a section. */
  readonly first: HtmlMarkup;
  readonly facts: HtmlMarkup;
  readonly after: HtmlMarkup;
  readonly footer: HtmlMarkup;
  /** Headings. */
  readonly name: HtmlMarkup;
  readonly section: HtmlMarkup;
  readonly headline: HtmlMarkup;
  /** Text. */
  readonly strapline: HtmlMarkup;
  readonly note: HtmlMarkup;
  readonly link: HtmlMarkup;
  readonly logo: HtmlMarkup;
  readonly sheet: HtmlMarkup;
}

/**
 * Styles that mail programs agree on (caniemail.com): padding, border and background stand on cells only, fonts are written as one property,
 * line heights are factors. What is only in the style sheet, the space between paragraphs among it, is as browsers have it where a program
 * drops the sheet.
 *
 * @param start the side on which lines begin
 */
export function emailStyle(theme: Bulletin["theme"], start: "left" | "right"): EmailStyle {
  const { light, dark } = palette(theme);
  const sans = theme?.font ?? "Arial,Helvetica,sans-serif";
  const serif = theme?.font ?? "Georgia,Times,serif";
  const cell = (background: Colour, colour: Colour, rest: string) =>
    style(`padding:${rest};background-color:${background};color:${colour};font:16px/1.5 ${sans}`);
  const plain = (rest: string) => cell(light.background, light.text, rest);
  return {
    body: style(`background-color:${light.tint}`),
    table: style("width:100%;max-width:600px;border-collapse:collapse"),
    strip: cell(light.tint, light.muted, "16px 24px"),
    masthead: plain(`32px 24px 16px;border-top:8px solid ${light.accent}`),
    entry: plain(`32px 24px 16px;border-top:1px solid ${light.line}`),
    first: plain(`32px 24px 16px;border-top:4px solid ${light.accent}`),
    facts: cell(light.tint, light.text, `16px 22px 12px;border-${start}:4px solid ${light.accent}`),
    after: plain("16px 24px"),
    footer: cell(light.tint, light.muted, "24px"),
    name: style(`font:700 32px/1.2 ${serif}`),
    section: style(`font:700 26px/1.25 ${serif};color:${light.link}`),
    headline: style(`font:700 22px/1.25 ${serif}`),
    strapline: style(`font:18px/1.5 ${sans}`),
    note: style(`color:${light.muted}`),
    link: style(`color:${light.link}`),
    logo: style("max-width:100%;border:0"),
    sheet: trusted(sheet(dark, start)),
  };
}

function style(css: string): HtmlMarkup {
  return html` style="${css}"`;
}

/** Distances, and night colours for programs that follow the system and for Outlook on the web, which marks what it has recoloured. */
function sheet({ background, tint, text, muted, link, line, accent }: Scheme, start: string): string {
  const night = (before: string) => `
${before}body,${before}td{background-color:${background}!important;color:${text}!important;border-color:${line}!important}
${before}.tint{background-color:${tint}!important}
${before}.note{color:${muted}!important}
${before}.bar{border-color:${accent}!important}
${before}a,${before}.section{color:${link}!important}`;
  return `
:root{color-scheme:light dark}
body{margin:0}
table{margin:0 auto}
td{word-break:break-word}
h1,h2,h3{margin:0 0 8px}
p,ul,ol{margin:0 0 16px}
ul,ol{padding-${start}:24px}
li,.line{margin:0 0 4px}
.section{margin-bottom:24px}
img{max-height:64px}
@media (min-width:600px){td{padding-left:32px!important;padding-right:32px!important}}
@media (prefers-color-scheme:dark){${night("")}
}${night("[data-ogsc] ")}
`;
}
