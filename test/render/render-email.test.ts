import { describe, expect, test } from "@jest/globals";
import type { Bulletin } from "../../src/model/bulletin.ts";
import { breakable } from "../../src/render/email/breakable.ts";
import { renderEmail } from "../../src/render/email/render-email.ts";
import { renderText } from "../../src/render/text/render-text.ts";
import { attribute, find, shapeOf, textOf } from "./read-html.ts";
import { fullPublication, samplePublication } from "./sample-publication.ts";

const full = renderEmail(fullPublication());

describe("the HTML", () => {
  test("has headings in order", () => {
    expect(find(full.html, "h1", "h2", "h3").map((heading) => `${heading.tagName} ${textOf(heading)}`)).toEqual([
      "h1 Safer Ashford",
      "h2 News",
      "h3 Referrals of children rise by two thirds",
      "h2 Training and events",
      "h3 Come to the awareness week stand",
      "h2 Also in this edition",
      "h3 Say what you think about the new guidance",
      "h2 Who to call",
    ]);
  });

  test("is one table for layout inside an article that says its language", () => {
    expect(find(full.html, "table").map((table) => attribute(table, "role"))).toEqual(["presentation"]);
    const [wrapper] = find(full.html, "div");
    expect(wrapper && Object.fromEntries(wrapper.attrs.map(({ name, value }) => [name, value]))).toEqual({
      role: "article",
      "aria-roledescription": "email",
      "aria-label": "Safer Ashford: Spring news",
      lang: "en-GB",
      dir: "ltr",
    });
  });

  test("begins with the preheader, in sight", () => {
    expect(find(full.html, "p").map(textOf)[0]).toBe("New figures on trafficked children, and a stand to visit");
  });

  test("shows the lines of the header above the name", () => {
    const { html } = renderEmail(
      samplePublication({ bulletin: { header: ["Ashford Council", "Children’s <services>"] } }),
    );
    expect(find(html, "p", "h1").map(textOf).slice(0, 3)).toEqual([
      "Ashford Council",
      "Children’s <services>",
      "Safer Ashford",
    ]);
  });

  test("mirrors what has a side where the language is written from right to left", () => {
    const bar = (language: string) =>
      /border-(left|right):/.exec(
        renderEmail(samplePublication({ bulletin: { language }, entries: [{ contact: { name: "Sam" } }] })).html,
      )?.[1];
    expect([bar("en-GB"), bar("ar")]).toEqual(["left", "right"]);
  });

  test("keeps the space between paragraphs in the style sheet, since mail programs differ about margins in attributes", () => {
    expect(full.html.replace(/<style>.*?<\/style>/gs, "")).not.toContain("margin");
  });

  test("has no image, no script, no old presentational attribute, and nothing that is hidden", () => {
    const names = shapeOf(full.html).join(" ");
    expect(names).not.toMatch(/\b(img|script|link|cellpadding|cellspacing|bgcolor|align|valign|border|width)\b/);
    expect(full.html).not.toMatch(/display:none|visibility|font-size:0|url\(/);
  });

  test("puts padding, borders and backgrounds on cells only, and every size is at least 14 pixels", () => {
    for (const { tagName, attrs } of find(full.html, "p", "h1", "h2", "h3", "ul", "ol", "li", "a", "div")) {
      const style = attrs.find(({ name }) => name === "style")?.value ?? "";
      expect(`${tagName} ${style.replace("padding:0", "")}`).not.toMatch(/padding|border|background/);
    }
    for (const [, size] of full.html.matchAll(/font:[^;"]*?(\d+)px/g)) expect(Number(size)).toBeGreaterThanOrEqual(14);
  });

  test("has a style sheet under 1 kB, and stays far below the 102 kB at which Gmail cuts", () => {
    const sheet = /<style>(.*)<\/style>/s.exec(full.html)?.[1] ?? "";
    expect(sheet.length).toBeGreaterThan(0);
    expect(Buffer.byteLength(sheet)).toBeLessThan(1000);
    const sixty = renderEmail(samplePublication({ entries: Array.from({ length: 60 }, () => ({})) })).html;
    expect(find(sixty, "h2")).toHaveLength(60);
    expect(Buffer.byteLength(sixty)).toBeLessThan(60_000);
  });

  test.each([
    ["https://a.example/stop?a=1&b=2", "https://a.example/stop?a=1&b=2"],
    ["*|UNSUB|*", "*|UNSUB|*"],
    ["<%unsubscribe_url%>", "<%unsubscribe_url%>"],
    ["javascript:alert(1)", undefined],
  ])("unsubscribes by %s", (unsubscribe, href) => {
    const { html } = renderEmail(samplePublication({ bulletin: { email: { from: "a@b.example", unsubscribe } } }));
    expect(find(html, "a").map((link) => attribute(link, "href"))).toEqual(href === undefined ? [] : [href]);
  });
});

describe("breakable", () => {
  test("leaves ordinary words and addresses whole", () => {
    const text = "Write to enquiries@harrowmere.example.org about multi-agency safeguarding.";
    expect(String(breakable(text))).toBe(text);
  });

  test("lets a very long word break anywhere, and nothing else, without adding to the text", () => {
    const word = "w".repeat(33);
    expect(String(breakable(`a ${word} b`))).toBe(`a <span style="line-break:anywhere">${word}</span> b`);
    expect(String(breakable("a <seventeen-letters> b", 16))).toBe(
      'a <span style="line-break:anywhere">&lt;seventeen-letters&gt;</span> b',
    );
  });
});

describe("the logo", () => {
  const logo = { src: "logo.png", alt: "Ashford “Partnership”", url: "https://ashford.example/logo.png?a=1&b=2" };
  const pictureIn = (url: string | undefined) => {
    const { url: _, ...without } = logo;
    const { html } = renderEmail(
      samplePublication({ bulletin: { logo: url === undefined ? without : { ...logo, url } } }),
    );
    return find(html, "img").map((img) => [attribute(img, "src"), attribute(img, "alt"), attribute(img, "style")]);
  };

  test("stands above the name if it can be fetched without being overheard", () => {
    expect(pictureIn(logo.url)).toEqual([[logo.url, logo.alt, "max-width:100%;border:0"]]);
  });

  test.each([undefined, "http://ashford.example/logo.png", "data:image/png;base64,AAAA"])(
    "is left out for %s",
    (url) => {
      expect(pictureIn(url)).toEqual([]);
    },
  );
});

describe("the message", () => {
  const headersOf = (bulletin: Partial<Bulletin>) =>
    Object.fromEntries(
      renderEmail(samplePublication({ bulletin })).message?.headers.map(({ key, value }) => [key, value]) ?? [],
    );
  const from = "bulletin@ashford.example";

  test("carries both parts, and says who sends what to whom", () => {
    expect(full.message).toMatchObject({
      from: { name: "Ashford Safeguarding Partnership", address: from },
      to: { name: "Readers of Safer Ashford", address: from },
      replyTo: "team@ashford.example",
      subject: "Safer Ashford: Spring news",
      date: "2018-04-05T12:00:00Z",
      html: full.html,
      text: renderText(fullPublication()),
    });
    expect(full.message?.messageId).toMatch(/^[0-9a-f]{16}@ashford\.example$/);
  });

  test("is absent without a sender", () => {
    expect(renderEmail(samplePublication())).not.toHaveProperty("message");
  });

  test("has the headers of a mailing list", () => {
    expect(full.message?.headers).toEqual([
      { key: "Content-Language", value: "en-GB" },
      { key: "List-Id", value: "<bulletin.ashford.example>" },
      {
        key: "List-Unsubscribe",
        value: "<https://ashford.example/stop?list=1&reader=2>, <mailto:team@ashford.example?subject=Unsubscribe>",
      },
      { key: "List-Unsubscribe-Post", value: "List-Unsubscribe=One-Click" },
    ]);
  });

  test("claims one click only where bulletin.yaml says so, for an https address", () => {
    const post = "List-Unsubscribe-Post";
    expect(headersOf({ email: { from, unsubscribe: "https://a.example/" } })).not.toHaveProperty(post);
    expect(headersOf({ email: { from, unsubscribe: "http://a.example/", one_click: true } })).not.toHaveProperty(post);
    expect(headersOf({ email: { from, one_click: true } })).not.toHaveProperty(post);
    expect(headersOf({ email: { from, unsubscribe: "https://a.example/", one_click: true } })).toHaveProperty(post);
  });

  test("offers no way off the list that is not one", () => {
    const byMail = { "Content-Language": "en-GB", "List-Unsubscribe": `<mailto:${from}?subject=Unsubscribe>` };
    expect(headersOf({ email: { from, unsubscribe: "*|UNSUB|*", one_click: true } })).toEqual(byMail);
    expect(headersOf({ email: { from, unsubscribe: "javascript:alert(1)" } })).toEqual(byMail);
  });

  test("is a draft to mail programs if it is said to be unsent", () => {
    const publication = samplePublication({ bulletin: { email: { from } } });
    const [sent, unsent] = [{}, { unsent: true }].map((settings) => renderEmail(publication, settings).message);
    expect(unsent).toEqual({ ...sent, headers: [{ key: "X-Unsent", value: "1" }, ...(sent?.headers ?? [])] });
  });

  test("is known by its content", () => {
    const ids = [{}, {}, { headline: "Another headline" }].map(
      (entry) => renderEmail(samplePublication({ bulletin: { email: { from } }, entries: [entry] })).message?.messageId,
    );
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });
});
