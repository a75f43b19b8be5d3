import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { filesOf, pagesOf } from "./archive-pages.ts";
import { madeUpArchive } from "./made-up-archive.ts";

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

/** One page of each kind, and the hardest ones. */
const samples = [
  "index.html",
  "editions/2018 03 #2.html",
  "entries/2018/2018-04-05-stand.html",
  "entries/2018/2018-03-01-a#b%20c?d.html",
  "entries/2017/2017-12-24-unbreakable.html",
  "entries/2017/2017-12-01-rtl.html",
  "entries/2017/index.html",
  "sections/news.html",
];

(installed ? describe : describe.skip)("the archive in a browser, from a disk", () => {
  let browser: Browser;
  let page: Page;
  let folder = "";
  const pages = pagesOf(madeUpArchive());
  const failed: string[] = [];
  const addressOf = (path: string) => pathToFileURL(join(folder, path)).href;

  beforeAll(async () => {
    folder = join(mkdtempSync(join(tmpdir(), "bulletin-archive-")), "a folder #1, 100%25");
    for (const [path, content] of filesOf(madeUpArchive())) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    browser = await chromium.launch({ executablePath, args, headless: true });
    page = await browser.newPage({ viewport: { width: 1280, height: 700 } });
    page.on("requestfailed", (request) => failed.push(request.url()));
    page.on("console", (message) => failed.push(message.text()));
    await page.route(/^(?!file:)/, (route) => {
      failed.push(route.request().url());
      return route.abort();
    });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    if (folder !== "") rmSync(dirname(folder), { recursive: true });
  });

  test("every link on every page leads to a file, and the style sheet is there", async () => {
    const seen = new Set<string>();
    const waiting = [addressOf("index.html")];
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      if (seen.has(address)) continue;
      await page.goto(address);
      expect(await page.evaluate<number>("document.styleSheets.length")).toBe(1);
      expect(await page.evaluate<string>("getComputedStyle(document.body).margin")).toBe("0px");
      const links = await page.evaluate<string[]>("[...document.querySelectorAll('a')].map((link) => link.href)");
      seen.add(address);
      waiting.push(...links.filter((link) => /^file:.*\.html$/.test(link)));
    }
    const visited = [...seen.keys()].map((address) => fileURLToPath(address));
    expect(visited.sort()).toEqual(pages.map(([path]) => join(folder, path)).sort());
    expect(failed).toEqual([]);
  }, 120_000);

  test.each(samples.flatMap((path) => [320, 1280].map((width) => [path, width] as const)))(
    "%s fits %i pixels, and axe finds nothing wrong with it, by day and by night",
    async (path, width) => {
      await page.setViewportSize({ width, height: 700 });
      const backgrounds: string[] = [];
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(addressOf(path));
        expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(width);
        backgrounds.push(await page.evaluate<string>("getComputedStyle(document.body).backgroundColor"));
        await page.evaluate(axe.source);
        const violations = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
          `axe.run(document, ${JSON.stringify({ runOnly: tags, preload: false })}).then(({ violations }) => violations)`,
        );
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      }
      expect(backgrounds).toEqual(["rgb(255, 255, 255)", "rgb(20, 24, 27)"]);
      expect(failed).toEqual([]);
    },
    30_000,
  );
});

/** WCAG 2.2 AA and best practice. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
