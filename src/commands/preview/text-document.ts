import { html, trusted } from "../../render/html-markup.ts";

/** Plain text as a mail program shows it: in one pre-formatted block, by day or by night. */
export function textDocument(text: string): string {
  return document("Text", html`<pre>${text}</pre>`);
}

/** What stands in a view while there is nothing to show in it. */
export function emptyDocument(why: string): string {
  return document("Nothing to show", html`<p>${why}</p>`);
}

function document(title: string, body: ReturnType<typeof html>): string {
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${trusted(sheet)}</style>
</head>
<body>
${body}
</body>
</html>
`.toString();
}

const sheet = `
:root { color-scheme: light dark; background: #ffffff; color: #1b1f23; }
body { margin: 1.5rem; }
p { font: 1.125rem/1.6 system-ui, sans-serif; }
pre { margin: 0; font: 0.875rem/1.5 ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
@media (prefers-color-scheme: dark) { :root { background: #14181b; color: #e9ecee; } }
`;
