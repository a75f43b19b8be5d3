import { expect, test } from "@jest/globals";
import { archiveAddress, entryPath, permalink } from "../../src/render/permalink.ts";

const bulletin = { name: "Safer Ashford", publisher: "Ashford Safeguarding Partnership" };
const id = "2018-04-05-child-referrals-rise";

test.each([
  "https://a.example/news/archive/",
  "https://a.example/news/archive",
  "https://a.example/news/archive/index.html",
  "https://a.example/news/archive/?page=1#top",
  "https://a.example/news/archive#top",
])("an entry's page stands below %s", (archive) => {
  expect(permalink({ ...bulletin, archive_url: archive }, id)).toBe(
    "https://a.example/news/archive/entries/2018/2018-04-05-child-referrals-rise.html",
  );
});

test("an archive may have a host to itself", () => {
  expect(permalink({ ...bulletin, archive_url: "https://a.example" }, id)).toBe(`https://a.example/${entryPath(id)}`);
});

test.each([{}, { archive_url: "javascript:alert(1)" }, { url: "https://a.example/" }])(
  "there is none with %j",
  (settings) => {
    expect(permalink({ ...bulletin, ...settings }, id)).toBeUndefined();
  },
);

test.each([
  [id, "entries/2018/2018-04-05-child-referrals-rise.html"],
  ["2018-04-05-jugend-für-alle#2", "entries/2018/2018-04-05-jugend-f%C3%BCr-alle%232.html"],
])("the page of %s stands at %s, in a file of the same name", (name, path) => {
  expect(entryPath(name)).toBe(path);
  expect(new URL(path, "https://a.example/").href).toBe(`https://a.example/${path}`);
  expect(decodeURIComponent(path)).toBe(`entries/2018/${name}.html`);
});

test("the archive itself has an address, too", () => {
  expect(archiveAddress({ ...bulletin, archive_url: "https://a.example/news" }, "")).toBe("https://a.example/news/");
});
