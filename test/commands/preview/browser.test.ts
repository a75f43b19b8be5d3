import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { Browser, Frame, Page } from "playwright-core";
import { axeFindings, describeInBrowser, fewViews, launchBrowser } from "../../chromium.ts";
import { standardBulletin, standardEntry, standardId, withKeys } from "../../store-from-text.ts";
import { type RunningPreview, startPreview, until } from "./start-preview.ts";

const entryFile = `entries/2018/${standardId}.yaml`;
const headline = "Child referrals to the national mechanism rise by 66%";
const places = ["Anytown", "Bigtown", "Coldharbour", "Dalewick", "Eastbridge", "Fairhaven", "Greenwold", "Hillstow"];
const files = {
  "bulletin.yaml": `${standardBulletin}email:\n  from: "news@anytown.gov.uk"\n`,
  [entryFile]: standardEntry,
  ...Object.fromEntries(
    places.map((place, i) => [
      `entries/2018/2018-03-0${i + 1}-${place.toLowerCase()}.yaml`,
      withKeys(standardEntry, `headline: "Schools in ${place} begin to work together"\ndate: 2018-03-0${i + 1}\n`),
    ]),
  ),
};

describeInBrowser("the preview in a browser", () => {
  let browser: Browser;
  let preview: RunningPreview;
  let page: Page;
  const complaints: string[] = [];
  const asked = new Set<string>();

  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(() => browser?.close());
  beforeEach(async () => {
    preview = await startPreview(files);
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    complaints.length = 0;
    asked.clear();
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => asked.add(new URL(request.url()).origin));
    await page.goto(preview.address);
    await until(
      () => Promise.all(["Page", "E-mail", "E-mail on a phone", "Text"].map((name) => textIn(name))),
      (texts) => texts.every((text) => text.includes(headline)),
    );
  }, 20_000);
  afterEach(async () => {
    await page.close();
    await preview.stop();
  });

  /** The document that a view shows. */
  async function view(name: string): Promise<Frame> {
    const frame = await (await page.$(`iframe[title="${name}"]`))?.contentFrame();
    if (!frame) throw new Error(`There is no view “${name}”`);
    return frame;
  }

  async function textIn(name: string): Promise<string> {
    return (await view(name)).evaluate<string>("document.body?.textContent ?? ''");
  }

  async function styleOf(name: string, selector: string, property: string): Promise<string> {
    return (await view(name)).evaluate<string>(`getComputedStyle(document.querySelector("${selector}")).${property}`);
  }

  const problems = () => page.innerText("#problems");

  test("shows what changes, the problem of what breaks beside its entry, and neither any more when it is mended", async () => {
    preview.write(entryFile, withKeys(standardEntry, 'headline: "Child referrals rise, click here"\n'));
    for (const name of ["Page", "E-mail", "E-mail on a phone", "Text"]) {
      await until(
        () => textIn(name),
        (text) => text.includes("Child referrals rise, click here"),
      );
    }
    preview.write(entryFile, `${standardEntry}tag: schools\n`);
    const section = page.locator("section.group", { hasText: standardId });
    await until(problems, (text) => text.includes(standardId));
    expect(await section.innerText()).toContain("Not shown until this is mended.");
    expect(await section.innerText()).toContain("Error");
    expect(await section.innerText()).toContain(entryFile);
    await until(
      () => textIn("Page"),
      (text) => !text.includes("Child referrals"),
    );
    preview.write(entryFile, standardEntry);
    await until(problems, (text) => !text.includes("Error"));
    await until(
      () => textIn("Page"),
      (text) => text.includes(headline),
    );
    expect(await page.innerText("#summary")).toBe("9 entries, no problems");
    expect(complaints).toEqual([]);
    expect([...asked]).toEqual([new URL(preview.address).origin]);
  }, 30_000);

  test("stays where it was scrolled to, and keeps the focus", async () => {
    const scroll = async () => (await view("Page")).evaluate<number>("scrollY");
    await (await view("Page")).evaluate("scrollTo({ top: 700, behavior: 'instant' })");
    await page.locator("#problems a").nth(2).focus();
    preview.write(entryFile, withKeys(standardEntry, 'headline: "Child referrals rise!"\n'));
    await until(
      () => textIn("Page"),
      (text) => text.includes("Child referrals rise!"),
    );
    await until(problems, (text) => text.includes("exclamation"));
    expect(await scroll()).toBe(700);
    expect(await page.evaluate("document.activeElement.dataset.number")).toBe("3");
  });

  test("a link of the list scrolls every view to its entry", async () => {
    await page.getByRole("link", { name: "Schools in Dalewick begin to work together" }).click();
    for (const name of ["Page", "E-mail", "E-mail on a phone"]) {
      const top = async () =>
        (await view(name)).evaluate<number>(
          `[...document.querySelectorAll("h2")].find(({ textContent }) => textContent.includes("Dalewick")).getBoundingClientRect().top`,
        );
      await until(top, (place) => Math.abs(place - 24) < 2);
    }
    expect(await (await view("Text")).evaluate<number>("scrollY")).toBeGreaterThan(100);
    expect(page.url()).toBe(preview.address);
  });

  test("is dark at night where that is wanted, whatever the browser says, and without styles where that is", async () => {
    const brightness = async (name: string) => {
      const colour = await styleOf(name, name === "Text" ? "html" : "body", "backgroundColor");
      return (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, channel) => sum + Number(channel), 0);
    };
    const names = ["Page", "E-mail", "E-mail on a phone", "Text"];
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      for (const name of names) expect(await brightness(name)).toBeGreaterThan(700);
    }
    await page.getByLabel("Dark").check();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      for (const name of names)
        await until(
          () => brightness(name),
          (sum) => sum < 120,
        );
    }
    expect(await styleOf("E-mail", "td", "color")).toBe("rgb(233, 236, 238)");
    await page.getByLabel("Without styles").check();
    await until(
      () => styleOf("E-mail", "td", "paddingLeft"),
      (padding) => padding === "1px",
    );
    expect(await (await view("E-mail")).evaluate("document.querySelectorAll('style, [style]').length")).toBe(0);
    expect(await textIn("E-mail")).toContain(headline);
    expect(complaints).toEqual([]);
  }, 20_000);

  test("shows the e-mail as wide as a phone and as a window", async () => {
    const width = async (name: string) => (await view(name)).evaluate<number>("innerWidth");
    expect(await width("E-mail on a phone")).toBeGreaterThanOrEqual(320);
    expect(await width("E-mail on a phone")).toBeLessThanOrEqual(375);
    expect(await width("E-mail")).toBeGreaterThanOrEqual(600);
    expect(await width("E-mail")).toBeLessThanOrEqual(700);
  });

  test("a view that is hidden is not asked for, and is up to date when it is shown again", async () => {
    await page.getByRole("checkbox", { name: "Text" }).uncheck();
    const paths: string[] = [];
    page.on("request", (request) => paths.push(request.url().replace(preview.address, "")));
    preview.write(entryFile, withKeys(standardEntry, 'headline: "Child referrals fall by a third"\n'));
    await until(problems, (text) => text.includes("fall by a third"));
    expect(paths).toContain("page-light");
    expect(paths).not.toContain("text-light");
    await page.getByRole("checkbox", { name: "Text" }).check();
    await until(
      () => textIn("Text"),
      (text) => text.includes("fall by a third"),
    );
  });

  test("a link opens beside the preview", async () => {
    await page.context().route("https://www.nationalcrimeagency.gov.uk/", (route) => route.fulfill({ body: "there" }));
    const popup = page.waitForEvent("popup");
    await (await view("Page")).click('a[href^="https:"]');
    expect((await popup).url()).toBe("https://www.nationalcrimeagency.gov.uk/");
    expect(await (await popup).evaluate("[opener, document.referrer]")).toEqual([null, ""]);
    expect(await textIn("Page")).toContain(headline);
  });

  test("says that it has ended", async () => {
    await preview.stop();
    await until(
      () => page.innerText("#trouble"),
      (text) => text.includes("The preview has ended"),
    );
    preview = await startPreview(files);
  });

  test.each(fewViews)(
    "axe finds nothing wrong at %d pixels, %s",
    async (width, colorScheme) => {
      preview.write(entryFile, `${standardEntry}tag: schools\n`);
      await until(problems, (text) => text.includes("Error"));
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      expect(await axeFindings(page)).toEqual([]);
    },
    30_000,
  );

  test("can be used with the keyboard alone", async () => {
    const focused = () =>
      page.evaluate<string>("document.activeElement.labels?.[0].textContent ?? document.activeElement.textContent");
    const seen: string[] = [];
    for (let i = 0; i < 8; i++) {
      await page.keyboard.press("Tab");
      seen.push(await focused());
    }
    expect(seen.slice(0, 7)).toEqual([
      "Page",
      "E-mail on a phone",
      "E-mail",
      "Text",
      "Light",
      "Without styles",
      headline,
    ]);
    expect(await page.evaluate<string>("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
  });
});

