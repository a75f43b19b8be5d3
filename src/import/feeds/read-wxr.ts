import type { Imported } from "../imported.ts";
import type { ImportSettings } from "../importer.ts";
import type { SourceFile } from "../source-file.ts";
import { readXml } from "../xml/read-xml.ts";
import { childrenNamed, textAt, textIn, type XmlElement } from "../xml/xml-element.ts";
import type { FeedItem } from "./feed.ts";
import { importFeed } from "./import-feed.ts";
import { rssFeed } from "./rss-feed.ts";
import { rssItem } from "./rss-item.ts";
import { wordpressHtml } from "./wordpress-html.ts";

/**
 * Reads a WordPress export: posts and pages are entries, whatever their status; pictures, menus, revisions and what was thrown away are not.
 *
 * @throws UserError `NOT_IMPORTED`
 */
export async function readWxr(file: SourceFile, settings: ImportSettings): Promise<Imported> {
  const { root, notes } = readXml(file);
  return importFeed(rssFeed(root, notes, wxrItem), settings);
}

/** Kinds of posts that hold no text for readers. */
const noText =
  /^(?:attachment|nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|wp_.*|acf-.*|.*_form|elementor_library)$/;

function wxrItem(element: XmlElement): FeedItem {
  const item = rssItem(element);
  const content = textAt(element, "content:encoded") ?? "";
  const excerpt = textAt(element, "excerpt:encoded");
  const categories = childrenNamed(element, "category");
  const isTopic = ({ attributes }: XmlElement) => /^(?:category|post_tag|tag)$/.test(attributes.get("domain") ?? "tag");
  return {
    ...item,
    dates: [...["wp:post_date", "wp:post_date_gmt"].flatMap((name) => textAt(element, name) ?? []), ...item.dates],
    description: excerpt === undefined ? item.description : { text: wordpressHtml(excerpt), as: "html" },
    content: content.trim() === "" ? undefined : { text: wordpressHtml(content), as: "html" },
    categories: categories.filter(isTopic).map(textIn),
    others: [
      ...item.others.filter((name) => !/^wp:(?!comment$|attachment_url$|postmeta$)|^excerpt:/.test(name)),
      ...categories.filter((one) => !isTopic(one)).map(({ attributes }) => `category ${attributes.get("domain")}`),
    ],
    review: [...statusReview(element), ...shortcodeReview(`${excerpt ?? ""} ${content}`)],
    unused: whyUnused(textAt(element, "wp:post_type") ?? "post", textAt(element, "wp:status") ?? "publish"),
  };
}

function whyUnused(type: string, status: string): string | undefined {
  if (noText.test(type)) return `WordPress’s “${type}” is no entry and is left out`;
  return /^(?:trash|auto-draft)$/.test(status) ? `What WordPress has as “${status}” is left out` : undefined;
}

function statusReview(element: XmlElement): readonly string[] {
  const status = textAt(element, "wp:status") ?? "publish";
  const hasPassword = textAt(element, "wp:post_password") !== undefined;
  return [
    ...(status === "publish" ? [] : [`In WordPress this was “${status}”: see whether it may be published.`]),
    ...(hasPassword ? ["In WordPress this had a password: see whether it may be published."] : []),
  ];
}

/** Instructions to plug-ins, such as `[gallery ids="1,2"]`. */
function shortcodeReview(content: string): readonly string[] {
  const closed = new Set(Array.from(content.matchAll(/\[\/([a-z][\w-]{2,40})\]/g), ([, name]) => name));
  const names = [...content.matchAll(/\[([a-z][\w-]{2,40})(?=[\s\]/])[^[\]\n]{0,300}\]/g)].filter(
    ([shortcode, name = ""]) => shortcode.includes("=") || /^(?:gallery|playlist)$|[-_]/.test(name) || closed.has(name),
  );
  return [...new Set(names.map(([, name]) => name))].map(
    (name) => `“[${name}]” is an instruction to WordPress: write what it showed, or delete it.`,
  );
}
