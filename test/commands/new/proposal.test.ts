import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import type { Web } from "../../../src/ports.ts";
import { enough, file, useBulletin } from "./new-desk.ts";

const { run, read, files } = useBulletin();

/** A web on which every address has one page. */
function webOf(html: string): Web {
  return {
    page: async () => ({ status: 200, mediaType: "text/html", charset: "utf-8", body: new TextEncoder().encode(html) }),
    request: async () => ({ status: 200 }),
    wait: async () => {},
    elapsed: () => 0,
  } as Web;
}

const description = enough.summary;
const web = webOf(`<!doctype html><html lang="en-GB"><head><title>${enough.headline}</title>
  <meta property="og:title" content="${enough.headline}"><meta property="og:description" content="${description}">
  <meta property="article:published_time" content="2018-04-06T09:00:00Z"></head><body><h1>${enough.headline}</h1></body></html>`);
const fromUrl = enough.url;

describe("bulletin new --from-url", () => {
  test("shows each proposed value in its question, and then the whole", async () => {
    const keep = (text: string) => ({ type: [text] });
    const { exitCode, seen } = await run(
      { fromUrl },
      {
        web,
        answers: [
          keep(enough.headline),
          keep("2018-04-06"),
          keep(enough.summary),
          keep(enough.url),
          keep(enough.title),
          keep(""),
          { choose: "Write it" },
        ],
      },
    );
    expect(exitCode).toBe(0);
    expect(seen).toEqual(
      expect.arrayContaining([
        `Headline: [${enough.headline}]`,
        "Date: [2018-04-06]",
        `Summary: [${description}]`,
        `Link: [${enough.url}]`,
      ]),
    );
    expect(parse(read(file))).toMatchObject({ status: "draft", source: { url: enough.url, title: enough.title } });
  });

  test("asks nothing about what a flag says, which goes before the page", async () => {
    const { seen } = await run(
      { fromUrl, ...enough, date: "6 April 2018", label: "Source" },
      { web, answers: [{ choose: "Write it" }] },
    );
    expect(seen).toEqual([expect.stringMatching(/^Write this entry\?/)]);
    expect(parse(read(file))).toMatchObject({ source: { title: enough.title } });
  });

  test("asks about a proposed event, both ends at once", async () => {
    const event = `<title>${enough.headline}</title><script type="application/ld+json">{"@context": "https://schema.org", "@type": "Event",
      "name": "${enough.headline}", "startDate": "2018-05-13T12:00", "endDate": "2018-05-13T13:00", "location": {"@type": "Place", "name": "City Hall"}}</script>`;
    const { seen } = await run(
      { fromUrl, ...enough, date: "6 April 2018", label: "Source" },
      { web: webOf(event), answers: [{ type: ["13 May 2-3pm"] }, { type: ["City Hall"] }, { choose: "Write it" }] },
    );
    expect(seen.filter((line) => line.endsWith("]"))).toEqual([
      "When: [2018-05-13T12:00 to 2018-05-13T13:00]",
      "Where: [City Hall]",
    ]);
    expect(parse(read(file)).event).toEqual({ start: "2018-05-13T14:00", end: "2018-05-13T15:00", place: "City Hall" });
  });

  test("writes nothing where nobody can look at it, and prints it instead", async () => {
    const { exitCode, out, err } = await run({ fromUrl, title: enough.title }, { web });
    expect(exitCode).toBe(0);
    expect(parse(out)).toMatchObject({ headline: enough.headline, source: { title: enough.title }, status: "draft" });
    expect(err).toContain(`Correct it and save it as ${file}\n`);
    expect(files()).toEqual([]);
  });

  test("prints as much as there is, and says what is missing", async () => {
    const { exitCode, out, err } = await run({ fromUrl }, { web: webOf("<title>Children’s homes in Wales</title>") });
    expect(exitCode).toBe(2);
    expect(parse(out)).toHaveProperty("headline");
    expect(err).toContain("--summary is missing");
    expect(err).toContain("Nothing was written.\n");
  });

  test("opens the editor with what the page says, if that is wanted", async () => {
    const { seen } = await run({ fromUrl, edit: true }, { web, answers: [{ save: "" }] });
    expect(seen[0]).toContain(`headline: "${enough.headline}"\n`);
  });

  test("is never more than a draft", async () => {
    for (const status of ["ready", "withdrawn"]) {
      expect(await run({ fromUrl, status })).toMatchObject({ exitCode: "NOT_A_DRAFT", failure: { exitCode: 2 } });
    }
  });
});
