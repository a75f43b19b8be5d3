import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { renderEmail } from "../../src/render/email/render-email.ts";
import { renderHtml } from "../../src/render/html/render-html.ts";
import { fullPublication, samplePublication } from "./sample-publication.ts";

const executablePath = "/usr/bin/chromium";
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A developer may do without the browser; CI may not. */
const installed = existsSync(executablePath) || process.env["CI"] !== undefined;
if (!installed) console.warn(`The browser tests are skipped: there is no ${executablePath}.`);

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

const publications = {
  "a full publication": fullPublication(),
  "words of 200 letters": wide(longWord),
  "text from right to left": wide(arabic, "ar"),
  "words of 200 letters from right to left": wide("ش".repeat(200), "ar"),
};

const documents = Object.entries(publications).flatMap(([name, publication]) => {
  const email = renderEmail(publication).html;
  const withoutStyles = email.replace(/<style>.*<\/style>/s, "");
  return [
    [`the page of ${name}`, renderHtml(publication)],
    [`the e-mail of ${name}`, email],
    [`the e-mail of ${name}, its styles dropped`, withoutStyles],
  ] as const;
});

(installed ? describe : describe.skip)("in a browser 320 pixels wide", () => {
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args, headless: true });
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
    expect((await show(html, "light")).width).toBe(320);
    expect((await show(html, "dark")).width).toBe(320);
    expect(requests).toEqual([]);
  });

  test.each(documents.slice(0, 2))("%s is dark at night", async (_name, html) => {
    expect((await show(html, "light")).background).toBe("rgb(255, 255, 255)");
    expect((await show(html, "dark")).background).toBe("rgb(20, 24, 27)");
  });

  test.each(documents.flatMap(([name, html]) => [320, 1280].map((width) => [name, width, html] as const)))(
    "axe finds nothing wrong with %s at %i pixels, by day and by night",
    async (name, width, html) => {
      await page.setViewportSize({ width, height: 700 });
      for (const colorScheme of ["light", "dark"] as const) {
        await show(html, colorScheme);
        await page.evaluate(axe.source);
        const violations = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
          `axe.run(document, ${JSON.stringify(axeOptions(name))}).then(({ violations }) => violations)`,
        );
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 700 });
    },
    30_000,
  );
});

/** WCAG 2.2 AA and best practice. Mail programs put a message into a page of their own, so that its landmarks are theirs. */
function axeOptions(name: string) {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const rules = name.startsWith("the e-mail")
    ? { region: { enabled: false }, "landmark-one-main": { enabled: false } }
    : {};
  return { runOnly: tags, rules };
}
