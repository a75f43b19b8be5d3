import { describe, expect, test } from "@jest/globals";
import type { Publication } from "../../src/model/publication.ts";
import { renderEmail } from "../../src/render/email/render-email.ts";
import { renderHtml } from "../../src/render/html/render-html.ts";
import { renderText } from "../../src/render/text/render-text.ts";
import { attribute, descendants, type Element, find, textOf } from "./read-html.ts";
import { fullPublication, samplePublication } from "./sample-publication.ts";

/** The words of every entry and the web addresses behind them, in order, as a reader of the format meets them. */
interface Read {
  readonly words: string;
  readonly addresses: readonly string[];
}

function readElements(elements: readonly Element[]): Read {
  const links = elements.flatMap(descendants).filter(({ tagName }) => tagName === "a");
  const addresses = links.map((link) => attribute(link, "href") ?? "").filter((href) => href.startsWith("http"));
  return { words: elements.map(textOf).join(""), addresses };
}

function readPage(html: string): Read {
  return readElements(find(html, "article"));
}

/** The cells from the first entry to the end of the last one, without the headings of the sections. */
function readEmail(html: string): Read {
  const cells = find(html, "td").slice(1, -1);
  const isSection = (element: Element) => attribute(element, "class") === "section";
  const blocks = cells
    .flatMap((cell) => cell.childNodes)
    .filter((node): node is Element => "tagName" in node && !isSection(node));
  const signpost = blocks.findIndex((block) => textOf(block) === "Who to call");
  return readElements(signpost === -1 ? blocks : blocks.slice(0, signpost));
}

function readText(text: string): Read {
  const body = text
    .replace(/^.*?(?=\n\+01: )/s, "")
    .replace(/\n(\+\+Who to call|Published by).*/s, "")
    .replace(/^\+\+.*$/gm, "")
    .replace(/^\+\d+: /gm, "")
    .replace(/^ *(- |\d+\. )/gm, "");
  const lines = body.split("\n").map((line) => line.trim());
  const isAddress = (line: string) => /^https?:\/\//.test(line);
  return {
    words: lines.filter((line) => !isAddress(line)).join(" "),
    addresses: lines.filter(isAddress),
  };
}

/** White space is where the formats may differ. */
function comparable({ words, addresses }: Read): Read {
  return { words: words.replace(/\s/g, ""), addresses };
}

describe.each<[string, Publication]>([
  ["a full publication", fullPublication()],
  ["the plainest publication", samplePublication()],
  [
    "sixty entries",
    samplePublication({
      entries: Array.from({ length: 60 }, (_, place) => ({
        headline: `Item ${place} of sixty`,
        source: { label: "Source", title: `Report ${place}`, url: `https://a.example/${place}` },
        event: { start: `2018-05-${String((place % 31) + 1).padStart(2, "0")}T10:15` },
      })),
    }),
  ],
])("%s", (_name, publication) => {
  const page = comparable(readPage(renderHtml(publication)));

  test("says the same in page and e-mail", () => {
    expect(comparable(readEmail(renderEmail(publication).html))).toEqual(page);
  });

  test("says the same in page and text", () => {
    expect(comparable(readText(renderText(publication)))).toEqual(page);
  });

  test("says what the entries say", () => {
    for (const { entry } of publication.sections.flatMap(({ entries }) => entries)) {
      expect(page.words).toContain(entry.headline.replaceAll(" ", ""));
      if (entry.source) expect(page.addresses).toContain(entry.source.url);
    }
  });
});
