import { describe, expect, test } from "@jest/globals";
import { HtmlValidate } from "html-validate";
import { renderEmail } from "../../src/render/email/render-email.ts";
import { renderHtml } from "../../src/render/html/render-html.ts";
import { feeds, picturedPublication } from "./pictured-publication.ts";
import { fullPublication, type Sample, samplePublication } from "./sample-publication.ts";

// The page has to meet every recommended rule; of the e-mail's, these are off because they are how e-mail is made: styles stand in attributes,
// Outlook reads conditional comments, and role="article" is what screen readers announce a message by.
const page = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended", "html-validate:standard"],
  rules: { "long-title": "off" },
});
const email = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    "long-title": "off",
    "no-inline-style": "off",
    "no-conditional-comment": "off",
    "prefer-native-element": "off",
    "doctype-style": "off",
  },
});

async function faultsIn(html: string, validator: HtmlValidate) {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

const odd = `</style></p><script>alert(1)</script> &amp; &lt "'\u0085 ${"<b>".repeat(70)} مرحبا 👩‍👩‍👧`;
const markedUp: Sample = {
  bulletin: {
    name: odd,
    publisher: odd,
    strapline: odd,
    header: [odd],
    footer: [odd],
    signpost: [odd],
    contact: { postal_address: odd },
    sections: [{ key: "news", title: odd }],
  },
  edition: { title: odd, intro: odd },
  entries: [
    {
      headline: odd,
      section: "news",
      summary: `${odd}\n\n- ${odd}`,
      source: { label: odd, title: odd, url: "https://a.example/?a=1&b=<i>", format: odd, size: odd },
      event: { start: "2018-05-13", place: odd, address: odd },
      deadline: { date: "2018-05-13", what: odd },
      contact: { name: odd, phone: odd },
    },
  ],
};

describe.each([
  ["a full publication", fullPublication()],
  ["the least one", samplePublication({})],
  ["pictures and a style sheet", picturedPublication()],
  ["markup in every field", samplePublication(markedUp)],
  ["sixty entries", samplePublication({ entries: Array.from({ length: 60 }, () => ({})) })],
])("html-validate finds nothing wrong with %s", (_, publication) => {
  test("as a page", async () => {
    expect(await faultsIn(renderHtml(publication, { feeds }), page)).toEqual([]);
  });

  test("as an e-mail", async () => {
    expect(await faultsIn(renderEmail(publication).html, email)).toEqual([]);
  });
});
