import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { html, lines, trusted } from "../../src/render/html-markup.ts";
import { attribute, elementsOf, find, textOf } from "./read-html.ts";

describe("html", () => {
  test("escapes text and leaves markup", () => {
    expect(String(html`<p>${'<b> & "c"'}${html`<i>${"'"}</i>`}</p>`)).toBe(
      "<p>&lt;b&gt; &amp; &quot;c&quot;<i>&#39;</i></p>",
    );
  });

  test("writes lists without anything between, and nothing for what is absent", () => {
    expect(String(html`<p>${[html`a`, html`b`]}${undefined}${3}</p>`)).toBe("<p>ab3</p>");
  });

  test("takes no data for markup", () => {
    const data = JSON.parse('[["<b>"], {"markup": "<b>"}]');
    expect(String(html`${data}`)).toBe("&lt;b&gt;[object Object]");
  });

  test("text comes out of an independent parser as it went in, between tags and in attributes", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."<>&\"'/=!-;#x3a ") }), (text) => {
        const page = String(html`<body><p title="${text}">|${text}|</p>`);
        const [p] = find(page, "p");
        expect(elementsOf(page).map(({ tagName }) => tagName)).toEqual(["html", "head", "body", "p"]);
        expect(p && attribute(p, "title")).toBe(text);
        expect(p && textOf(p)).toBe(`|${text}|`.replace(/ +/g, " "));
      }),
    );
  });
});

test("lines leaves out what is absent", () => {
  expect(String(lines([html`<p>`, undefined, trusted("</p>")]))).toBe("<p>\n</p>");
});
