import type { Severity } from "../../model/problem.ts";
import { type HtmlMarkup, html } from "../../render/html-markup.ts";
import type { LocatedProblem } from "../../report/locate.ts";
import type { ProblemGroup } from "./problem-groups.ts";

const words: Readonly<Record<Severity, string>> = { error: "Error", warning: "Warning", info: "Note" };

/** The problems as HTML. Of the files that are no entry those without a problem are left out; the entries make up the contents. */
export function writeProblems(groups: readonly ProblemGroup[]): string {
  const told = groups.filter(({ place, notes, problems }) => place || notes.length > 0 || problems.length > 0);
  return html`${told.map(writeGroup)}`.toString();
}

function writeGroup({ title, file, place, notes, problems }: ProblemGroup): HtmlMarkup {
  const heading = place
    ? html`<a href="page-light#entry-${encodeURIComponent(place.id)}" data-id="${place.id}" data-number="${place.number}">${title}</a>`
    : html`${title}`;
  return html`<section class="group">
<h3>${heading}</h3>
${notes.map((note) => html`<p class="note">${note}</p>\n`)}${problems.length > 0 ? html`<p class="file">${file}</p>\n<ul>\n${problems.map(writeProblem)}</ul>\n` : ""}</section>
`;
}

function writeProblem({ rule, severity, start, message, hint }: LocatedProblem): HtmlMarkup {
  return html`<li class="${severity}">
<p><strong>${words[severity]}</strong> <span class="message">${message}</span></p>
<p class="hint">${hint}</p>
<p class="where">Line ${start.line}, column ${start.column} · ${rule}</p>
</li>
`;
}
