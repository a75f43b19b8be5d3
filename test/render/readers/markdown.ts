import MarkdownIt from "markdown-it";
import { find, shapeOf, textOf, textOfDocument } from "../read-html.ts";
import { childrenOf, readFlow, underHeadings } from "./elements.ts";
import { squeezed } from "./facts.ts";
import { readDate } from "./moments.ts";
import type { Reader } from "./reading.ts";

/** CommonMark as a web site would show it. HTML would pass, and addresses come out as they stand. */
const parser = new MarkdownIt("commonmark", { html: true });
parser.normalizeLink = (url) => url;
parser.validateLink = () => true;

/** Markdown. Every heading with a paragraph under it, the date, begins an entry; the first rule ends the last one. */
export const readMarkdown: Reader = (files, { language }) => {
  const html = parser.render(String(files.get(".md")));
  const elements = find(html, "body").flatMap(childrenOf);
  const end = elements.findIndex(({ tagName }) => tagName === "hr");
  const [_masthead, ...entries] = underHeadings(elements.slice(0, end)).filter(([, next]) => next?.tagName === "p");
  return [
    {
      document: "Markdown",
      entries: entries.map(([headline, date, ...rest]) => ({
        headline: squeezed(headline ? textOf(headline) : ""),
        date: readDate(date ? textOf(date) : "", language),
        ...readFlow(rest, language),
      })),
      words: squeezed(textOfDocument(html)),
      shape: shapeOf(html),
    },
  ];
};
