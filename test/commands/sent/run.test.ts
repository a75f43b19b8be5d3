import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { TemporaryBulletin } from "../compose/temporary-bulletin.ts";

const a = "2018-04-04-a";
const b = "2018-04-05-b";
const listed = `number: 4\ndate: 2018-04-05 # Thursday\nentries:\n  - ${a} # one\n  - ${b}\n# the end\n`;

let bulletin: TemporaryBulletin;

beforeEach(() => {
  bulletin = new TemporaryBulletin();
  bulletin.entry(a);
  bulletin.entry(b);
});

afterEach(() => bulletin.remove());

const sent = (...args: readonly string[]) => bulletin.run(["sent", ...args]);
const text = () => bulletin.read("editions/2018-04.yaml");

describe("marks an edition, whose file is as it was otherwise", () => {
  test.each<[args: readonly string[], sent: string]>([
    [["2018-04"], "2018-04-06T09:00:00Z"],
    [["4"], "2018-04-06T09:00:00Z"],
    [["2018-04", "--today", "2018-04-07"], "2018-04-07T12:00:00Z"],
    [["2018-04", "--at", "2018-04-05T07:30:00Z"], "2018-04-05T07:30:00Z"],
    [["2018-04", "--at", "2018-04-05"], "2018-04-05T12:00:00Z"],
    [["2018-04", "--at", "yesterday"], "2018-04-05T12:00:00Z"],
  ])("%j", async (args, moment) => {
    bulletin.edition("2018-04", listed);
    expect(await sent(...args)).toEqual({
      exitCode: 0,
      out: "",
      err: `Marked bulletins/editions/2018-04.yaml as sent, ${moment}\n`,
    });
    expect(text()).toBe(`${listed}sent: ${moment}\n`);
  });

  test("with another zone in quotes", async () => {
    bulletin.edition("2018-04", listed);
    await sent("2018-04", "--at", "2018-04-05T08:30:00+01:00");
    expect(text()).toBe(`${listed}sent: "2018-04-05T08:30:00+01:00"\n`);
  });

  test("and says nothing with --quiet", async () => {
    bulletin.edition("2018-04", listed);
    expect(await sent("2018-04", "--quiet")).toEqual({ exitCode: 0, out: "", err: "" });
  });
});

test("an edition that lists no entries gets the list of what it takes, so that it stays that", async () => {
  const byDate = "number: 4\ndate: 2018-04-05\n";
  bulletin.edition("2018-04", byDate);
  await sent("2018-04");
  expect(text()).toBe(`${byDate}entries:\n  - "${b}"\n  - "${a}"\nsent: 2018-04-06T09:00:00Z\n`);
  bulletin.entry("2018-04-03-late");
  expect(JSON.parse((await bulletin.run(["status", "--json"])).out).lastSent).toMatchObject({ number: 4 });
  expect((await bulletin.run(["validate"])).exitCode).toBe(0);
});

test("compose leaves it alone from then on", async () => {
  bulletin.edition("2018-04", listed);
  await sent("2018-04");
  const before = text();
  bulletin.entry("2018-04-03-late");
  expect(await bulletin.run(["compose", "2018-04"])).toMatchObject({ exitCode: 2 });
  await bulletin.run(["compose"]);
  expect(text()).toBe(before);
  expect(bulletin.editions).toEqual(["2018-04-06.yaml", "2018-04.yaml"]);
});

test("validate --fix leaves it alone", async () => {
  const faulty = `${listed}title: Round #2\nsent: 2018-04-06T09:00:00Z\n`;
  bulletin.edition("2018-04", faulty);
  const { out } = await bulletin.run(["validate", "--fix"]);
  expect(out).toMatch(/is lost from title/);
  expect(out).not.toContain("--fix");
  expect(text()).toBe(faulty);
  const unsent = faulty.replace(/^sent.*\n/m, "");
  bulletin.edition("2018-04", unsent);
  await bulletin.run(["validate", "--fix"]);
  expect(text()).toBe(unsent.replace("Round #2", '"Round #2"'));
});

describe("refuses, and changes nothing", () => {
  test.each<[what: string, content: string, args: readonly string[], exitCode: number, err: RegExp]>([
    ["one that is not there", listed, ["2018-05"], 2, /^There is no edition “2018-05”\nDid you mean 2018-04\?\n$/],
    [
      "one that was sent",
      `${listed}sent: 2018-04-05T09:00:00Z\n`,
      ["4"],
      2,
      /is marked as sent already, 2018-04-05T09:00:00Z\.\nThere is nothing to do/,
    ],
    [
      "a moment to come",
      listed,
      ["4", "--at", "2018-04-08"],
      2,
      /^The edition cannot have been sent on 8 April 2018, which is still to come\.\nWrite when/,
    ],
    ["a moment before its date", listed, ["4", "--at", "2018-04-03"], 2, /before its date, 5 April 2018\.\nCorrect/],
    ["what is no moment", listed, ["4", "--at", "2018-04-05T09:00"], 2, /^--at: .*has a time of day/],
    [
      "a draft in it",
      listed.replace(b, "2018-04-05-draft"),
      ["4"],
      1,
      /5:5 +error +This entry is still a draft[\s\S]*\nNothing was written: mend the errors, and run the command again\.\n$/,
    ],
    ["broken YAML", "number: 4\ntitle: 'It's'\n", ["2018-04"], 1, /yaml-syntax/],
    [
      "no entries",
      "number: 4\ndate: 2018-04-05\nentries: []\n",
      ["4"],
      2,
      /has no entries\.\nPut some in: bulletin compose 2018-04\.\n$/,
    ],
    [
      "flow style",
      `{number: 4, date: 2018-04-05, entries: [${a}]}\n`,
      ["4"],
      2,
      /can only be changed by hand\.\nPut this into it, with one key to a line:\n {2}sent: "2018-04-06T09:00:00Z"\n$/,
    ],
  ])("%s", async (_, content, args, exitCode, err) => {
    bulletin.entry("2018-04-05-draft", "status: draft");
    bulletin.edition("2018-04", content);
    expect(await sent(...args)).toMatchObject({ exitCode, out: "", err: expect.stringMatching(err) });
    expect(text()).toBe(content);
  });

  test("no edition named", async () => {
    expect(await sent()).toMatchObject({ exitCode: 2, err: expect.stringMatching(/missing required argument/i) });
  });
});
