import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { renderEmail } from "../../src/render/email/render-email.ts";
import { renderHtml } from "../../src/render/html/render-html.ts";
import { allViews, axeFindings, describeInBrowser, fewViews, launchBrowser } from "../chromium.ts";
import { feeds, picturedPublication } from "./pictured-publication.ts";
import { fullPublication, samplePublication } from "./sample-publication.ts";

const longWord = "w".repeat(200);
const arabic = "السلامة مسؤولية الجميع في كل مكان وزمان ".repeat(5);

/** A publication with words in all fields that no telephone has room for. */
function wide(text: string, language = "en-GB") {
  return samplePublication({
    bulletin: {
      name: text,
      publisher: text,
      strapline: text,
      language,
      contact: { postal_address: text },
      email: { from: "a@b.example", preheader: text },
      sections: [{ key: "news", title: text }],
      header: [text],
      footer: [text],
      signpost: [text],
    },
    edition: { title: text, intro: text },
    entries: [
      {
        headline: text,
        section: "news",
        summary: `${text}\n\n- ${text}\n- [${text}](https://a.example/)`,
        source: { label: text, title: text, url: "https://a.example/" },
        event: { start: "2018-03-13", place: text },
        contact: { name: text },
      },
    ],
  });
}

const mixed = `<b>&amp; "It’s" 'مرحبا' (שלום), naïve e\u0301te\u0301, 👩‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 20 % – 漢字かな ${"</p>".repeat(60)}`;

const publications = {
  "the least publication": samplePublication(),
  "a full publication": fullPublication(),
  "words of 200 letters": wide(longWord),
  "text from right to left": wide(arabic, "ar"),
  "words of 200 letters from right to left": wide("ش".repeat(200), "ar"),
  "mixed scripts, emoji and markup": wide(mixed),
  "pictures and a style sheet": picturedPublication(),
  "sixty entries": samplePublication({
    entries: Array.from({ length: 60 }, (_, place) => ({ headline: `The headline of item ${place + 1} of sixty` })),
  }),
};

const documents = Object.entries(publications).flatMap(([name, publication]) => {
  const page = renderHtml(publication, { feeds });
  const email = renderEmail(publication).html;
  return [
    [`the page of ${name}`, page],
    [`the page of ${name}, its styles dropped`, withoutStyles(page)],
    [`the e-mail of ${name}`, email],
    [`the e-mail of ${name}, its styles dropped`, withoutStyles(email)],
  ] as const;
});

function withoutStyles(html: string): string {
  return html.replace(/<style>.*<\/style>/s, "");
}

describeInBrowser("in a browser 320 pixels wide", () => {
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 320, height: 700 } });
    await page.route("**/*", (route) => {
      requests.push(route.request().url());
      return route.abort();
    });
  }, 60_000);
  afterAll(() => browser?.close());

  /** Shows a document and says how wide it became and what its background is. */
  async function show(html: string, colorScheme: "light" | "dark") {
    await page.emulateMedia({ colorScheme });
    await page.setContent(html);
    return {
      width: await page.evaluate<number>("document.documentElement.scrollWidth"),
      background: await page.evaluate<string>("getComputedStyle(document.body).backgroundColor"),
    };
  }

  test.each(documents)("%s fits and asks for nothing", async (_name, html) => {
    for (const colorScheme of ["light", "dark"] as const) {
      expect((await show(html, colorScheme)).width).toBe(320);
      expect(await page.evaluate(tooWide)).toEqual([]);
    }
    expect(requests).toEqual([]);
  });

  test.each(documents.filter(([name]) => /of a full publication$/.test(name)))(
    "%s is dark at night",
    async (_name, html) => {
      expect(brightness(await show(html, "light"))).toBeGreaterThan(700);
      expect(brightness(await show(html, "dark"))).toBeLessThan(100);
    },
  );

  test("the page shows its pictures at their own size, as far as there is room", async () => {
    await page.setViewportSize({ width: 1280, height: 700 });
    await show(renderHtml(picturedPublication()), "light");
    const shown = "Array.from(document.images, ({ naturalWidth, width, height }) => [naturalWidth > 0, width, height])";
    // 37rem are 592 pixels.
    expect((await page.evaluate<unknown[]>(shown)).slice(1)).toEqual([
      [true, 592, 296],
      [true, 592, 296],
    ]);
    await page.setViewportSize({ width: 320, height: 700 });
  });

  test("the style sheet of the house has the last word", async () => {
    const styleSheet = () => ({ found: "h1 { text-transform: uppercase } body { background: rgb(255, 250, 240) }" });
    const picture = () => ({ fault: { message: "", hint: "" } });
    const publication = samplePublication({
      bulletin: { theme: { css: "house.css" } },
      assets: { styleSheet, picture },
    });
    expect((await show(renderHtml(publication), "light")).background).toBe("rgb(255, 250, 240)");
  });

  test.each([undefined, "'Liberation Sans Narrow'", "'Liberation Serif'", "'DejaVu Sans Mono'"])(
    "no line of the page has more than 75 characters in the font %s",
    async (font) => {
      await page.setViewportSize({ width: 1280, height: 700 });
      const summary = "The agency counted far more children in the year than in the one before it. ".repeat(8).trim();
      const theme = font === undefined ? {} : { font };
      await show(renderHtml(samplePublication({ bulletin: { theme }, entries: [{ summary }] })), "light");
      const longest = await page.evaluate<number>(longestLine);
      expect(longest).toBeLessThanOrEqual(75);
      expect(longest).toBeGreaterThanOrEqual(45);
      await page.setViewportSize({ width: 320, height: 700 });
    },
  );

  test.each(documents.filter(isWhole))(
    "axe finds nothing wrong with %s",
    async (name, html) => {
      for (const [width, colorScheme] of name.endsWith("a full publication") ? allViews : fewViews) {
        await page.setViewportSize({ width, height: 700 });
        await show(html, colorScheme);
        expect(await axeFindings(page, name.startsWith("the e-mail") ? ownedByMailPrograms : {})).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 700 });
    },
    30_000,
  );
});

/** Pages without their style sheet are looked at for their width only: a browser's own styles are not ours. */
function isWhole([name]: (typeof documents)[number]): boolean {
  return !/^the page .* dropped$/.test(name);
}

/** Of the background: 0 for black, 765 for white. */
function brightness({ background }: { readonly background: string }): number {
  return (background.match(/\d+/g) ?? []).reduce((sum, channel) => sum + Number(channel), 0);
}

/** The elements that stand out of the screen at either side. */
const tooWide = `Array.from(document.querySelectorAll("body *"))
  .filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return left < -1 || right > innerWidth + 1 || element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display === "block";
  })
  .map(({ outerHTML }) => outerHTML.slice(0, 80))`;

/** The characters of the longest line of the first paragraph of a summary. */
const longestLine = `(() => {
  const text = document.querySelector("article p:not(.date)").firstChild;
  const range = document.createRange();
  const lines = new Map();
  for (let place = 0; place < text.length; place += 1) {
    range.setStart(text, place);
    range.setEnd(text, place + 1);
    const { top } = range.getBoundingClientRect();
    lines.set(top, (lines.get(top) ?? 0) + 1);
  }
  return Math.max(...lines.values());
})()`;

/** Mail programs put a message into a page of their own, so that its landmarks are theirs. */
const ownedByMailPrograms = { region: { enabled: false }, "landmark-one-main": { enabled: false } };
