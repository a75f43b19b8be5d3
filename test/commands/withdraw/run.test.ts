import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { scriptedPrompter } from "../../scripted-prompter.ts";
import { TemporaryBulletin } from "../compose/temporary-bulletin.ts";

const [a, b] = ["2018-04-05-a", "2018-04-05-b"] as const;
const fileOf = (id: string) => `bulletins/entries/2018/${id}.yaml`;
let bulletin: TemporaryBulletin;
beforeEach(() => {
  bulletin = new TemporaryBulletin();
  for (const id of [a, b]) bulletin.entry(id);
});
afterEach(() => bulletin.remove());

const read = (id: string) => bulletin.read(`entries/2018/${id}.yaml`);

describe("says where the entry stands", () => {
  const sent = "It went out in edition 2018-04 on 5 April 2018; the next export drops it from the web archive.\n";
  const open = "warning Take it out of bulletins/editions/2018-05.yaml, which cannot be sent with a withdrawn entry.\n";

  test.each<[what: string, editions: Readonly<Record<string, string>>, expected: string]>([
    ["nowhere", {}, ""],
    [
      "in one that was sent",
      { "2018-04": `number: 4\ndate: 2018-04-05\nentries: [${a}]\nsent: 2018-04-05T09:00:00Z\n` },
      sent,
    ],
    ["in one that lists it", { "2018-05": `number: 5\ndate: 2018-05-03\nentries: [${a}, ${b}]\n` }, open],
    ["in one that takes all of its days", { "2018-05": "number: 5\ndate: 2018-05-03\n" }, ""],
    [
      "in both",
      {
        "2018-04": `number: 4\ndate: 2018-04-05\nentries: [${a}]\nsent: 2018-04-05T09:00:00Z\n`,
        "2018-05": `number: 5\ndate: 2018-05-03\nentries: [${a}]\n`,
      },
      `${sent}${open}`,
    ],
  ])("%s", async (_, editions, expected) => {
    for (const [id, content] of Object.entries(editions)) bulletin.edition(id, content);
    const before = read(a);
    expect(await bulletin.run(["withdraw", a])).toEqual({
      exitCode: 0,
      out: "",
      err: `Withdrew ${fileOf(a)}\n${expected}`,
    });
    expect(read(a)).toBe(before.replace("ready", "withdrawn"));
    expect((await bulletin.run(["withdraw", a])).err).toBe(`${fileOf(a)} is withdrawn already\n${expected}`);
    for (const [id, content] of Object.entries(editions)) expect(bulletin.read(`editions/${id}.yaml`)).toBe(content);
  });
});

test("whatever is wrong with the entry, as long as the file can be read", async () => {
  bulletin.entry(a, "date: 2018-04-31\n");
  expect(await bulletin.run(["withdraw", a, "--quiet"])).toEqual({ exitCode: 0, out: "", err: "" });
  expect(read(a)).toContain("status: withdrawn");
});

test("with --dry-run prints a diff, with --json data", async () => {
  bulletin.edition("2018-05", `number: 5\ndate: 2018-05-03\nentries: [${a}]\n`);
  const before = read(a);
  expect((await bulletin.run(["withdraw", a, "-n"])).out).toMatch(/^-status: ready\n\+status: withdrawn$/m);
  expect(read(a)).toBe(before);
  expect(JSON.parse((await bulletin.run(["withdraw", a, b, "--json", "-q"])).out)).toMatchObject({
    version: 1,
    written: true,
    entries: [
      { id: a, was: "ready", status: "withdrawn", editions: [{ id: "2018-05", sent: null }] },
      { id: b, was: "ready", status: "withdrawn", editions: [] },
    ],
  });
});

test("refuses all if one of the files is broken", async () => {
  bulletin.write(`entries/2018/${b}.yaml`, "headline: 'It's'\n");
  const { exitCode, err } = await bulletin.run(["withdraw", a, b]);
  expect(exitCode).toBe(1);
  expect(err).toMatch(/yaml-syntax[\s\S]*\nNothing was written: mend the errors/);
  expect(read(a)).toContain("status: ready");
});

test("without a name one of those that are not withdrawn is chosen", async () => {
  bulletin.entry(b, "status: withdrawn\n");
  const { prompter, seen } = scriptedPrompter([{ choose: "2018-04-05" }]);
  expect((await bulletin.run(["withdraw"], { prompter })).err).toBe(`Withdrew ${fileOf(a)}\n`);
  expect(seen).toEqual([`Withdraw which entry? 2018-04-05  ready      News of the kind ${a}  ${a}`]);
  expect((await bulletin.run(["withdraw"])).exitCode).toBe(2);
});
