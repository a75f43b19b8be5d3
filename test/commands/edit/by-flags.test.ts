import { existsSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { TemporaryBulletin } from "../compose/temporary-bulletin.ts";

const id = "2018-04-05-a";
const file = `bulletins/entries/2018/${id}.yaml`;
const text = `# Jo wrote this
headline: 'News of the kind a'   # short
status: draft
date: 2018-04-05
summary: |-
  In 2017 the National Crime Agency counted 2,118 children among the possible victims of modern slavery who were
  referred to it. That is two thirds more than in the year before.
source:
    # as on the page
    title: "Report about the kind a"
    url: https://www.gov.uk/a
# the end
`;

let bulletin: TemporaryBulletin;
beforeEach(() => {
  bulletin = new TemporaryBulletin("acronyms: {NSPCC: known}\n");
  bulletin.write(`entries/2018/${id}.yaml`, text);
});
afterEach(() => bulletin.remove());

const read = () => bulletin.read(`entries/2018/${id}.yaml`);
const set = (...values: readonly string[]) => values.flatMap((one) => ["--set", one]);

describe("changes what the flags name, and nothing else", () => {
  test.each<[flags: readonly string[], before: string, after: string]>([
    [set("headline=It's news of the kind a"), "'News of the kind a'", "'It''s news of the kind a'"],
    [set("source.url=https://www.gov.uk/b"), "gov.uk/a", "gov.uk/b"],
    [set("source.label=More"), "source:\n", 'source:\n    label: "More"\n'],
    [set("pin=yes", "order=-3"), "status: draft\n", "status: draft\npin: true\norder: -3\n"],
    [set("publish_from=1 may 2018"), "status: draft\n", "status: draft\npublish_from: 2018-05-01\n"],
    [set("tags=one", "tags=two, three"), "# the end\n", '# the end\ntags:\n  - "one"\n  - "two, three"\n'],
    [
      set("links=A second report <https://www.gov.uk/c>"),
      "# the end\n",
      '# the end\nlinks:\n  - title: "A second report"\n    url: "https://www.gov.uk/c"\n',
    ],
    [
      set("event.start=13 april 2018 12pm", "event.place=Online"),
      "# the end\n",
      '# the end\nevent:\n  start: 2018-04-13T12:00\n  place: "Online"\n',
    ],
    [
      [...set("contact.phone=020 7946 0000"), "--unset", "source"],
      text.slice(text.indexOf("source:")),
      '# as on the page\n# the end\ncontact:\n  phone: "020 7946 0000"\n',
    ],
  ])("%j", async (flags, before, after) => {
    const { exitCode, out, err } = await bulletin.run(["edit", id, ...flags]);
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: "" });
    expect(err).toMatch(new RegExp(`Changed ${file}\\n$`));
    expect(read()).toBe(text.replace(before, after));
  });

  test("a value from standard input", async () => {
    const words =
      "Twenty words are enough and these are twenty, as anybody can see who counts them up to the end of it.";
    const input = `${words}\r\n\r\n- One\r\n- Two\r\n`;
    expect((await bulletin.run(["edit", id, ...set("summary=-")], { input })).exitCode).toBe(0);
    expect(read()).toContain(`summary: |-\n  ${words}\n\n  - One\n  - Two\nsource:`);
  });

  test("nothing, if it is so already", async () => {
    const { exitCode, err } = await bulletin.run(["edit", id, ...set("status=draft"), "--unset", "tags"]);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: `${file} holds that already.\n` });
    expect(read()).toBe(text);
  });

  test("nothing with --dry-run, which prints a diff", async () => {
    const { out, err } = await bulletin.run(["edit", id, ...set("status=ready"), "-n"]);
    expect(out).toMatch(/^-status: draft\n\+status: ready$/m);
    expect(err).toBe(`Would change ${file}\n`);
    expect(read()).toBe(text);
  });

  test("with --json the entry as it is then", async () => {
    const { out, err } = await bulletin.run(["edit", id, ...set("status=ready"), "--json"]);
    expect(err).toBe("");
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      written: true,
      id,
      file,
      entry: { status: "ready" },
      problems: [],
    });
    const dry = await bulletin.run(["edit", id, ...set("status=draft"), "--json", "-n"]);
    expect(JSON.parse(dry.out)).toMatchObject({ written: false, entry: { status: "draft" } });
  });
});

