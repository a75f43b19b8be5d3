import { type HtmlMarkup, html, lines } from "../../../render/html-markup.ts";

/** What can be looked at side by side: the name for the reader, the kind of document, and the class that says how wide it is. */
const panels = [
  { name: "Page", kind: "page", width: "page" },
  { name: "E-mail on a phone", kind: "email", width: "phone" },
  { name: "E-mail", kind: "email", width: "email" },
  { name: "Text", kind: "text", width: "text" },
] as const;

/** Views run no script; the page around them may look into them, and links may be followed out of them. */
const sandbox = "allow-same-origin allow-popups allow-popups-to-escape-sandbox";

/** The page around the views. What changes in it is filled in by its script. */
export const shellPage = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Preview</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="preview.css">
<script type="module" src="preview.js"></script>
</head>
<body>
<header>
<div class="title">
<h1 id="name">Preview</h1>
<p id="part"></p>
</div>
<form>
<fieldset>
<legend>Views</legend>
${lines(panels.map(({ name, width }) => choice("checkbox", "views", width, name, true)))}
</fieldset>
<fieldset>
<legend>Colours</legend>
${choice("radio", "scheme", "light", "Light", true)}
${choice("radio", "scheme", "dark", "Dark", false)}
</fieldset>
<fieldset>
<legend>E-mail</legend>
${choice("checkbox", "plain", "plain", "Without styles", false)}
</fieldset>
</form>
<p id="trouble" role="alert"></p>
</header>
<aside aria-labelledby="contents">
<h2 id="contents">Entries and problems</h2>
<p id="summary" role="status">Loading</p>
<noscript><p>This preview needs JavaScript; the views do not.</p></noscript>
<div id="problems"></div>
</aside>
<main aria-label="Views">
${lines(panels.map(writePanel))}
</main>
</body>
</html>
`.toString();

function choice(type: "checkbox" | "radio", name: string, value: string, label: string, checked: boolean): HtmlMarkup {
  const state = html`${checked ? html` checked` : undefined}`;
  return html`<label><input type="${type}" name="${name}" value="${value}"${state}>${label}</label>`;
}

function writePanel({ name, kind, width }: (typeof panels)[number]): HtmlMarkup {
  return html`<section class="${width}" aria-labelledby="view-${width}">
<div class="caption">
<h2 id="view-${width}">${name}</h2>
<a href="${kind}-light" target="_blank" rel="noopener" aria-label="Open ${name} in a tab of its own">Open</a>
</div>
${kind === "email" ? html`<p class="subject"></p>\n` : undefined}<iframe title="${name}" data-kind="${kind}" sandbox="${sandbox}"></iframe>
</section>`;
}