describeInBrowser("the preview and other sites", () => {
  let browser: Browser;
  let preview: RunningPreview;
  let other: Server;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    preview = await startPreview(files);
    other = createServer((_, response) => {
      response.setHeader("Content-Type", "text/html");
      response.end("<!DOCTYPE html><title>Other</title>");
    }).listen(0, "127.0.0.1");
    page = await browser.newPage();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    other?.close();
    await preview?.stop();
  });

  // The other site is on another port of the same address, which to the browser is the same site and another origin, and under another name.
  test.each(["127.0.0.1", "localhost"])("on %s learn nothing, even if they know the address", async (host) => {
    await page.goto(`http://${host}:${(other.address() as AddressInfo).port}/`);
    const learn = (script: string) => page.evaluate<unknown>(script);
    for (const path of ["", "state", "page-light", "preview.js", "changes"]) {
      const address = `${preview.address}${path}`;
      expect(await learn(`fetch("${address}").then((answer) => answer.text(), () => "nothing")`)).toBe("nothing");
      expect(
        await learn(`fetch("${address}", { mode: "no-cors" }).then((answer) => answer.text(), () => "nothing")`),
      ).toBe("nothing");
    }
    const loads = (element: string, attribute: string, path: string) =>
      learn(`new Promise((resolve) => {
        const element = document.createElement("${element}");
        element.onload = () => resolve("loaded");
        element.onerror = () => resolve("nothing");
        element.${attribute} = "${preview.address}${path}";
        document.head.append(element);
      })`);
    expect(await loads("script", "src", "preview.js")).toBe("nothing");
    expect(await loads("img", "src", "page-light")).toBe("nothing");
    expect(
      await learn(`new Promise((resolve) => {
        const events = new EventSource("${preview.address}changes");
        events.onopen = () => resolve("open");
        events.onerror = () => { events.close(); resolve("nothing"); };
      })`),
    ).toBe("nothing");
    await learn(`new Promise((resolve) => {
      const frame = document.createElement("iframe");
      frame.onload = resolve;
      frame.src = "${preview.address}page-light";
      document.body.append(frame);
    })`);
    const framed = page.frames().find((frame) => frame !== page.mainFrame());
    expect(await framed?.content()).not.toContain(headline);
  });

  test("a document that is opened alone runs and loads nothing", async () => {
    const alone = await browser.newPage();
    const answered: string[] = [];
    alone.on("response", (response) => answered.push(response.url()));
    await alone.goto(`${preview.address}page-light`);
    await alone.evaluate(`document.body.append(Object.assign(document.createElement("img"), { src: "state" }))`);
    await alone.evaluate(
      `document.body.insertAdjacentHTML("beforeend", "<iframe srcdoc='<script>top.ran = 1</script>'></iframe>")`,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await alone.evaluate("window.ran")).toBe(undefined);
    expect(answered).toEqual([`${preview.address}page-light`]);
    await alone.close();
  });
});