describe("an error that a change would bring in keeps it from being made", () => {
  test.each<[flags: readonly string[], rule: string]>([
    [set("status=redy"), "schema"],
    [set("event.place=Online"), "schema"],
    [["--unset", "headline"], "schema"],
    [set("source.url=https://gov.uk:x/"), "link-malformed"],
    [set("headline=News", "date=2018-04-07"), "date-invalid"],
  ])("%j", async (flags, rule) => {
    const { exitCode, out, err } = await bulletin.run(["edit", id, ...flags]);
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: "" });
    expect(err).toContain(`  ${rule}\n`);
    expect(err).toMatch(/\nNothing was written\.\n$/);
    expect(read()).toBe(text);
    const { out: json } = await bulletin.run(["edit", id, ...flags, "--json"]);
    expect(JSON.parse(json)).toMatchObject({ written: false, entry: { status: "draft" } });
    expect(JSON.parse(json).problems.map((one: { rule: string }) => one.rule)).toContain(rule);
  });

  test("also one in an edition that is to go out", async () => {
    bulletin.write(`entries/2018/${id}.yaml`, text.replace("draft", "ready"));
    bulletin.edition("2018-05", `number: 5\ndate: 2018-05-03\nentries: [${id}]\n`);
    const { exitCode, err } = await bulletin.run(["edit", id, ...set("expires=2018-05-01")]);
    expect(exitCode).toBe(1);
    expect(err).toMatch(/^bulletins\/editions\/2018-05\.yaml\n.*This entry expires on 2018-05-01/);
  });

  test("but not one that was there before", async () => {
    bulletin.write(`entries/2018/${id}.yaml`, text.replace("url: https", "url: ftp"));
    const { exitCode, err } = await bulletin.run(["edit", id, ...set("status=ready")]);
    expect(exitCode).toBe(0);
    expect(err).toMatch(/link-malformed[\s\S]*\nChanged /);
  });

  test("and a file with broken YAML is left to the editor", async () => {
    bulletin.write(`entries/2018/${id}.yaml`, "headline: 'It's'\n");
    const { exitCode, err } = await bulletin.run(["edit", id, ...set("status=ready")]);
    expect(exitCode).toBe(1);
    expect(err).toMatch(/yaml-syntax[\s\S]*\nNothing was written\.\n$/);
  });

  test("as is one that is written in a way of its own", async () => {
    bulletin.write(
      `entries/2018/${id}.yaml`,
      text.replace(/source:[\s\S]*$/, 'source: {title: "The whole report", url: "https://www.gov.uk/a"}\n'),
    );
    const { exitCode, err } = await bulletin.run(["edit", id, ...set("source.label=More")]);
    expect(exitCode).toBe(2);
    expect(err).toBe(
      `${file} is written in a way in which source.label can only be changed by hand.\nOpen it with bulletin edit ${id}.\n`,
    );
  });
});

