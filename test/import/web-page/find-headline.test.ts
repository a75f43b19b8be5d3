import { describe, expect, test } from "@jest/globals";
import { proposeEntry } from "../../../src/import/web-page/propose-entry.ts";

const headlineOf = (html: string, address = "https://www.yv.org.uk/news") =>
  proposeEntry(html, address, { today: "2018-04-06", language: "en-GB" }).data["headline"];

describe("of a title", () => {
  test.each([
    [
      "the host’s name is cut off",
      "https://www.gov.uk/drills",
      "Fire drills in schools - GOV.UK",
      "Fire drills in schools",
    ],
    [
      "the host’s words are",
      "https://www.england.nhs.uk/sleep",
      "Sleep in hospital | NHS England",
      "Sleep in hospital",
    ],
    ["what parts them needs no spaces if it is a bar", "https://www.yv.org.uk/", "Boys ask|YV", "Boys ask"],
    ["other ends stay", "https://www.yv.org.uk/", "Boys ask - and girls answer", "Boys ask - and girls answer"],
    ["hyphens stay", "https://www.uk-safe.org.uk/", "Well-being: a plan", "Well-being: a plan"],
    ["a site’s name alone is no headline", "https://www.gov.uk/", "GOV.UK", undefined],
    ["the full stop is dropped", "https://www.yv.org.uk/", "Boys ask.", "Boys ask"],
    ["an ellipsis is not", "https://www.yv.org.uk/", "Boys ask...", "Boys ask..."],
    ["capitals stay", "https://www.yv.org.uk/", "BOYS ASK", "BOYS ASK"],
    ["spaces are made plain", "https://www.yv.org.uk/", "\n\tBoys&nbsp;&nbsp;ask\u200b ", "Boys ask"],
    ["references are resolved once", "https://www.yv.org.uk/", "Boys &amp;amp; girls", "Boys &amp; girls"],
    ["a text is no title", "https://www.yv.org.uk/", "Boys ask ".repeat(50), undefined],
    ["what was not decoded is none", "https://www.yv.org.uk/", "Boys\ufffd questions", undefined],
  ])("%s", (_, address, title, headline) => {
    expect(headlineOf(`<title>${title}</title>`, address)).toBe(headline);
  });

  test.each([
    [
      "each of several names",
      '<meta property="og:site_name" content="young  voices"><meta name="application-name" content="Home">',
      "Boys ask",
    ],
    [
      "the publisher",
      '<script type="application/ld+json">[{"@type":"WebSite","name":"Home"},{"@type":"Article","publisher":{"name":"Young Voices"}}]</script>',
      "Boys ask",
    ],
    ["its place after the heading", "<h1> Boys <em>ask</em> </h1>", "Boys ask"],
  ])("the site’s name is known by %s", (_, names, headline) => {
    expect(headlineOf(`${names}<meta property="og:title" content="Boys ask – Young Voices | Home">`)).toBe(headline);
  });
});

describe("the headline is taken from the first of these that there is", () => {
  const places: readonly (readonly [headline: string, html: string])[] = [
    [
      'Said in "JSON-LD"',
      '<script type="application/ld+json">{"@type":"BlogPosting","headline":"Said in &quot;JSON-LD&quot;"}</script>',
    ],
    ["Said in og:title", '<meta property="og:title" content="Said in og:title">'],
    ["Said in twitter:title", '<meta name="twitter:title" content="Said in twitter:title">'],
    ["Said in the heading", "<h1></h1><h1>Said in the heading</h1>"],
    ["Said in the title", "<svg><title>Said in a drawing</title></svg><title>Said in the title</title>"],
  ];

  test.each(places.map(([headline], place) => [headline, place] as const))("%s", (headline, place) => {
    const present = places.slice(place).map(([, html]) => html);
    expect(headlineOf(present.reverse().join(""))).toBe(headline);
  });
});
