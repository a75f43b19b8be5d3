import { describe, expect, test } from "@jest/globals";
import { inScheme, linkingOut, withOwnLogo, withoutStyles } from "../../../src/commands/preview/served-copy.ts";
import { views } from "../../../src/commands/preview/views.ts";
import { emailHtml } from "../../../src/render/email/email-html.ts";
import { renderHtml } from "../../../src/render/html/render-html.ts";
import { renderText } from "../../../src/render/text/render-text.ts";
import { hostileTexts } from "../../render/hostile-texts.ts";
import { picturedPublication } from "../../render/pictured-publication.ts";
import { elementsOf, find, textOf } from "../../render/read-html.ts";
import { fullPublication, samplePublication } from "../../render/sample-publication.ts";

const publications = {
  "the least publication": samplePublication(),
  "a full publication": fullPublication(),
  "pictures and a style sheet": picturedPublication(),
  "hostile texts": samplePublication({
    bulletin: { strapline: `a style="x" <style>(prefers-color-scheme: dark)</style> <a href="https://a.example/">` },
    entries: [
      ...Object.values(hostileTexts),
      `<meta name="color-scheme" content="light dark"> <img src="https:x">`,
    ].map((text) => ({ headline: text.slice(0, 90), summary: text })),
  }),
};

const attributesOf = (html: string, name: string) =>
  elementsOf(html).flatMap(({ attrs }) => attrs.filter((one) => one.name === name).map(({ value }) => value));

describe.each(Object.entries(publications))("%s", (_, publication) => {
  test.each([...views])("the view %s says what the export says", (name, { scheme, write }) => {
    const served = inScheme(write(publication), scheme);
    const [body] = find(served, "body");
    if (!body) throw new Error("There is no body");
    if (name.startsWith("text")) {
      expect(textOf(body)).toBe(
        renderText(publication)
          .replace(/[ \t\n]+/g, " ")
          .trim(),
      );
      return;
    }
    const exported = name.startsWith("page") ? renderHtml(publication) : emailHtml(publication);
    expect(textOf(body)).toBe(textOf(find(exported, "body")[0] ?? body));
    expect(attributesOf(served, "href")).toEqual(attributesOf(exported, "href"));
    expect(attributesOf(served, "src").filter((source) => !source.startsWith("data:"))).toEqual([]);
    for (const { attrs } of find(served, "a")) {
      const value = (key: string) => attrs.find((one) => one.name === key)?.value;
      expect(value("target")).toBe(value("href")?.startsWith("#") ? undefined : "_blank");
    }
  });

  test("without styles there are none", () => {
    const plain = withoutStyles(emailHtml(publication));
    expect(find(plain, "style")).toEqual([]);
    expect(attributesOf(plain, "style")).toEqual([]);
  });
});

describe("a scheme", () => {
  const sheet =
    "<style>@media (prefers-color-scheme:dark) { a {} } @media screen and ( prefers-color-scheme : light ) {}</style>";

  test("answers what the style sheet asks", () => {
    expect(inScheme(sheet, "dark")).toBe(
      "<style>@media (min-width: 0) { a {} } @media screen and (max-width: 0) {}</style>",
    );
    expect(inScheme(sheet, "light")).toBe(
      "<style>@media (max-width: 0) { a {} } @media screen and (min-width: 0) {}</style>",
    );
  });

  test("is that of the whole document", () => {
    const dark = inScheme(renderHtml(samplePublication()), "dark");
    expect(dark).toContain('<meta name="color-scheme" content="dark">');
    expect(dark).not.toMatch(/prefers-color-scheme|light dark/);
  });
});

test("the logo of an e-mail comes from the bulletin’s folder, or not at all", () => {
  const email = '<img src="https://a.example/$&.png" alt="A">';
  expect(withOwnLogo(email, "data:image/png;base64,$&")).toBe('<img src="data:image/png;base64,$&" alt="A">');
  expect(withOwnLogo(email, undefined)).toBe('<img alt="A">');
});

test("links inside a document stay inside", () => {
  expect(linkingOut('<a href="#a">A</a> <a href="mailto:a@b.example">B</a>')).toBe(
    '<a href="#a">A</a> <a target="_blank" rel="noopener noreferrer" href="mailto:a@b.example">B</a>',
  );
});
