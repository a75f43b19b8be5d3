import type { Bulletin } from "../../model/bulletin.ts";
import { type HtmlMarkup, trusted } from "../html-markup.ts";
import { palette, type Scheme } from "../palette.ts";

const sans = `system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif`;
const serif = `Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif`;

/** The page's style sheet. It names no file and no host. */
export function pageStyle(theme: Bulletin["theme"]): HtmlMarkup {
  const { light, dark } = palette(theme);
  return trusted(`
:root { color-scheme: light dark; ${variables(light)} --sans: ${theme?.font ?? sans}; --serif: ${theme?.font ?? serif}; }
@media screen and (prefers-color-scheme: dark) { :root { ${variables(dark)} } }
${layout}
${typography}
${parts}
${print}
`);
}

function variables(scheme: Scheme): string {
  return Object.entries(scheme)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(" ");
}

/** Words of any length break rather than push the page wider than the screen; each paragraph takes the direction of its own script. */
const layout = `
* { box-sizing: border-box; }
body { margin: 0; background: var(--background); color: var(--text); border-top: 0.5rem solid var(--accent); overflow-wrap: anywhere; }
header, main, footer { max-width: 40rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 3rem; }
main { padding-bottom: 3.5rem; }
h1, h2, h3, p, li { unicode-bidi: plaintext; }`;

const typography = `
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { font: 1.125rem/1.6 var(--sans); }
h1, h2, h3 { font-family: var(--serif); font-weight: 700; line-height: 1.2; text-wrap: balance; }
h1 { margin: 0; font-size: 1.25rem; line-height: 1.4; }
h1 .name { display: block; margin-bottom: 0.75rem; font-size: clamp(2rem, 1.5rem + 2.6vw, 3rem); line-height: 1.1; letter-spacing: -0.01em; }
h1 .edition { font-family: var(--sans); font-weight: 400; font-size: 1.125rem; color: var(--muted); }
h2 { margin: 0; font-size: 1.625rem; }
h3 { margin: 0; font-size: 1.5rem; }
p, ul, ol { margin: 0 0 1rem; }
ul, ol { padding-inline-start: 1.4em; }
li { margin-bottom: 0.375rem; }
a { color: var(--link); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 3px; }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 2px; }`;

const parts = `
.skip { position: absolute; inset-block-start: 0; inset-inline-start: 0; padding: 0.75rem 1.25rem; background: var(--background); transform: translateY(-110%); }
.skip:focus { transform: none; }
.publisher { margin: 0 0 0.5rem; color: var(--muted); }
.strapline { margin: 0.75rem 0 0; }
.intro { margin-top: 2rem; font-size: 1.25rem; line-height: 1.55; }
nav { margin: 2.5rem 0 0; padding: 1.5rem; background: var(--tint); border-radius: 0.375rem; }
nav h2 { margin-bottom: 0.75rem; font-size: 1.25rem; }
nav p { margin: 1rem 0 0.375rem; font-weight: 700; }
nav ol { margin: 0; }
nav li::marker { color: var(--muted); }
.section { margin-top: 4rem; padding-top: 0.75rem; border-top: 3px solid var(--accent); color: var(--link); }
article { margin-top: 3rem; padding-top: 2rem; border-top: 1px solid var(--line); scroll-margin-top: 1rem; }
.section + article { margin-top: 0; border-top: 0; }
article > :last-child { margin-bottom: 0; }
.date { margin: 0.5rem 0 1rem; font-size: 1rem; color: var(--muted); }
.facts { margin: 1.25rem 0; padding: 1rem 1.25rem; list-style: none; background: var(--tint); border-inline-start: 4px solid var(--accent); }
.facts li:last-child { margin: 0; }
.signpost { margin-top: 4rem; padding: 1.5rem; border: 2px solid var(--accent); border-radius: 0.375rem; }
.signpost h2 { margin-bottom: 0.75rem; font-size: 1.25rem; }
.signpost p:last-child { margin: 0; }
footer { padding-bottom: 3.5rem; font-size: 1rem; color: var(--muted); }
footer p { margin-bottom: 0.5rem; }
footer p:first-child { padding-top: 2rem; border-top: 1px solid var(--line); }`;

/** On paper an address can be read but not followed. */
const print = `
@media print {
  :root { color-scheme: light; font-size: 10pt; }
  body { background: #fff; color: #000; border: 0; }
  header, main, footer { max-width: none; padding-inline: 0; }
  header { padding-top: 0; }
  nav, .skip { display: none; }
  article, .facts, .signpost { break-inside: avoid; }
  h1, h2, h3 { break-after: avoid; }
  a { color: inherit; }
  a[href^="http"]::after { content: " (" attr(href) ")"; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }`;
