import { expect, test } from "@jest/globals";
import { readHtml } from "../../../src/import/html/read-html.ts";

const settings = { today: "2024-08-01", language: "en-GB" };

function read(page: string) {
  return readHtml({ bytes: new TextEncoder().encode(page) }, settings);
}

const attributes = Array.from({ length: 50_000 }, (_, place) => `a${place}`).join(" ");

test.each<[string, () => string, RegExp]>([
  ["elements in one another", () => "<div>".repeat(100_000), /500 elements inside one another/],
  ["lists in one another", () => "<ul><li>".repeat(100_000), /500 elements inside one another/],
  ["elements", () => "<b>x</b>".repeat(60_000), /50,000 elements/],
  [
    "elements that are opened again in each paragraph",
    () =>
      `<p>${Array.from({ length: 400 }, (_, place) => `<font color="${place}">`).join("")}</p>${"<p>x</p>".repeat(1_000)}`,
    /50,000 elements/,
  ],
  ["attributes", () => `<p ${attributes}>x`, /4,000 characters of attributes/],
  ["attributes without an end", () => `<p ${"<a =".repeat(200_000)}`, /4,000 characters of attributes/],
  ["words", () => "x ".repeat(1_200_000), /1,000,000 words/],
  ["characters", () => `<!--${"x".repeat(4_100_000)}-->`, /4,000,000 characters/],
  ["megabytes", () => `<img src="data:image/png;base64,${"A".repeat(50_100_000)}">`, /50,000,000 characters/],
  ["paragraphs", () => "<p>x".repeat(10_001), /10000 paragraphs/],
])("a page of too many %s is refused", (_, make, message) => {
  const page = make();
  expect(() => read(page)).toThrow(
    expect.objectContaining({ code: "NOT_IMPORTED", message: expect.stringMatching(message) }),
  );
});

const news = "<h2>New guidance published</h2><p>It takes effect in July.</p>";

test.each<[string, string]>([
  ["with a picture in it", `<img alt="" src="data:image/png;base64,${"A".repeat(5_000_000)}">${news}`],
  ["with a long script", `<script>for(i=0;i<n;i++){${"a=b;".repeat(20_000)}}</script>${news}`],
  [
    "with a stray quotation mark",
    `<p title="5" tall">x</p>${'<p class="x">Words that say “so”.</p>'.repeat(300)}${news}`,
  ],
  ["in many layers", `${"<div>".repeat(400)}${news}`],
  ["behind names of frames", `${'<div class="wrapper">'.repeat(100)}${news}`],
])("a page %s is read", (_, page) => {
  expect(read(page).ledger.map(({ text }) => text)).toContain("New guidance published");
});
