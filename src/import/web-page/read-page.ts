import { html, parse } from "parse5";
import { nodesIn, textIn } from "./html-text.ts";
import type { PageData } from "./page-data.ts";

/** Reads what an HTML page says about itself, as a browser would parse it; nothing in it is run. Of what is said twice, the first counts. Never fails. */
export function readPage(text: string): PageData {
  const meta = new Map<string, string>();
  const scripts: string[] = [];
  const headings: string[] = [];
  const first: Partial<Record<"language" | "title" | "canonical" | "published", string | undefined>> = {};
  for (const element of nodesIn(parse(text))) {
    if (!("tagName" in element)) continue;
    const at = new Map(element.attrs.map(({ name, value }) => [name, value]));
    switch (element.tagName) {
      case "html":
        first.language ??= at.get("lang");
        break;
      case "meta":
        for (const name of namesOf(at)) if (!meta.has(name)) meta.set(name, at.get("content") ?? "");
        if (isPublicationDay(at)) first.published ??= at.get("content");
        break;
      case "title":
        // Drawings have titles of their own.
        if (element.namespaceURI === html.NS.HTML) first.title ??= textIn(element);
        break;
      case "h1":
        if (headings.length < mostHeadings) headings.push(textIn(element));
        break;
      case "link":
        if (wordsIn(at.get("rel")).includes("canonical")) first.canonical ??= at.get("href");
        break;
      case "time":
        if (at.has("pubdate") || isPublicationDay(at)) first.published ??= at.get("datetime");
        break;
      case "script":
        if (at.get("type")?.trim().toLowerCase() === "application/ld+json") scripts.push(textIn(element));
    }
  }
  return { ...first, heading: headings.find((heading) => heading.trim() !== ""), meta, scripts };
}

/** A page has one; if that is a picture, some have another. Those in each other would be read again and again. */
const mostHeadings = 5;

function namesOf(attributes: ReadonlyMap<string, string>): readonly string[] {
  return ["name", "property"].flatMap((key) => wordsIn(attributes.get(key)));
}

/** As microdata says it (schema.org). */
function isPublicationDay(attributes: ReadonlyMap<string, string>): boolean {
  return wordsIn(attributes.get("itemprop")).includes("datepublished");
}

function wordsIn(value = ""): readonly string[] {
  return value.toLowerCase().split(/\s+/).filter(Boolean);
}
