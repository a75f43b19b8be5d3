import { csv } from "./csv/csv.ts";
import { docx } from "./docx/docx.ts";
import { atom } from "./feeds/atom.ts";
import { jsonFeed } from "./feeds/json-feed.ts";
import { rss } from "./feeds/rss.ts";
import { wxr } from "./feeds/wxr.ts";
import { govdelivery } from "./html/govdelivery.ts";
import { govdeliveryPage } from "./html/govdelivery-page.ts";
import { htmlPage } from "./html/html-page.ts";
import { mailchimp } from "./html/mailchimp.ts";
import type { Importer } from "./importer.ts";
import { text } from "./loose/text.ts";
import { frontMatter } from "./markdown/front-matter.ts";
import { markdown } from "./markdown/markdown.ts";
import { ownPage } from "./own/own-page.ts";

/** Every kind of text that can be imported, in the order in which a file is tried: the most particular first. */
export const importers: readonly Importer[] = [
  docx,
  wxr,
  rss,
  atom,
  jsonFeed,
  ownPage,
  mailchimp,
  govdeliveryPage,
  htmlPage,
  frontMatter,
  csv,
  markdown,
  govdelivery,
  text,
];
