import { describe, expect, test } from "@jest/globals";
import { simpleParser } from "mailparser";
import { mailComposer } from "../../src/adapters/nodemailer.ts";
import { cleanText } from "../../src/model/clean-text.ts";
import { displayWidth } from "../../src/model/display-width.ts";
import type { Publication } from "../../src/model/publication.ts";
import { renderEmail } from "../../src/render/email/render-email.ts";
import { renderHtml } from "../../src/render/html/render-html.ts";
import { renderText } from "../../src/render/text/render-text.ts";
import { find, shapeOf, textOf, textOfDocument } from "./read-html.ts";
import { samplePublication } from "./sample-publication.ts";

const hostile: readonly string[] = [
  "<script>alert(1)</script>",
  "</title></style></script><img src=x onerror=alert(1)>",
  `" onmouseover="alert(1)" x='`,
  "&lt;b&gt; &amp; &#60; &nbsp;",
  "<!--[if mso]>-->]]><![endif]-->",
  "{{7*7}} #{7*7} <%= 7 %>",
  "one\r\nBcc: all@evil.example\r\n\r\nbody",
  "one\nTwo: three\u0000four",
  "bell\u0007 escape\u001b[31m c1\u0085\u009b31m",
  "=?utf-8?q?=0D=0ABcc:_x@y?=",
  "right \u202eto left\u202c and \u2066isolated\u2069",
  "مرحبا بالعالم، هذه نشرة إخبارية طويلة",
  "שלום עולם",
  "e\u0301e\u0302 Z\u0351\u036b\u0343 ยี่สิบ",
  "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 🎉",
  "zero\u200bwidth\u00adsoft\ufeffbom",
  "lone \ud800 surrogate \udc00",
  `long ${"w".repeat(200)} word`,
  `${"漢字".repeat(100)}`,
  `"quoted\\" <a@b.example>, other@c.example`,
];

/** A publication with the text in every field that takes text, other than the summary and the intro, which have markup. */
function filledWith(text: string): Publication {
  return samplePublication({
    bulletin: {
      name: text,
      publisher: text,
      strapline: text,
      contact: { email: "a@b.example", postal_address: text },
      sections: [{ key: "news", title: text }],
      email: { from: "a@b.example", reply_to: "c@d.example", preheader: text },
      footer: [text],
      signpost: [text],
    },
    edition: { title: text, subject: text },
    entries: [
      {
        headline: text,
        section: "news",
        source: { label: text, title: text, url: "https://a.example/", format: text, size: text },
        event: { start: "2018-03-13", place: text, address: text, booking: "https://a.example/book" },
        deadline: { date: "2018-03-13", what: text },
        contact: { name: text, phone: text },
      },
    ],
  });
}

/** What is left of a text where white space does not count. */
function squeezed(text: string): string {
  return cleanText(text)
    .replace(/[ \t\n]+/g, " ")
    .trim();
}

const headings = (html: string) => find(html, "h1", "h2", "h3").map(textOf);

describe.each(hostile)("%j in every field", (text) => {
  const publication = filledWith(text);
  const harmless = filledWith("harmless");
  const email = renderEmail(publication);

  test.each([
    ["page", renderHtml(publication), renderHtml(harmless)],
    ["e-mail", email.html, renderEmail(harmless).html],
  ])("is text and nothing else in the %s", (_format, html, harmlessHtml) => {
    expect(shapeOf(html)).toEqual(shapeOf(harmlessHtml));
    expect(headings(html)).toContain(squeezed(text));
    const times = (whole: string, part: string) => whole.split(part).length - 1;
    expect(times(textOfDocument(html), squeezed(text))).toBe(times(textOfDocument(harmlessHtml), "harmless"));
    expect(html).not.toMatch(/(?![\t\n])\p{Cc}/u);
  });

  test("keeps the plain text in its columns", () => {
    const plain = renderText(publication);
    for (const line of plain.split("\n")) {
      expect(line).not.toMatch(/[ \t]$|(?!\t)\p{Cc}/u);
      if (/\S \S/.test(line)) expect(displayWidth(line)).toBeLessThanOrEqual(72);
    }
    expect(plain).not.toMatch(/\n{3}/);
    expect(squeezed(plain).replaceAll(" ", "")).toContain(`+01:${squeezed(text)}`.replaceAll(" ", ""));
  });

  test("adds no header, part or recipient to the message", async () => {
    const parse = async (from: Publication) => {
      const { message } = renderEmail(from);
      return simpleParser(Buffer.from(message ? await mailComposer.compose(message) : []), { skipTextToHtml: true });
    };
    const [parsed, expected] = [await parse(publication), await parse(harmless)];
    expect([...parsed.headers.keys()]).toEqual([...expected.headers.keys()]);
    expect([parsed.subject, parsed.from?.value[0]?.name]).toEqual([squeezed(text), squeezed(text)]);
    expect([parsed.to, parsed.from].flat().flatMap((list) => list?.value.map(({ address }) => address))).toEqual([
      "a@b.example",
      "a@b.example",
    ]);
    expect(parsed.attachments).toEqual([]);
    expect(parsed.html).toBe(email.html);
    expect(parsed.text).toBe(email.text);
  });
});

test.each(hostile.filter((text) => !/[\r\n*_[`\\]/.test(text)))("%j in a summary is text", (text) => {
  const summary = `Before ${text} after.`;
  const publication = samplePublication({ bulletin: { email: { from: "a@b.example" } }, entries: [{ summary }] });
  for (const html of [renderHtml(publication), renderEmail(publication).html]) {
    expect(find(html, "p").map(textOf)).toContain(squeezed(summary));
  }
});
