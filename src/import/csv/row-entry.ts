import { feedBlocks } from "../feeds/feed-blocks.ts";
import type { ImportSettings } from "../importer.ts";
import { writeSummary } from "../write-summary.ts";
import type { Row } from "./row.ts";
import { rowEvent } from "./row-event.ts";

/** The fields of an entry as a row has them. What is to be said of them is left with the row. */
export function rowEntry(row: Row, settings: ImportSettings): Readonly<Record<string, unknown>> {
  const headline = row.line("headline");
  const tags = row
    .cell("tags")
    .split(/[,;|\n]/)
    .map((tag) => tag.trim());
  return clean({
    headline,
    date: row.date("date"),
    summary: readSummary(row, settings),
    ...readLinks(row, headline),
    section: row.line("section"),
    tags: [...new Set(tags)].filter((tag) => tag !== ""),
    event: rowEvent(row, settings),
    deadline: clean({ date: row.date("deadline"), what: row.line("what") }),
    contact: readContact(row),
    publish_from: row.date("publish_from"),
    expires: row.date("expires"),
  });
}

/** Without what says nothing: blank texts, and lists and records with nothing in them. */
function clean(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const isSaid = (value: unknown) =>
    value !== undefined && value !== "" && !(typeof value === "object" && Object.keys(value ?? {}).length === 0);
  return Object.fromEntries(Object.entries(data).filter(([, value]) => isSaid(value)));
}

function readSummary(row: Row, { language }: ImportSettings): string {
  const text = { text: row.cell("summary"), as: "either" as const };
  const { blocks, remarks, review } = feedBlocks(text, { language, endsMatter: true });
  row.remarks.push(...remarks);
  row.review.push(...review);
  return writeSummary(blocks);
}

/** Most links beside the source (`model/entry.ts`). */
const mostLinks = 4;

function readLinks(row: Row, headline: string): object {
  const named = row.addresses("url");
  const [url, ...others] = [...new Set([...named, ...row.addresses("title"), ...row.addresses("headline")])];
  if (row.line("url") !== "" && named.length === 0) {
    row.review.push(`“${row.line("url")}” is no web address: add the address of the source.`);
  }
  for (const other of others.slice(mostLinks))
    row.review.push(`An entry has room for four links: “${other}” is left out.`);
  const words = row.addresses("title").length > 0 && row.line("title").includes("://") ? "" : row.line("title");
  const title = words === "" ? headline : words;
  const source = { label: row.line("label"), title, url, format: row.line("format"), size: row.line("size") };
  return {
    source: url === undefined && words === "" ? undefined : clean(source),
    links: others.slice(0, mostLinks).map((address) => ({ title, url: address })),
  };
}

const mail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const number = /^\+?[\d ()-]{7,20}$/;

/** A column may be called “Contact” and hold a name, an e-mail address or a number. */
function readContact(row: Row): object {
  const said = row.line("contact");
  const is = { email: mail.test(said), phone: number.test(said) };
  return clean({
    name: is.email || is.phone ? "" : said,
    email: row.line("email") || (is.email ? said : ""),
    phone: row.line("phone") || (is.phone ? said : ""),
  });
}
