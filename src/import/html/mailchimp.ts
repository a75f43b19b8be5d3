import type { Importer } from "../importer.ts";
import { isHtml } from "./is-html.ts";

/** What both of its editors and its archive write; a form to subscribe does not make a page a campaign. */
const signs =
  /\bmcn(?:TextContent|TextBlock|DividerBlock|PreviewText)|\bmceText\b|campaign-archive\.com|\*\|(?:MC:|ARCHIVE|UNSUB|LIST:)/;

/** A campaign of Mailchimp: the page of its archive, or the HTML of the e-mail. */
export const mailchimp: Importer = {
  name: "mailchimp",
  about: "Mailchimp campaign, from its archive page or as HTML",
  counts: "block",
  recognises: ({ text }) => isHtml(text) && signs.test(text),
  read: async (file, settings) => (await import("./read-html.ts")).readHtml(file, settings),
};
