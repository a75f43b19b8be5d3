import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { scriptedPrompter } from "../../scripted-prompter.ts";
import { TemporaryBulletin } from "../compose/temporary-bulletin.ts";

const [a, b] = ["2018-04-05-a", "2018-04-05-b"] as const;
const fileOf = (id: string) => `bulletins/entries/2018/${id}.yaml`;
let bulletin: TemporaryBulletin;
beforeEach(() => {
  bulletin = new TemporaryBulletin();
  for (const id of [a, b]) bulletin.entry(id, "status: draft\n");
});
afterEach(() => bulletin.remove());

const read = (id: string) => bulletin.read(`entries/2018/${id}.yaml`);

test("marks one entry, whose file is as it was otherwise", async () => {
  bulletin.write(
    `entries/2018/${a}.yaml`,
    `# mine\r\n${read(a).replaceAll("\n", "\r\n").replace("draft", "'draft' # yet")}`,
  );
  const before = read(a);
  expect(await bulletin.run(["ready", a])).toEqual({
    exitCode: 0,
    out: "",
    err: `Marked ${fileOf(a)} as ready\nNext: bulletin compose\n`,
  });
  expect(read(a)).toBe(before.replace("'draft'", "'ready'"));
  expect(read(b)).toContain("status: draft");
});

test("marks several, and says what is ready, was withdrawn, or stands in an edition", async () => {
  bulletin.entry("2018-04-05-c");
  bulletin.entry("2018-04-05-d", "status: withdrawn\n");
  bulletin.edition("2018-04", `number: 4\ndate: 2018-04-06\nentries: [${a}, 2018-04-05-d]\n`);
  const { exitCode, err } = await bulletin.run(["ready", a, "05-c", fileOf("2018-04-05-d"), a]);
  expect(exitCode).toBe(0);
  expect(err).toBe(
    `Marked ${fileOf(a)} as ready\nMarked ${fileOf("2018-04-05-d")} as ready; it was withdrawn\n${fileOf("2018-04-05-c")} is ready already\nNext: bulletin status\n`,
  );
});

test("says nothing with --quiet, and shows warnings without", async () => {
  bulletin.entry(
    a,
    "status: draft\nheadline: An unusually long headline that goes on and on about a thing, and then on\n",
  );
  expect((await bulletin.run(["ready", a, "-n"])).err).toMatch(/ warning .*headline-length[\s\S]*\nWould mark /);
  expect(await bulletin.run(["ready", a, "--quiet"])).toEqual({ exitCode: 0, out: "", err: "" });
  expect(read(a)).toContain("status: ready");
});

test("puts a status in that was missing", async () => {
  bulletin.write(`entries/2018/${a}.yaml`, read(a).replace(/^status.*\n/m, ""));
  expect((await bulletin.run(["ready", a])).exitCode).toBe(0);
  expect(read(a)).toContain("\nstatus: ready\n");
});

test("with --dry-run prints a diff, with --json data", async () => {
  const before = read(a);
  const { out, err } = await bulletin.run(["ready", a, "-n"]);
  expect(out).toMatch(/^-status: draft\n\+status: ready$/m);
  expect(err).toBe(`Would mark ${fileOf(a)} as ready\n`);
  const dry = JSON.parse((await bulletin.run(["ready", a, "-n", "--json"])).out);
  expect(dry).toMatchObject({
    version: 1,
    written: false,
    entries: [{ id: a, was: "draft", status: "ready", editions: [] }],
  });
  expect(read(a)).toBe(before);
  const { out: json } = await bulletin.run(["ready", a, "--json", "--quiet"]);
  expect(JSON.parse(json)).toMatchObject({ written: true, entries: [{ file: fileOf(a) }], problems: [] });
  expect(read(a)).not.toBe(before);
});

describe("refuses, and changes none", () => {
  test.each<[what: string, content: (text: string) => string, exitCode: number, err: RegExp]>([
    [
      "an error",
      (text) => text.replace(/^date.*/m, "date: 2018-04-31"),
      1,
      /date-invalid[\s\S]*\nNothing was written: mend the errors, and run the command again\.\n$/,
    ],
    ["broken YAML", (text) => `${text}tags: 'it's'\n`, 1, /yaml-syntax[\s\S]*\nNothing was written/],
    [
      "a file in flow style",
      () =>
        '{headline: "News of the kind", date: 2018-04-05, summary: "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen.", source: {title: "The whole story", url: "https://www.gov.uk/x"}}\n',
      1,
      /to have the key “status”/,
    ],
  ])("%s", async (_, content, exitCode, err) => {
    bulletin.write(`entries/2018/${b}.yaml`, content(read(b)));
    const before = [read(a), read(b)];
    expect(await bulletin.run(["ready", a, b])).toMatchObject({ exitCode, out: "", err: expect.stringMatching(err) });
    expect([read(a), read(b)]).toEqual(before);
    const { out, exitCode: code } = await bulletin.run(["ready", a, b, "--json"]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ written: false, problems: [{ severity: "error", file: fileOf(b) }] });
  });

  test("an entry that nobody knows", async () => {
    expect(await bulletin.run(["ready", a, "nothing-like-it"])).toMatchObject({ exitCode: 2 });
    expect(read(a)).toContain("status: draft");
  });

  test("a file that is changed at the same moment", async () => {
    const { prompter } = scriptedPrompter([]);
    const changing = {
      ...prompter,
      async pick() {
        bulletin.entry(b, "status: draft\npin: true\n");
        return [fileOf(a), fileOf(b)];
      },
    };
    const { exitCode, err } = await bulletin.run(["ready"], { prompter: changing as never });
    expect(exitCode).toBe(3);
    expect(err).toMatch(
      /-b\.yaml was changed by something else at the same time, and is left as it is\.\nLook at the file, and run the command again\.\n$/,
    );
    expect(read(a)).toContain("status: draft");
  });
});

describe("without a name", () => {
  test("drafts are picked, any number of them", async () => {
    bulletin.entry("2018-04-05-c");
    const name = `2018-04-05  draft      News of the kind ${b}  ${b}`;
    const { prompter, seen } = scriptedPrompter([{ pick: [name] }, { pick: [] }]);
    expect((await bulletin.run(["ready"], { prompter })).err).toMatch(/^Marked .*-b\.yaml as ready\n/);
    expect(seen).toEqual([
      `Which drafts are signed off?: [] 2018-04-05  draft      News of the kind ${a}  ${a} | ${name}`,
    ]);
    expect(await bulletin.run(["ready"], { prompter })).toEqual({ exitCode: 0, out: "", err: "Nothing was chosen.\n" });
  });

  test("it is an error if nobody can be asked, or if there is no draft", async () => {
    expect((await bulletin.run(["ready"])).exitCode).toBe(2);
    for (const id of [a, b]) bulletin.entry(id);
    const { prompter } = scriptedPrompter([]);
    expect((await bulletin.run(["ready"], { prompter })).err).toBe(
      "There is no draft to sign off.\nDraft one with bulletin new.\n",
    );
  });
});
