import { describe, expect, test } from "@jest/globals";
import { attribute, elementsOf, find } from "../read-html.ts";
import { filesOf, pagesOf } from "./archive-pages.ts";
import { leastArchive, madeUpArchive } from "./made-up-archive.ts";

/** A folder whose name has all that an address gives a meaning to. */
const folder = "file:///a%20b%23c%25d/";

/** The addresses that a page leads to, but for those of other sites. */
function linksOf(html: string): readonly string[] {
  return elementsOf(html).flatMap((element) => {
    const href = attribute(element, "href");
    return href === undefined || /^(https?|mailto|tel):/.test(href) ? [] : [href];
  });
}

describe.each([
  ["a made-up archive", madeUpArchive()],
  ["the least one", leastArchive()],
])("%s", (_, archive) => {
  const files = filesOf(archive);
  const pages = pagesOf(archive);

  test("has no link that leads nowhere: every one is relative and names a file, and an element of it", () => {
    let count = 0;
    for (const [path, html] of pages) {
      const here = new URL(path.split("/").map(encodeURIComponent).join("/"), folder);
      for (const href of linksOf(html)) {
        count += 1;
        expect(href).not.toMatch(/^\/|^[a-z]+:/);
        const target = new URL(href, here);
        expect(target.search).toBe("");
        const file = decodeURIComponent(target.pathname.slice(new URL(folder).pathname.length));
        expect([path, href, files.has(file)]).toEqual([path, href, true]);
        if (target.hash === "") continue;
        const ids = elementsOf(files.get(file) ?? "").map((element) => attribute(element, "id"));
        expect(ids).toContain(decodeURIComponent(target.hash.slice(1)));
      }
    }
    expect(count).toBeGreaterThan(pages.length * 3);
  });

  test("has a way from its index to every page, feed and style sheet", () => {
    const seen = new Set<string>();
    const visit = (path: string) => {
      if (seen.has(path)) return;
      seen.add(path);
      if (!path.endsWith(".html")) return;
      for (const href of linksOf(files.get(path) ?? "")) {
        const here = new URL(path.split("/").map(encodeURIComponent).join("/"), folder);
        visit(decodeURIComponent(new URL(href, here).pathname.slice(new URL(folder).pathname.length)));
      }
    };
    visit("index.html");
    expect([...files.keys()].filter((path) => !seen.has(path) && path !== "sitemap.xml")).toEqual([]);
  });

  test("keeps its paths inside its folder", () => {
    expect(
      [...files.keys()].filter((path) => path.split("/").some((part) => part === "" || part.startsWith("."))),
    ).toEqual([]);
  });
});

test("a fragment and the address of another page are told apart in ids with odd characters", () => {
  const page = filesOf(madeUpArchive()).get("editions/2018 03 #2.html") ?? "";
  const headlines = find(page, "h3", "h2").flatMap(({ childNodes: [link] }) =>
    link && "attrs" in link && link.tagName === "a" ? attribute(link, "href") : [],
  );
  expect(headlines).toEqual([
    "../entries/2018/2018-03-01-a%23b%2520c%3Fd.html",
    "../entries/2017/2017-12-01-rtl.html",
    "../entries/2018/2018-03-01-c'est-l'%C3%A9t%C3%A9%26co.html",
  ]);
});
