import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { load } from "js-yaml";
import { TemporaryBulletin } from "./temporary-bulletin.ts";

const a = "2018-04-05-a";
const b = "2018-04-06-b";
const c = "2018-04-04-c";

let bulletin: TemporaryBulletin;

beforeEach(() => {
  bulletin = new TemporaryBulletin();
  bulletin.entry(a);
  bulletin.entry(b);
});

afterEach(() => bulletin.remove());

const compose = (...args: readonly string[]) => bulletin.run(["compose", ...args]);

/** The entries that stand in an edition's file. */
const listIn = (id: string) => (load(bulletin.read(`editions/${id}.yaml`)) as { entries?: readonly string[] }).entries;

describe("a new edition", () => {
  test("is numbered, dated, and holds what is ready in reading order", async () => {
    const { exitCode, err } = await compose();
    expect(exitCode).toBe(0);
    expect(bulletin.read("editions/2018-04.yaml")).toBe(
      `# yaml-language-server: $schema=../schema/edition.json\nnumber: 1\ndate: 2018-04-06\nentries:\n  - "${b}"\n  - "${a}"\n`,
    );
    expect(bulletin.read("schema/edition.json")).toContain('"entries"');
    expect(err).toBe(`Wrote bulletins/editions/2018-04.yaml with 2 entries

Edition 1 of 6 April 2018
bulletins/editions/2018-04.yaml

  2018-04-06  News of the kind ${b}
  2018-04-05  News of the kind ${a}

No problems in 4 files.

Next: bulletin export 2018-04
`);
  });

  test("takes title, intro, date and the first day from the flags", async () => {
    bulletin.entry(c);
    await compose(
      "--title",
      " May: news ",
      "--intro",
      "One.\r\n\r\nTwo.",
      "--date",
      "12 April",
      "--from",
      "5 April 2018",
    );
    expect(bulletin.read("editions/2018-04.yaml")).toMatch(
      /\nnumber: 1\ndate: 2018-04-12\ntitle: "May: news"\nintro: \|-\n {2}One\.\n\n {2}Two\.\nentries:\n.*b"\n.*a"\n$/,
    );
  });

  test("takes the intro from standard input", async () => {
    await bulletin.run(["compose", "--intro", "-"], { input: "From a pipe.\n" });
    expect(bulletin.read("editions/2018-04.yaml")).toContain("intro: |-\n  From a pipe.\n");
  });

  test.each<[what: string, id: string, keys: string]>([
    ["is a draft", c, "status: draft"],
    ["is withdrawn", c, "status: withdrawn"],
    ["is dated later", "2018-04-07-c", ""],
    ["is under embargo", c, "publish_from: 2018-04-07"],
    ["has expired", c, "expires: 2018-04-05"],
    ["cannot be read", c, "headline: 'It's news'"],
  ])("leaves out what %s", async (_, id, keys) => {
    bulletin.entry(id, keys);
    await compose();
    expect(listIn("2018-04")).toEqual([b, a]);
  });

  test("takes no entry that an edition lists, or takes by its date", async () => {
    bulletin.entry(c);
    bulletin.edition("old", `number: 7\ndate: 2018-01-01\nsent: 2018-01-01T09:00:00Z\nentries: [${a}]\n`);
    bulletin.edition("by-date", "number: 8\ndate: 2018-04-04\nsent: 2018-04-04T09:00:00Z\n");
    await compose();
    expect(listIn("2018-04")).toEqual([b]);
    expect(bulletin.read("editions/2018-04.yaml")).toContain("\nnumber: 9\n");
  });

  test("gets the next name where its own is taken", async () => {
    bulletin.edition("2018-04", "number: 3\ndate: 2018-04-01\nsent: 2018-04-01T09:00:00Z\nentries: []\n");
    await compose();
    expect(bulletin.editions).toEqual(["2018-04-06.yaml", "2018-04.yaml"]);
  });

  test("gets the name that is given", async () => {
    await compose("spring-2018");
    expect(bulletin.editions).toEqual(["spring-2018.yaml"]);
  });

  test("is only shown with --dry-run", async () => {
    const { exitCode, out, err } = await compose("--dry-run");
    expect({ exitCode, err }).toEqual({
      exitCode: 0,
      err: "Would write bulletins/editions/2018-04.yaml with 2 entries\n",
    });
    expect(load(out)).toMatchObject({ number: 1, entries: [b, a] });
    expect(bulletin.editions).toEqual([]);
  });

  test("as data", async () => {
    const { out } = await compose("--json");
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      changed: true,
      added: [b, a],
      id: "2018-04",
      file: "bulletins/editions/2018-04.yaml",
      written: true,
      number: 1,
      date: "2018-04-06",
      sections: [{ title: null, entries: [{ id: b }, { id: a }] }],
      blockers: [],
      warnings: 0,
    });
  });

  test("says nothing with --quiet", async () => {
    expect(await compose("--quiet")).toEqual({ exitCode: 0, out: "", err: "" });
  });

  test("is not written without entries", async () => {
    const { exitCode, err } = await compose("--from", "2018-04-07");
    expect({ exitCode, err }).toEqual({
      exitCode: 2,
      err: "No ready entry waits for an edition of 6 April 2018.\nSet status: ready in an entry; bulletin status shows what keeps the others back.\n",
    });
    expect(bulletin.editions).toEqual([]);
  });
});

