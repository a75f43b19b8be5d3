const colours = `
:root {
  color-scheme: light dark;
  --room: #e9edf0; --sheet: #ffffff; --text: #1b1f23; --muted: #4a545c; --line: #c5ccd2; --link: #005a9c;
  --error: #b3141b; --warning: #7a4b00; --info: #2d5d86;
}
@media (prefers-color-scheme: dark) {
  :root {
    --room: #0e1215; --sheet: #1a2025; --text: #e9ecee; --muted: #aab4bb; --line: #3b454c; --link: #8fc4f2;
    --error: #ff9a96; --warning: #f2c46d; --info: #9cc7ec;
  }
}`;

const layout = `
* { box-sizing: border-box; }
body { margin: 0; background: var(--room); color: var(--text); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere; }
header { display: flex; flex-wrap: wrap; gap: 0.75rem 2rem; align-items: center; justify-content: space-between; padding: 0.75rem 1rem; background: var(--sheet); border-block-end: 1px solid var(--line); }
form { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; }
aside { max-height: 60vh; overflow-y: auto; padding: 1rem; background: var(--sheet); border-block-end: 1px solid var(--line); }
main { display: flex; flex-direction: column; gap: 1rem; padding: 1rem; }
main section { display: flex; flex-direction: column; min-width: 0; }
main section[hidden] { display: none; }
iframe { flex: 1; width: 100%; min-height: 80vh; border: 1px solid var(--line); border-radius: 0.5rem; background: #ffffff; }
.phone iframe { max-width: 360px; border-radius: 1.25rem; }
@media (min-width: 64rem) {
  body { display: grid; grid-template: auto minmax(0, 1fr) / 23rem minmax(0, 1fr); height: 100vh; }
  header { grid-column: 1 / -1; }
  aside { max-height: none; border-block-end: 0; border-inline-end: 1px solid var(--line); }
  main { flex-direction: row; overflow-x: auto; }
  iframe { min-height: 0; }
  .page { flex: 1 0 40rem; }
  .phone { flex: 0 0 360px; }
  .email { flex: 0 0 42rem; }
  .text { flex: 0 0 42rem; }
}`;

const parts = `
h1, h2, h3, p, ul, fieldset, legend { margin: 0; padding: 0; }
h1 { font-size: 1.125rem; line-height: 1.3; }
h2 { font-size: 1rem; }
h3 { font-size: 0.9375rem; font-weight: 600; line-height: 1.4; }
a { color: var(--link); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
#part { color: var(--muted); }
#trouble:empty { display: none; }
#trouble { flex-basis: 100%; padding: 0.5rem 0.75rem; border: 2px solid var(--error); border-radius: 0.375rem; }
fieldset { display: flex; flex-wrap: wrap; gap: 0.25rem 0.875rem; align-items: center; border: 0; }
legend { float: left; margin-inline-end: 0.25rem; color: var(--muted); }
label { display: inline-flex; gap: 0.375rem; align-items: center; min-height: 1.75rem; }
input { margin: 0; width: 1.125rem; height: 1.125rem; accent-color: var(--link); }
.caption { display: flex; gap: 1rem; align-items: baseline; justify-content: space-between; margin-block-end: 0.375rem; }
.subject { margin-block-end: 0.375rem; color: var(--muted); font-size: 0.875rem; }
.subject:empty { display: none; }
#summary { margin-block: 0.25rem 0.5rem; color: var(--muted); }
.group { padding-block: 0.625rem; border-block-start: 1px solid var(--line); }
.group h3 a { color: inherit; text-decoration: none; }
.group h3 a:hover { text-decoration: underline; }
.group h3 a::before { content: attr(data-number) ". "; color: var(--muted); font-weight: 400; }
.group a[aria-current] { color: var(--link); text-decoration: underline; text-decoration-thickness: 2px; }
.note { font-size: 0.875rem; font-style: italic; }
.hint { color: var(--muted); }
.file, .where { color: var(--muted); font-size: 0.8125rem; }
.group ul { list-style: none; }
.group li { margin-block-start: 0.625rem; padding-inline-start: 0.75rem; border-inline-start: 0.25rem solid; font-size: 0.9375rem; line-height: 1.45; }
li.error { border-color: var(--error); }
li.warning { border-color: var(--warning); }
li.info { border-color: var(--info); }
li.error strong { color: var(--error); }
li.warning strong { color: var(--warning); }
li.info strong { color: var(--info); }
`;

/** The style sheet of the page around the views: in one column on a narrow screen, else the problems at the side and the views beside one another. */
export const shellStyle = [colours, layout, parts].join("");
