import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { allViews, axeFindings, describeInBrowser, fewViews, launchBrowser } from "../../chromium.ts";
import { filesOf, pagesOf } from "./archive-pages.ts";
import { madeUpArchive } from "./made-up-archive.ts";

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

describeInBrowser("the archive in a browser, from a disk", () => {
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
    browser = await launchBrowser();
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

  test.each(samples)(
    "%s fits, and axe finds nothing wrong with it",
    async (path) => {
      for (const [width, colorScheme] of path === "index.html" ? allViews : fewViews) {
        await page.setViewportSize({ width, height: 700 });
        await page.emulateMedia({ colorScheme });
        await page.goto(addressOf(path));
        expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(width);
        const background = await page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
        expect(background).toBe(colorScheme === "light" ? "rgb(255, 255, 255)" : "rgb(20, 24, 27)");
        expect(await axeFindings(page)).toEqual([]);
      }
      expect(failed).toEqual([]);
    },
    30_000,
  );
});
