/** What the pages of the archive have besides what an edition's page has. */
export const archiveStyle = `
.trail { padding-block: 0.875rem; background: var(--tint); border-block-start: 0.5rem solid var(--accent); font-size: 1rem; }
.trail ol { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; margin: 0; padding: 0; list-style: none; }
.trail li { margin: 0; }
.trail li:first-child { font-weight: 600; }
.trail li + li::before { content: "/"; margin-inline-end: 0.75rem; color: var(--muted); }
.trail ~ .masthead, .trail ~ header .masthead { padding-block-start: 1.25rem; border: 0; }
.title { font-size: clamp(1.75rem, 1.4rem + 1.8vw, 2.5rem); line-height: 1.15; letter-spacing: -0.01em; }
.trail + main > article:first-child { margin-block-start: 0; border: 0; }
main > .links:first-child { margin-block-start: 2.5rem; }
article h2 a, article h3 a { color: inherit; text-decoration-color: var(--line); }
article h2 a:hover, article h3 a:hover { text-decoration-color: currentcolor; }
.part { margin-block-start: 3rem; padding-block-start: 1.75rem; border-block-start: 1px solid var(--line); }
.part:first-child { margin-block-start: 0.75rem; border: 0; }
.part h2 { margin-block-end: 1.25rem; }
.part h3 { margin-block: 1.5rem 0.5rem; font: 600 1.125rem/1.4 var(--sans); }
.lead { font-weight: 600; }
.links { padding: 0; list-style: none; }
.links li { margin-block-end: 0.75rem; }
.links a { text-decoration-color: var(--line); }
.when { display: block; font-size: 1rem; color: var(--muted); }
.places { margin-block: 2.5rem 0; padding: 1.25rem 0 0; list-style: none; border-block-start: 1px solid var(--line); font-size: 1rem; }
.turns { display: grid; gap: 1.25rem; margin-block-start: 2.5rem; padding: 1.5rem 0 0; border-block-start: 1px solid var(--line); }
.turns p { margin: 0; font-weight: 400; }
.turns span { display: block; font-size: 1rem; color: var(--muted); }
@media (min-width: 36rem) {
  .links li { display: flex; gap: 1.5rem; justify-content: space-between; align-items: baseline; }
  .when { flex: none; }
  .turns { grid-template-columns: 1fr 1fr; }
  .turns .later { grid-column: 2; text-align: end; }
}
`;
