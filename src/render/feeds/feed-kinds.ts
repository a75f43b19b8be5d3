import type { Feed } from "../format.ts";

export const rss: Feed = { suffix: ".rss.xml", mediaType: "application/rss+xml", title: "RSS" };
export const atom: Feed = { suffix: ".atom.xml", mediaType: "application/atom+xml", title: "Atom" };
export const jsonFeed: Feed = { suffix: ".feed.json", mediaType: "application/feed+json", title: "JSON Feed" };
export const calendar: Feed = { suffix: ".ics", mediaType: "text/calendar", title: "Calendar" };
