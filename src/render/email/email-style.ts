import type { Bulletin } from "../../model/bulletin.ts";
import type { Colour } from "../colour.ts";
import { type HtmlMarkup, html, trusted } from "../html-markup.ts";
import { palette, type Scheme } from "../palette.ts";

/** The `style` attributes of an e-mail's elements, each with a space before it, and its style sheet. */
export interface EmailStyle {
  readonly body: HtmlMarkup;
  readonly table: HtmlMarkup;
  /** Cells. */
  readonly masthead: HtmlMarkup;
  readonly entry: HtmlMarkup;
  readonly facts: HtmlMarkup;
  readonly after: HtmlMarkup;
  readonly footer: HtmlMarkup;
  /** Headings. */
  readonly name: HtmlMarkup;
  readonly section: HtmlMarkup;
  readonly headline: HtmlMarkup;
  /** Text. */
  readonly paragraph: HtmlMarkup;
  readonly note: HtmlMarkup;
  readonly line: HtmlMarkup;
  readonly list: HtmlMarkup;
  readonly item: HtmlMarkup;
  readonly link: HtmlMarkup;
  readonly sheet: HtmlMarkup;
}

/**
 * Styles that mail programs agree on (caniemail.com): padding, border and background stand on cells only, fonts are written as one property,
 * line heights are factors. What only the style sheet says is an extra for those that read it.
 */
export function emailStyle(theme: Bulletin["theme"]): EmailStyle {
  const { light, dark } = palette(theme);
  const sans = theme?.font ?? "Arial,Helvetica,sans-serif";
  const serif = theme?.font ?? "Georgia,'Times New Roman',serif";
  const cell = (background: Colour, colour: Colour, rest: string) =>
    style(`padding:${rest};background-color:${background};color:${colour};font:16px/1.5 ${sans}`);
  const plain = (rest: string) => cell(light.background, light.text, rest);
  return {
    body: style(`margin:0;background-color:${light.background}`),
    table: style("width:100%;max-width:600px;margin:0 auto;border-collapse:collapse"),
    masthead: plain(`24px 24px 16px;border-top:8px solid ${light.accent}`),
    entry: plain(`32px 24px 16px;border-top:1px solid ${light.line}`),
    facts: cell(light.tint, light.text, `16px 24px 12px 22px;border-left:4px solid ${light.accent}`),
    after: plain("16px 24px"),
    footer: cell(light.tint, light.muted, `24px 24px 20px;border-top:1px solid ${light.line}`),
    name: style(`margin:0 0 8px;font:700 30px/1.2 ${serif}`),
    section: style(`margin:0 0 24px;font:700 26px/1.25 ${serif};color:${light.link}`),
    headline: style(`margin:0 0 8px;font:700 22px/1.25 ${serif}`),
    paragraph: style("margin:0 0 16px"),
    note: style(`margin:0 0 16px;color:${light.muted}`),
    line: style("margin:0 0 4px"),
    list: style("margin:0 0 16px 24px;padding:0"),
    item: style("margin:0 0 4px"),
    link: style(`color:${light.link}`),
    sheet: trusted(sheet(dark)),
  };
}

function style(css: string): HtmlMarkup {
  return html` style="${css}"`;
}

/** Night colours, for programs that follow the system and for Outlook on the web, which marks what it has recoloured. */
function sheet({ background, tint, text, muted, link, line, accent }: Scheme): string {
  const night = (before: string) => `
${before}body,${before}td{background-color:${background}!important;color:${text}!important;border-color:${line}!important}
${before}.tint{background-color:${tint}!important}
${before}.note{color:${muted}!important}
${before}.bar{border-color:${accent}!important}
${before}a,${before}.section{color:${link}!important}`;
  return `
:root{color-scheme:light dark}
td{word-break:break-word}
@media (prefers-color-scheme:dark){${night("")}
}${night("[data-ogsc] ")}
`;
}