describe("an edition that is there and not sent", () => {
  const file = `# The editor's own order\nnumber: 4\nentries: # by hand\n  - ${a} # first\n  # and then\ndate: '2018-04-12'\n`;

  test("gets what is ready at the end of its list, and is as it was otherwise", async () => {
    bulletin.edition("2018-04", file);
    bulletin.entry("2018-04-11-d");
    const { exitCode, err } = await compose();
    expect(exitCode).toBe(0);
    expect(err).toMatch(/^Added 2 entries to bulletins\/editions\/2018-04\.yaml\n/);
    expect(bulletin.read("editions/2018-04.yaml")).toBe(
      file.replace("# first\n", `# first\n  - 2018-04-11-d\n  - ${b}\n`),
    );
  });

  test("is left alone where nothing is to be added", async () => {
    const whole = `number: 4\ndate: 2018-04-12\nentries: [${b}, ${a}]\n`;
    bulletin.edition("2018-04", whole);
    const { exitCode, err } = await compose();
    expect(exitCode).toBe(0);
    expect(err).toMatch(/^bulletins\/editions\/2018-04\.yaml is up to date\n/);
    expect(bulletin.read("editions/2018-04.yaml")).toBe(whole);
  });

  test("gets another title, intro and date by its name or number", async () => {
    bulletin.edition("2018-04", `number: 4\ndate: 2018-04-05 # a Thursday\ntitle: 'April'\nentries: [${a}]\n`);
    const { err } = await compose(
      "4",
      "--date",
      "2018-04-06",
      "--title",
      "It's May",
      "--intro",
      "Hello.",
      "--from",
      "2018-04-07",
    );
    expect(err).toMatch(/^Changed bulletins\/editions\/2018-04\.yaml\n/);
    expect(bulletin.read("editions/2018-04.yaml")).toBe(
      `number: 4\ndate: 2018-04-06 # a Thursday\ntitle: 'It''s May'\nintro: |-\n  Hello.\nentries: [${a}]\n`,
    );
  });

  test("that lists none keeps taking its entries by date as long as that is enough", async () => {
    const text = "number: 4\ndate: 2018-04-12\n";
    bulletin.edition("2018-04", text);
    await compose();
    expect(bulletin.read("editions/2018-04.yaml")).toBe(text);
    bulletin.edition("2018-04-05", "number: 3\ndate: 2018-04-05\nsent: 2018-04-05T09:00:00Z\nentries: []\n");
    await compose();
    expect(bulletin.read("editions/2018-04.yaml")).toBe(`${text}entries:\n  - "${b}"\n  - "${a}"\n`);
  });

  test("gets nothing from a section that it does not show", async () => {
    bulletin.write(
      "bulletin.yaml",
      `${bulletin.read("bulletin.yaml")}sections:\n  - {key: news, title: News}\n  - {key: jobs, title: Jobs}\n`,
    );
    bulletin.entry(a, "section: news");
    bulletin.entry(b, "section: jobs");
    bulletin.edition("2018-04", "number: 4\ndate: 2018-04-12\nsections: [news]\nentries: []\n");
    await compose();
    expect(listIn("2018-04")).toEqual([a]);
  });

  test("keeps what has become unfit, and says that it blocks", async () => {
    bulletin.entry(c, "status: withdrawn");
    bulletin.edition("2018-04", `number: 4\ndate: 2018-04-12\nentries: [${c}]\n`);
    const { exitCode, err } = await compose();
    expect(exitCode).toBe(0);
    expect(listIn("2018-04")).toEqual([c, b, a]);
    expect(err).toMatch(
      /\nWhat blocks it\nbulletins\/editions\/2018-04\.yaml\n {2}3:11 +error +This entry is withdrawn/,
    );
    expect(err).toMatch(/\nNext: mend the errors, then bulletin status\n$/);
  });

  test("is only compared with --dry-run", async () => {
    bulletin.edition("2018-04", file);
    const { out, err } = await compose("-n");
    expect(out).toContain(`   - ${a} # first\n+  - ${b}\n`);
    expect(err).toBe("Would add 1 entry to bulletins/editions/2018-04.yaml\n");
    expect(bulletin.read("editions/2018-04.yaml")).toBe(file);
  });

  test("is written through a link inside the bulletin", async () => {
    bulletin.write("editions/real/2018-04.yaml", file);
    bulletin.write("editions/x", "");
    symlinkSync("real/2018-04.yaml", join(bulletin.cwd, "bulletins/editions/linked.yaml"));
    const { exitCode } = await compose("linked");
    expect(exitCode).toBe(0);
    expect(bulletin.read("editions/real/2018-04.yaml")).toContain(`- ${b}\n`);
  });
});

