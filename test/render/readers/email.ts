import { simpleParser } from "mailparser";
import { attribute, type Element, find, shapeOf, textOf, textOfDocument } from "../read-html.ts";
import { childrenOf, readElements, underHeadings } from "./elements.ts";
import { type EntryFacts, squeezed } from "./facts.ts";
import { readDate } from "./moments.ts";
import type { Reader, Reading } from "./reading.ts";
import { readPlainText } from "./text.ts";

/** The e-mail: the HTML alone, and in the message once more, beside the plain text. */
export const readEmail: Reader = async (files, { language }) => {
  const alone = readMailHtml("the e-mail", String(files.get(".email.html")), language);
  const message = files.get(".eml");
  if (message === undefined) return [alone];
  const { headers, attachments, html, text } = await simpleParser(Buffer.from(message), { skipTextToHtml: true });
  const inside = readMailHtml("the message’s HTML", html || "", language);
  return [
    alone,
    { ...inside, shape: [...headers.keys(), ...attachments.map(() => "attachment"), ...inside.shape] },
    readPlainText("the message’s text", text ?? "", language),
  ];
};

function readMailHtml(document: string, html: string, language: string): Reading {
  return {
    document,
    entries: entriesIn(html, language),
    words: squeezed(textOfDocument(html)),
    // A span makes the letters of a heading smaller where a long word needs it.
    shape: shapeOf(html).filter((element) => element !== "span style"),
  };
}

/** An entry begins with its heading, and ends before the next one or the footer. Name, sections and signpost have headings, too. */
function entriesIn(html: string, language: string): readonly EntryFacts[] {
  return underHeadings(find(html, "td").slice(0, -1).flatMap(childrenOf))
    .filter(([heading]) => heading && heading.tagName !== "h1" && attribute(heading, "class") !== "section")
    .filter(([heading]) => heading && textOf(heading) !== "Who to call")
    .map((run) => readRun(run, language));
}

function readRun([headline, date, ...rest]: readonly Element[], language: string): EntryFacts {
  const isFact = (element: Element) => /\btint\b/.test(attribute(element.parentNode as Element, "class") ?? "");
  const text = rest.filter((element) => !isFact(element));
  return {
    headline: squeezed(headline ? textOf(headline) : ""),
    date: readDate(date ? textOf(date) : "", language),
    ...readElements(text, rest.filter(isFact), language),
  };
}
