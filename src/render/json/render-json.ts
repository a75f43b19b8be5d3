import type { Bulletin } from "../../model/bulletin.ts";
import { formatDate } from "../../model/format-date.ts";
import { localToUtc } from "../../model/local-to-utc.ts";
import type { Publication } from "../../model/publication.ts";
import { writeMarkdownBlocks } from "../markdown/write-markdown-blocks.ts";
import { webAddress } from "../web-address.ts";
import { blocksAsHtml, blocksAsText } from "./blocks-as.ts";
import { entryData } from "./entry-data.ts";

/**
 * Writes a publication as data for programs (JSON, RFC 8259), as `docs/formats/edition.schema.json` describes it. What is undefined here is left out. A key may be
 * added under the same version; one that changes or goes makes a new version.
 */
export function renderJson(publication: Publication): string {
  const data = {
    version: 1,
    bulletin: bulletinData(publication),
    edition: editionData(publication),
    sections: sectionData(publication),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function bulletinData({ bulletin, language }: Publication): object {
  const { name, publisher, strapline, timezone, url, archive_url, contact, logo } = bulletin;
  return {
    name,
    publisher,
    strapline,
    language,
    timezone,
    url: address(url),
    archive_url: address(archive_url),
    contact: contact && { email: contact.email, postal_address: contact.postal_address },
    logo: logo && logoData(logo),
    header: bulletin.header ?? [],
    signpost: bulletin.signpost ?? [],
    footer: bulletin.footer ?? [],
  };
}

function logoData({ src, alt, url }: NonNullable<Bulletin["logo"]>): object {
  return { src, alt, url: address(url) };
}

function address(url = ""): string | undefined {
  return webAddress(url);
}

function editionData({ id, number, date, language, title, subject, preheader, intro }: Publication): object {
  return {
    id,
    number,
    date,
    date_text: formatDate(date, language),
    title,
    subject,
    preheader,
    ...(intro.length > 0 && {
      intro: writeMarkdownBlocks(intro),
      intro_html: blocksAsHtml(intro),
      intro_text: blocksAsText(intro),
    }),
  };
}

function sectionData({ bulletin, language, sections }: Publication): readonly object[] {
  const toUtc = localToUtc(bulletin.timezone);
  return sections.map(({ title, entries }) => ({
    key: title === undefined ? undefined : entries[0]?.entry.section,
    title,
    entries: entries.map((entry) => entryData(entry, { bulletin, language }, toUtc)),
  }));
}
