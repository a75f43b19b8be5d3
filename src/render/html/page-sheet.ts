// The colours are variables, which `page-style.ts` sets; behind pictures, which are drawn for paper, it has a plate at night.

/**
 * Bands of colour run from edge to edge, and what is in them stands in one column. Words of any length break rather than push the page wider than the
 * screen. Each paragraph takes the direction of its own script; what is written by the editors also begins on the side of its script, all else on the page's.
 */
const layout = `
* { box-sizing: border-box; }
body { margin: 0; background: var(--background); color: var(--text); overflow-wrap: anywhere; }
.masthead, .intro, nav, main, footer { padding-inline: max(1.25rem, 50% - 18.5rem); }
.masthead { padding-block: 2.5rem; background: var(--tint); border-block-start: 0.5rem solid var(--accent); }
main { padding-block-end: 4rem; }
footer { padding-block: 2.5rem 3.5rem; background: var(--tint); }
h1, h2, h3, p, li { unicode-bidi: plaintext; text-align: left; }
time { unicode-bidi: isolate; }
[dir="rtl"] :is(h1, h2, h3, p, li) { text-align: right; }
:is(.intro, article) > :is(h2, h3, p) { text-align: start; }
wbr { display: none; }`;

const typography = `
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { font: 1.125rem/1.6 var(--sans); }
h1, h2, h3 { margin: 0; font-family: var(--serif); font-weight: 700; line-height: 1.2; text-wrap: balance; }
h1 .name { display: block; font-size: clamp(2.125rem, 1.5rem + 2.8vw, 3.25rem); line-height: 1.08; letter-spacing: -0.015em; }
h1 .edition { display: block; margin-block-start: 1rem; font: 400 1.125rem/1.5 var(--sans); color: var(--muted); }
h2 { font-size: 1.75rem; }
h3 { font-size: 1.5rem; }
p, ul, ol { margin: 0 0 1rem; }
p, li { max-inline-size: 58ch; }
p { text-wrap: pretty; }
ul, ol { padding-inline-start: 1.4em; }
li { margin-block-end: 0.375rem; }
a { color: var(--link); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 3px; }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 2px; }
img { display: block; width: auto; height: auto; max-width: 100%; max-height: 30rem; background: var(--plate); border-radius: 0.25rem; }`;

const parts = `
.skip { position: absolute; inset-block-start: 0; inset-inline-start: 0; padding: 0.75rem 1.25rem; background: var(--background); transform: translateY(-110%); }
.skip:focus { transform: none; }
.logo { margin-block-end: 1.75rem; }
.logo img { max-height: 5.25rem; margin: -0.375rem; padding: 0.375rem; }
.line, .publisher { margin-block-end: 0.5rem; color: var(--muted); }
.publisher { font-weight: 600; color: var(--link); }
.strapline { margin-block: 0.5rem 0; }
.intro { padding-block-start: 2.5rem; font-size: 1.25rem; line-height: 1.55; }
.intro > :last-child { margin: 0; }
nav { padding-block-start: 2.5rem; }
nav h2, .signpost h2 { margin-block-end: 0.75rem; font-size: 1.25rem; }
nav p { margin: 1.25rem 0 0.375rem; font-weight: 600; }
nav ol { margin: 0; padding-inline-start: 2em; }
nav li::marker { color: var(--muted); font-variant-numeric: tabular-nums; }
nav a { text-decoration-color: var(--line); }
.section { margin-block-start: 4rem; padding-block-start: 1rem; border-block-start: 0.25rem solid var(--accent); color: var(--link); }
article { margin-block-start: 3rem; padding-block-start: 2.25rem; border-block-start: 1px solid var(--line); scroll-margin-block-start: 1rem; }
.section + article { margin-block-start: 0; padding-block-start: 1.75rem; border: 0; }
article > :last-child { margin-block-end: 0; }
.date { margin-block: 0.5rem 1.25rem; font-size: 1rem; color: var(--muted); }
.picture { margin-block-end: 1.5rem; }
.facts { margin-block: 1.5rem; padding: 1rem 1.25rem; list-style: none; background: var(--tint); border-inline-start: 0.25rem solid var(--accent); }
.facts li:last-child { margin: 0; }
.signpost { margin-block-start: 4rem; padding: 1.5rem 1.5rem 1.75rem; border: 2px solid var(--accent); border-radius: 0.375rem; }
.signpost p { margin-block-end: 0.5rem; }
.signpost p:last-child { margin: 0; }
footer { font-size: 1rem; color: var(--muted); }
footer p { margin-block-end: 0.5rem; }
footer p:last-child { margin: 0; }
@media (min-width: 36rem) {
  .facts li { padding-inline-start: 6.25rem; text-indent: -6.25rem; }
  .facts strong { display: inline-block; min-width: 6rem; text-indent: 0; }
}`;

/** On paper, which is white whatever the theme, an address can be read but not followed. */
const print = `
@media print {
  :root { color-scheme: light; font-size: 10pt; --background: #fff; --tint: #fff; --text: #000; --muted: #333; --link: #000; --line: #999; }
  .masthead, .intro, main, footer { padding-inline: 0; }
  .masthead { padding-block-start: 1.5rem; }
  nav, .skip { display: none; }
  article, .facts, .signpost, .picture { break-inside: avoid; }
  h1, h2, h3 { break-after: avoid; }
  a[href^="http"]::after { content: " (" attr(href) ")"; }
  img { max-height: 8cm; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }`;

/** The part of the page's style sheet that is the same for every theme. */
export const pageSheet = [layout, typography, parts, print].join("");
