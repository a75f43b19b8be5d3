import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { cssFaults } from "../../src/model/css-faults.ts";
import { renderHtml } from "../../src/render/html/render-html.ts";
import { picturedPublication } from "../render/pictured-publication.ts";
import { attribute, elementsOf } from "../render/read-html.ts";
import { fullPublication } from "../render/sample-publication.ts";
import { problemsInStore } from "../rules/problems-in.ts";
import { standardBulletin } from "../store-from-text.ts";
import { repository } from "./repository.ts";

const page = readFileSync(`${repository}/docs/theme.md`, "utf8");

function blocks(language: string): readonly string[] {
  return Array.from(page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)).flatMap(([, marked, text = ""]) =>
    marked === language ? text : [],
  );
}

describe("docs/theme.md", () => {
  test.each(blocks("yaml"))("has an example without a problem: %j", (keys) => {
    expect(problemsInStore({ bulletin: standardBulletin + keys })).toEqual([]);
  });

  test.each(blocks("css"))("has a style sheet without a problem", (css) => {
    expect(css).not.toBe("");
    expect(cssFaults(css)).toEqual([]);
  });

  test("names the variables and classes that a page has, and no others", () => {
    const pages = [fullPublication(), picturedPublication()].map((publication) => renderHtml(publication));
    const variables = new Set(pages.join("").match(/--[a-z]+(?=:)/g));
    const classes = new Set(
      pages.flatMap((html) => elementsOf(html).flatMap((element) => attribute(element, "class") ?? [])),
    );
    const named = (pattern: RegExp) => new Set(page.match(pattern)?.map((name) => name.replace(/^\./, "")));
    expect(named(/--[a-z]+/g)).toEqual(new Set([...variables].filter((name) => name !== "--sans")));
    expect(named(/(?<=[`\s])\.[a-z]+(?=[`\s])/g)).toEqual(new Set([...classes].filter((name) => name !== "skip")));
  });
});
