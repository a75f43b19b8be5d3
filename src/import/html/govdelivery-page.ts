import type { Importer } from "../importer.ts";
import { isHtml } from "./is-html.ts";

/** Not only links to a bulletin, which any page may have. */
const signs =
  /content\.govdelivery\.com\/(?:accounts\/\w+\/bulletins|attachments|landing_pages)|\bgovd_|\bgd_\w|using GovDelivery/i;

/** A bulletin that GovDelivery sent: its page, or the HTML of the e-mail. */
export const govdeliveryPage: Importer = {
  name: "govdelivery-page",
  about: "GovDelivery bulletin, as its web page or as HTML",
  counts: "block",
  recognises: ({ text }) => isHtml(text) && signs.test(text),
  read: async (file, settings) => (await import("./read-html.ts")).readHtml(file, settings),
};
