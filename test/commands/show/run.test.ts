import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { scriptedPrompter } from "../../scripted-prompter.ts";
import { TemporaryBulletin } from "../compose/temporary-bulletin.ts";

const id = "2018-04-05-a";
let bulletin: TemporaryBulletin;
beforeEach(() => {
  bulletin = new TemporaryBulletin();
  bulletin.entry(
    id,
    "tags: [one, two]\nexpires: 2018-05-01\nlint: {ignore: [{rule: link-insecure, reason: no https}]}\n",
  );
});
afterEach(() => bulletin.remove());

test("an entry as it reads, what is kept about it, where it is used, and its problems", async () => {
  bulletin.entry("2018-04-05-b");
  bulletin.edition("2018-04", `number: 4\ndate: 2018-04-05\nentries: [${id}]\nsent: 2018-04-05T09:00:00Z\n`);
  bulletin.edition("2018-05", `number: 5\ndate: 2018-05-03\nentries: [${id}]\n`);
  const { exitCode, out, err } = await bulletin.run(["show", id]);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
  expect(out).toBe(`News of the kind 2018-04-05-a
5 April 2018

In 2017 the National Crime Agency counted 2,118 children among the possible
victims of modern slavery who were referred to it. That is two thirds more than
in the year before.

Report about 2018-04-05-a
https://www.gov.uk/2018-04-05-a

tags: one; two
status: ready
expires: 2018-05-01
lint.ignore: link-insecure: no https
file: bulletins/entries/2018/2018-04-05-a.yaml
edition: 2018-04, sent on 5 April 2018
edition: 2018-05, planned for 3 May 2018

bulletins/entries/2018/2018-04-05-a.yaml
  12:24  warning  The rule “link-insecure” finds nothing in this entry  ignore-unused
         | lint: {ignore: [{rule: link-insecure, reason: no https}]}
         |                        ^^^^^^^^^^^^^
           Delete this item of lint.ignore.

1 warning in 1 of 1 file.
`);
});

test("as data", async () => {
  bulletin.edition("2018-04", `number: 4\ndate: 2018-04-05\nentries: [${id}]\n`);
  const { out } = await bulletin.run(["show", "05-A", "--json"]);
  expect(JSON.parse(out)).toMatchObject({
    version: 1,
    id,
    file: `bulletins/entries/2018/${id}.yaml`,
    entry: { date: "2018-04-05", tags: ["one", "two"] },
    editions: [{ id: "2018-04", number: 4, date: "2018-04-05", sent: null }],
    problems: [{ rule: "ignore-unused", line: 12, column: 24 }],
  });
});

describe("a faulty entry", () => {
  test.each<[what: string, content: string, shown: readonly string[], problem: RegExp]>([
    [
      "without anything",
      "tags: [a]\n",
      ["(no headline)", "(no date)", "(no summary)", "tags: a"],
      /to have the key “headline”/,
    ],
    [
      "with half an event and no address",
      "headline: News of the day\nevent: {place: Here}\nsource: {title: A page}\n",
      ["News of the day"],
      /to have the key “start”/,
    ],
    [
      "with escape sequences",
      'headline: "A\\u001b[31mB"\ntags: ["x\\u202ey"]\n',
      ["A[31mB", "tags: x<U+202E>y"],
      /headline/,
    ],
    ["with a date that is none", "headline: News of the day\ndate: 2018-02-31\n", ["2018-02-31"], /date-invalid/],
  ])("%s is shown as far as it goes", async (_, content, shown, problem) => {
    bulletin.write(`entries/2018/${id}.yaml`, content);
    const { exitCode, out } = await bulletin.run(["show", id]);
    expect(exitCode).toBe(0);
    for (const text of shown) expect(out.split("\n")).toContain(text);
    expect(out).toMatch(problem);
    expect(out).not.toContain("\u001b");
  });

  test("that cannot be read is shown by its problems", async () => {
    bulletin.write(`entries/2018/${id}.yaml`, "headline: 'It's'\n");
    const { exitCode, out } = await bulletin.run(["show", id]);
    expect(exitCode).toBe(1);
    expect(out).toMatch(/^bulletins\/entries\/2018\/2018-04-05-a\.yaml\n {2}1:\d+ +error/);
    const data = await bulletin.run(["show", id, "--json"]);
    expect(data.exitCode).toBe(1);
    expect(JSON.parse(data.out)).toMatchObject({ entry: null, problems: [{ rule: "yaml-syntax" }] });
  });
});

describe("where it is not said which entry", () => {
  test("it is an error without a terminal", async () => {
    const { exitCode, err } = await bulletin.run(["show"]);
    expect(exitCode).toBe(2);
    expect(err).toBe(
      "The command line does not say which entry is meant.\nName it by its id, by a part of the id that no other has, or by the path of its file.\n",
    );
  });

  test("it is asked, newest first; with --no-input it is an error", async () => {
    bulletin.entry("2018-04-06-b", "status: draft\n");
    const { prompter, seen } = scriptedPrompter([{ choose: "2018-04-05" }]);
    const { out } = await bulletin.run(["show"], { prompter });
    expect(seen).toEqual([
      "Show which entry? 2018-04-06  draft      News of the kind 2018-04-06-b  2018-04-06-b | 2018-04-05  ready      News of the kind 2018-04-05-a  2018-04-05-a",
    ]);
    expect(out).toMatch(/^News of the kind 2018-04-05-a\n/);
    expect((await bulletin.run(["show", "--no-input"], { prompter })).exitCode).toBe(2);
  });

  test("an ambiguous part offers what it can mean, or lists it", async () => {
    bulletin.entry("2018-04-06-a");
    bulletin.entry("2018-03-01-b");
    const { prompter, seen } = scriptedPrompter([{ choose: "2018-04-06" }]);
    expect((await bulletin.run(["show", "04-0"], { prompter })).exitCode).toBe(0);
    expect(seen[0]).toMatch(/^Which “04-0”\? 2018-04-06 .* \| 2018-04-05 [^|]*$/);
    const { exitCode, err } = await bulletin.run(["show", "04-0"]);
    expect(exitCode).toBe(2);
    expect(err).toBe(`“04-0” can mean 2 entries.
Give more of the id, or the path of the file:
  2018-04-06-a  News of the kind 2018-04-06-a
  2018-04-05-a  News of the kind 2018-04-05-a
`);
  });

  test("and there is none, that is said", async () => {
    const empty = new TemporaryBulletin();
    const { prompter } = scriptedPrompter([]);
    expect(await empty.run(["show"], { prompter })).toMatchObject({
      exitCode: 2,
      err: "The bulletin has no entries.\nDraft one with bulletin new.\n",
    });
    empty.remove();
  });
});
