import type { Assets } from "../../src/model/asset.ts";
import type { Publication } from "../../src/model/publication.ts";
import { samplePublication } from "./sample-publication.ts";

/** A dark square on nothing, so that what is behind it shows. */
export const pictureAddress = `data:image/svg+xml;base64,${btoa(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1400 700"><rect x="10" y="10" width="600" height="600"/></svg>',
)}`;

/** Pictures of any name, and one style sheet. */
export const assets: Assets = {
  picture: () => ({ found: { width: 1400, height: 700, address: () => pictureAddress } }),
  styleSheet: () => ({ found: 'article h2 { text-transform: none; }\n.note::before { content: "</style><b>"; }\n' }),
};

/** A publication with a logo, pictures, a style sheet of its own and lines above its name. */
export function picturedPublication(): Publication {
  return samplePublication({
    bulletin: {
      logo: { src: "logo.svg", alt: "Ashford & Sons <Partners>" },
      header: ["For professionals", "Please pass it on"],
      theme: { css: "house.css" },
    },
    entries: [
      { image: { src: "a.svg", alt: 'The "old" gate' } },
      { image: { src: "b.svg", alt: "A line", decorative: true } },
      {},
    ],
    assets,
  });
}

/** The feeds that a page may announce. */
export const feeds = [
  { suffix: ".rss.xml", mediaType: "application/rss+xml", title: "RSS" },
  { suffix: ".ics", mediaType: "text/calendar", title: "Calendar" },
];
