import { expect, test } from "@jest/globals";
import { mailComposer } from "../../../src/adapters/nodemailer.ts";
import { renderFiles } from "../../../src/commands/export/render-files.ts";
import type { EditionFormat } from "../../../src/render/format.ts";
import { formats } from "../../../src/render/index.ts";
import { attribute, find } from "../../render/read-html.ts";
import { samplePublication } from "../../render/sample-publication.ts";

const chosen = formats.filter((format): format is EditionFormat => ["html", "atom", "ics"].includes(format.name));

/** The files that the page leads to, and the files that there are. */
async function linksAndFiles(publication: ReturnType<typeof samplePublication>) {
  const { files } = await renderFiles(publication, chosen, {}, mailComposer);
  const page = String(files.find(({ format }) => format === "html")?.content);
  const links = find(page, "link").filter((link) => attribute(link, "rel") === "alternate");
  return { links: links.map((link) => attribute(link, "href")), files: files.map(({ name }) => name) };
}

test("the page announces the feeds that were made with it", async () => {
  const event = { start: "2018-05-13" };
  const bulletin = { url: "https://ashford.example/bulletin/" };
  expect(await linksAndFiles(samplePublication({ bulletin, entries: [{ event }] }))).toEqual({
    links: ["2018-04.atom.xml", "2018-04.ics"],
    files: ["2018-04.html", "2018-04.atom.xml", "2018-04.ics"],
  });
});

test("and none that could not be made, such as a calendar without an event", async () => {
  expect(await linksAndFiles(samplePublication())).toEqual({
    links: ["2018-04.atom.xml"],
    files: ["2018-04.html", "2018-04.atom.xml"],
  });
});
