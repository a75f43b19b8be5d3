import { describe, expect, test } from "@jest/globals";
import { EarlierNews } from "../../../src/commands/new/earlier-news.ts";
import { standardEntry, standardId, storeFromText, withKeys } from "../../store-from-text.ts";
import { enough, summary, useBulletin } from "./new-desk.ts";

const page = "https://www.anytown.gov.uk/training";

/** Entries of some years ago, so that the rules about duplicates have nothing to say. */
const entries = {
  "2015-03-02-source": withKeys(
    standardEntry,
    `headline: "A"\ndate: 2015-03-02\nsource: {title: "Training", url: "${page}"}\n`,
  ),
  "2015-03-03-link": withKeys(
    standardEntry,
    `headline: "B"\ndate: 2015-03-03\nlinks: [{title: "Training", url: "http://anytown.gov.uk/training/?utm_source=x"}]\n`,
  ),
  "2015-03-04-summary": withKeys(
    standardEntry,
    `headline: "C"\ndate: 2015-03-04\nsummary: "See [the training](${page}#dates)."\n`,
  ),
  "2015-03-05-booking": withKeys(
    standardEntry,
    `headline: "D"\ndate: 2015-03-05\nevent: {start: 2015-04-01, booking: "${page}"}\n`,
  ),
  "2015-03-06-withdrawn": withKeys(
    standardEntry,
    `date: 2015-03-06\nstatus: withdrawn\nsource: {title: "Training", url: "${page}"}\n`,
  ),
  "2015-03-07-home": withKeys(
    standardEntry,
    `headline: "E"\ndate: 2015-03-07\nsource: {title: "Home", url: "https://www.anytown.gov.uk/"}\n`,
  ),
  "2015-03-08-broken": "headline: 'women's day'\n",
  "2015-03-09-charity": withKeys(
    standardEntry,
    `headline: "New chief executive appointed by charity"\ndate: 2015-03-09\n`,
  ),
};

describe("what the bulletin holds already", () => {
  const earlier = new EarlierNews(storeFromText({ entries }));
  const ids = (data: object) => earlier.similarTo(data as never).map(({ id, why }) => `${why} ${id}`);

  test("is found by the page, wherever an entry links to it, the newest first and three at most", () => {
    expect(ids({ source: { url: page } })).toEqual([
      "link 2015-03-05-booking",
      "link 2015-03-04-summary",
      "link 2015-03-03-link",
    ]);
  });

  test("is found by a like headline", () => {
    expect(earlier.similarTo({ headline: enough.headline })).toEqual([
      {
        id: "2015-03-09-charity",
        headline: "New chief executive appointed by charity",
        date: "2015-03-09",
        why: "headline",
      },
    ]);
  });

  test.each([
    ["a home page", { source: { url: "https://www.anytown.gov.uk" } }],
    ["another page", { source: { url: `${page}?page=2` } }],
    ["no address", { source: { url: "training" } }],
    ["what is no text", { source: { url: 5 }, headline: ["Charity"] }],
    ["nothing", {}],
    ["the headline of a withdrawn entry", { headline: "Child referrals to the national mechanism rise by 66%" }],
  ])("is not found by %s", (_, data) => {
    expect(ids(data)).toEqual([]);
  });
});

describe("bulletin new", () => {
  const { run, put } = useBulletin();
  const isLike = `The headline is like that of 2015-03-09-charity (“New chief executive appointed by charity”, 9 March 2015). If it is the same news, leave it out.`;
  const isLinked = `This page is linked in 2015-03-02-source (“A”, 2 March 2015) already. If it is the same news, leave it out.`;
  const putEntries = (...names: readonly (keyof typeof entries)[]) =>
    put(Object.fromEntries(names.map((name) => [`entries/2015/${name}.yaml`, entries[name]])));

  test("warns of old entries that are like what the flags say, and writes all the same", async () => {
    putEntries("2015-03-02-source", "2015-03-09-charity");
    const { exitCode, err } = await run({ ...enough, url: page });
    expect(exitCode).toBe(0);
    expect(err.split("\n").slice(0, 2)).toEqual([`warning --headline: ${isLike}`, `warning --url: ${isLinked}`]);
    expect((await run({ ...enough, url: page, quiet: true })).err).toBe("");
  });

  test("names them with --json", async () => {
    putEntries("2015-03-02-source");
    const { out } = await run({ ...enough, url: page, json: true });
    expect(JSON.parse(out)).toMatchObject({
      problems: [],
      similar: [{ id: "2015-03-02-source", headline: "A", date: "2015-03-02", why: "link" }],
    });
  });

  test("leaves it to the rules where they have spoken", async () => {
    await run({ ...enough, date: "5 April 2018" });
    const { err } = await run(enough);
    expect(err.match(/^warning .*$/gm)).toEqual([
      expect.stringContaining("The headline is the same as that of"),
      expect.stringContaining("of 5 April 2018 has the same source"),
    ]);
  });

  test("warns while headline and link are typed", async () => {
    putEntries("2015-03-02-source", "2015-03-09-charity");
    const { exitCode, seen } = await run(
      { date: "6 April 2018", summary },
      {
        answers: [
          { type: ["", enough.headline] },
          { type: [page] },
          { type: [enough.title] },
          { type: [""] },
          { choose: "Write it" },
        ],
      },
    );
    expect(exitCode).toBe(0);
    expect(seen).toContain(`  ${enough.headline} → warning: ${isLike}`);
    expect(seen).toContain(`  ${page} → warning: ${isLinked}`);
  });

  test("says first what keeps an answer from being taken", async () => {
    put({ [`entries/2018/${standardId}.yaml`]: withKeys(standardEntry, `headline: "${"Care ".repeat(30)}"\n`) });
    const { seen } = await run({}, { answers: [{ type: ["Care ".repeat(30), "Care"] }, { fail: "INTERRUPTED" }] });
    expect(seen[1]).toContain("error: Expected the headline");
    expect(seen[2]).toContain("warning: The headline is like that of");
  });
});
