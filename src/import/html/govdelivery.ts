import type { Importer } from "../importer.ts";
import { isHtml } from "./is-html.ts";

/** Lines that GovDelivery writes around every bulletin. */
const signs =
  /^[ \t]*(?:SUBSCRIBER SERVICES\b|You are subscribed to .{1,200} for |This e-?mail was sent to .{1,200} (?:using GovDelivery|on behalf of)|.{1,100} sent this bulletin at \d)/im;

/** Text copied from a bulletin that GovDelivery sent. */
export const govdelivery: Importer = {
  name: "govdelivery",
  about: "text copied from a GovDelivery bulletin",
  counts: "line",
  recognises: ({ text }) => !isHtml(text) && signs.test(text),
  read: async ({ text }, settings) => (await import("../loose/read-text.ts")).readLooseText(text, settings),
};