describe("another date gives the file another name", () => {
  const flags = set("date=3 april 2018");
  const renamed = "2018-04-03-a";
  const isThere = (name: string) => existsSync(join(bulletin.cwd, `bulletins/entries/2018/${name}.yaml`));

  test("which the editions that list it get, too", async () => {
    bulletin.write(`entries/2018/${id}.yaml`, text.replace("draft", "ready"));
    const edition = `number: 5\ndate: 2018-05-03\nentries:\n  - '${id}' # first\n`;
    bulletin.edition("2018-05", edition);
    const dry = await bulletin.run(["edit", id, ...flags, "-n"]);
    expect(dry.out).toContain(`rename to bulletins/entries/2018/${renamed}.yaml\n`);
    expect(isThere(id)).toBe(true);
    const { exitCode, err } = await bulletin.run(["edit", id, ...flags]);
    expect(exitCode).toBe(0);
    expect(err).toBe(
      `Changed ${file}\nRenamed it to bulletins/entries/2018/${renamed}.yaml\nPut its new name into bulletins/editions/2018-05.yaml\n`,
    );
    expect(bulletin.read(`entries/2018/${renamed}.yaml`)).toBe(
      text.replace("draft", "ready").replace("2018-04-05", "2018-04-03"),
    );
    expect(isThere(id)).toBe(false);
    expect(bulletin.read("editions/2018-05.yaml")).toBe(edition.replace(id, renamed));
    expect((await bulletin.run(["validate"])).exitCode).toBe(0);
  });

  test("but not if an edition was sent with it, or another file has that name", async () => {
    bulletin.edition("2018-04", `number: 4\ndate: 2018-04-05\nentries: [${id}]\nsent: 2018-04-05T09:00:00Z\n`);
    const sent = await bulletin.run(["edit", id, ...flags]);
    expect(sent.exitCode).toBe(1);
    expect(sent.err).toMatch(
      /^warning It went out in edition 2018-04 on 5 April 2018: .*\n[\s\S]*entry-file-name[\s\S]*\nNothing was written\.\n$/,
    );
    bulletin.edition("2018-04", "number: 4\ndate: 2018-04-05\n");
    bulletin.entry(renamed);
    expect((await bulletin.run(["edit", id, ...flags])).exitCode).toBe(1);
    expect(read()).toBe(text);
  });
});

test("a link is not renamed, and then nothing is changed", async () => {
  bulletin.write("kept/a.yaml", text);
  rmSync(join(bulletin.cwd, file));
  symlinkSync("../../kept/a.yaml", join(bulletin.cwd, file));
  const edition = `number: 5\ndate: 2018-05-03\nentries: [${id}]\n`;
  bulletin.edition("2018-05", edition);
  const { exitCode, err } = await bulletin.run(["edit", id, ...set("date=3 april 2018")]);
  expect({ exitCode, err }).toEqual({
    exitCode: 3,
    err: `${file} keeps its name: it is a link.\nLook at the file, and run the command again.\n`,
  });
  expect(read()).toBe(text);
  expect(bulletin.read("editions/2018-05.yaml")).toBe(edition);
  expect((await bulletin.run(["edit", id, ...set("status=draft", "pin=true")])).exitCode).toBe(0);
  expect(bulletin.read("kept/a.yaml")).toContain("pin: true");
});

describe("flags that make no sense", () => {
  test.each<[flags: readonly string[], err: string]>([
    [
      ["--set", "headline"],
      "--set headline does not say what the field is to hold.\nWrite it as --set field=value, such as --set status=ready.\n",
    ],
    [set("headlin=x"), "An entry has no field “headlin”\nDid you mean headline?\n"],
    [["--unset", "sorce"], "An entry has no field “sorce”\nDid you mean source?\n"],
    [
      set("source=x"),
      "“source” is a group of fields.\nName one of source.label, source.title, source.url, source.format, source.size.\n",
    ],
    [set("headline= "), "--set headline has no value.\nTo take it out, write --unset headline.\n"],
    [
      set("date=soon"),
      "date: “soon” is not understood as one day.\nWrite it as 5 Jan, 5 April 2018, next friday, today or 2018-04-05.\n",
    ],
    [set("pin=perhaps"), "pin: “perhaps” is neither true nor false.\nWrite true or false.\n"],
    [set("status=ready", "status=draft"), "The flags say two things about “status”\nLeave one of them out.\n"],
    [
      [...set("source.url=https://www.gov.uk/"), "--unset", "source"],
      "The flags say two things about “source”\nLeave one of them out.\n",
    ],
    [
      [],
      "Nobody is at a terminal in which an editor could open.\nSay what is to change: --set headline=TEXT, --unset tags.\n",
    ],
    [["-n"], "--dry-run does not go with the editor.\nSay what is to change: --set headline=TEXT, --unset tags.\n"],
  ])("%j", async (flags, err) => {
    expect(await bulletin.run(["edit", id, ...flags])).toEqual({ exitCode: 2, out: "", err });
    expect(read()).toBe(text);
  });
});
