import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readOwnText } from "../../src/import/own/own-text.ts";
import type { Publication } from "../../src/model/publication.ts";
import { linksIn, parseSummary, plainText } from "../../src/model/summary.ts";
import { renderText } from "../../src/render/text/render-text.ts";
import { webAddress } from "../../src/render/web-address.ts";
import { madeUpPublication } from "../render/made-up-publication.ts";

const oneSpace = (text: string | undefined) => text?.replace(/[ \t\n\u00a0]+/g, " ").trim();

/** Texts and addresses of a summary; emphasis is not in a plain text, and neither is where a paragraph in a list ends. */
function summaryFacts(markup: string) {
  const blocks = parseSummary(markup);
  const texts = (all: typeof blocks): string[] =>
    all.flatMap((block) => (block.kind === "list" ? block.items.flatMap(texts) : [plainText(block.children)]));
  return { text: oneSpace(texts(blocks).join(" ")), links: linksIn(blocks).map(({ url }) => webAddress(url)) };
}

/** What the export says of an entry, in a form that does not depend on how it is cut into fields. */
function facts(data: Readonly<Record<string, unknown>>) {
  // biome-ignore lint/suspicious/noExplicitAny: any entry, whole or imported
  const { headline, date, summary = "", source, links = [], event, deadline, contact } = data as any;
  const sources = [source, ...links].filter(Boolean).map(({ label = "", title, url, format = "", size = "" }) => ({
    words: oneSpace(`${label} ${title} ${format} ${size}`.replace(/[(),:]/g, " ")),
    url: webAddress(url),
  }));
  return {
    headline: oneSpace(headline),
    date,
    ...summaryFacts(summary),
    sources,
    event: event && {
      start: event.start,
      end: event.end === event.start ? undefined : event.end,
      where: oneSpace([event.place, event.address].filter(Boolean).join(", ")),
      booking: event.booking && webAddress(event.booking),
    },
    deadline: deadline && { date: deadline.date, what: oneSpace(deadline.what) },
    contact: contact && { ...contact, name: oneSpace(contact.name) },
  };
}

const published = ({ sections }: Publication) => sections.flatMap(({ entries }) => entries.map(({ entry }) => entry));

describe("our own plain text", () => {
  test("says the same when it is imported", () => {
    fc.assert(
      fc.property(madeUpPublication, (publication) => {
        const imported = readOwnText(renderText(publication), publication.language);
        expect(imported?.entries.map(({ data }) => facts(data))).toEqual(published(publication).map(facts));
      }),
      { numRuns: 40 },
    );
  });

  test("has every line in the ledger once", () => {
    fc.assert(
      fc.property(madeUpPublication, (publication) => {
        const text = renderText(publication);
        const said = text.split("\n").flatMap((line, place) => (/\S/.test(line) ? [[place + 1, line]] : []));
        expect(readOwnText(text, publication.language)?.ledger.map(({ at, text }) => [at, text])).toEqual(said);
      }),
      { numRuns: 20 },
    );
  });
});
