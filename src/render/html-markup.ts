/** HTML that is ready to be written out: a class, so that no text and no data can be taken for it. */
export class HtmlMarkup {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** What a template may hold: text is escaped, markup and lists of it are written as they are, nothing leaves no trace. */
export type Hole = string | number | HtmlMarkup | readonly HtmlMarkup[] | undefined;

/** A template of HTML. Everything that stands in its holes is escaped unless it is markup, in text and in quoted attributes alike. */
export function html(parts: TemplateStringsArray, ...holes: readonly Hole[]): HtmlMarkup {
  return new HtmlMarkup(parts.reduce((before, part, place) => `${before}${fill(holes[place - 1])}${part}`));
}

function fill(hole: Hole): string {
  if (hole === undefined) return "";
  if (hole instanceof HtmlMarkup) return String(hole);
  return Array.isArray(hole) ? hole.map(fill).join("") : escapeHtml(String(hole));
}

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => references[character] ?? character);
}

/** Elements on a line each; what is absent takes none. */
export function lines(elements: readonly (HtmlMarkup | undefined)[]): HtmlMarkup {
  return new HtmlMarkup(elements.filter((element) => element !== undefined).join("\n"));
}

/** Text of our own that needs no escaping, such as a style sheet. Never what a bulletin says. */
export function trusted(markup: string): HtmlMarkup {
  return new HtmlMarkup(markup);
}