describe("refuses, and changes nothing", () => {
  const old = "number: 4\ndate: 2018-04-05\nentries: []\n";
  const sent = `${old}sent: 2018-04-05T09:00:00Z\n`;
  const next = "number: 5\ndate: 2018-04-12\nentries: []\n";

  test.each<
    [what: string, editions: Readonly<Record<string, string>>, args: readonly string[], exitCode: number, err: RegExp]
  >([
    [
      "an edition that may have gone out",
      { "2018-04": old },
      [],
      2,
      /^bulletins\/editions\/2018-04\.yaml has the date 5 April 2018, and nothing says that it was sent\.\nIf it went out: bulletin sent 2018-04\. If it has yet to go out: bulletin compose 2018-04 --date 2018-04-06\.\n$/,
    ],
    [
      "a sent one",
      { "2018-04": sent },
      ["2018-04"],
      2,
      /was sent, and a sent edition is not changed any more\.\nWrite/,
    ],
    [
      "another date for the next one unasked",
      { "2018-05": next },
      ["--date", "2018-05-03"],
      2,
      /of 12 April 2018 is not sent yet\.\nTo change its date: bulletin compose 2018-05 --date 2018-05-03\./,
    ],
    [
      "broken YAML in any edition",
      { old: "number: 3\ntitle: 'It's'\n", "2018-04": sent },
      [],
      1,
      /^bulletins\/editions\/old\.yaml has errors/,
    ],
    ["an edition whose list cannot be read", { "2018-04": `${sent}`.replace("[]", "[a b]") }, [], 1, /has errors/],
    [
      "a file of the wrong name among them",
      { "2018-04.yaml/x": sent },
      [],
      1,
      /^bulletins\/editions\/2018-04\.yaml has errors/,
    ],
    [
      "a name that leads elsewhere",
      {},
      ["../x"],
      2,
      /^There is no edition “\.\.\/x”, and a new one cannot have that name\.\nName it/,
    ],
    ["a number that no edition has", {}, ["5"], 2, /^There is no edition “5”/],
    ["a day that does not exist", {}, ["--date", "31 April"], 2, /^--date: There is no “31 April” in the calendar/],
    ["a title of two lines", {}, ["--title", "One\nTwo"], 2, /^Expected --title to be one line\.\nPut/],
    [
      "flow style that has no room for a key",
      { "2018-05": "{number: 5, date: 2018-04-12, entries: []}\n" },
      ["--title", "Spring"].concat(["2018-05"]),
      2,
      /can only be changed by hand\.\nPut this into it, with one key to a line:\n {2}title: "Spring"\n$/,
    ],
  ])("%s", async (_, editions, args, exitCode, err) => {
    for (const [id, text] of Object.entries(editions)) bulletin.edition(id, text);
    const before = bulletin.editions;
    const result = await compose(...args);
    expect(result).toMatchObject({ exitCode, out: "", err: expect.stringMatching(err) });
    expect(bulletin.editions).toEqual(before);
    for (const [id, text] of Object.entries(editions)) expect(bulletin.read(`editions/${id}.yaml`)).toBe(text);
  });

  test("a link that leads nowhere among them", async () => {
    mkdirSync(join(bulletin.cwd, "bulletins/editions"));
    symlinkSync("nowhere", join(bulletin.cwd, "bulletins/editions/2018-05.yaml"));
    expect(await compose("2018-05")).toMatchObject({
      exitCode: 1,
      err: expect.stringMatching(/2018-05\.yaml has errors/),
    });
    expect(bulletin.editions).toEqual(["2018-05.yaml"]);
  });

  test("a folder that leads out of the bulletin", async () => {
    mkdirSync(join(bulletin.cwd, "elsewhere"));
    symlinkSync("../elsewhere", join(bulletin.cwd, "bulletins/editions"));
    const { exitCode, err } = await compose();
    expect(exitCode).toBe(2);
    expect(err).toContain("is no folder inside the bulletin");
  });
});
