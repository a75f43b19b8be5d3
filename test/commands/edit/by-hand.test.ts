import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Answer, scriptedPrompter } from "../../scripted-prompter.ts";
import { standardEntry, withKeys } from "../../store-from-text.ts";
import { TemporaryBulletin } from "../compose/temporary-bulletin.ts";

const id = "2018-04-05-a";
const file = `bulletins/entries/2018/${id}.yaml`;
const good = withKeys(standardEntry, 'headline: "News of the kind a"\n');
const bad = withKeys(good, "status: redy\n");
const choices = "Go back to the editor, at line 10 | Leave it as it is";

let bulletin: TemporaryBulletin;
beforeEach(() => {
  bulletin = new TemporaryBulletin();
  bulletin.write(`entries/2018/${id}.yaml`, good);
});
afterEach(() => bulletin.remove());

async function edit(answers: readonly Answer[], ...args: readonly string[]) {
  const { prompter, seen } = scriptedPrompter(answers);
  return { ...(await bulletin.run(["edit", ...args], { prompter })), seen };
}

test("opens the file, checks it, and says what comes next", async () => {
  const draft = withKeys(good, "status: draft\n");
  const { exitCode, err, seen } = await edit([{ save: draft }], id);
  expect({ exitCode, seen }).toEqual({ exitCode: 0, seen: [`editor: ${id}.yaml`] });
  expect(err).toBe(`Saved ${file}\nNo problems in 1 file.\nNext: bulletin ready ${id}\n`);
});

test("shows warnings and is content", async () => {
  const { exitCode, err } = await edit(
    [
      {
        save: withKeys(good, 'headline: "News of the kind a that goes on and on, and on, until it is far too long"\n'),
      },
    ],
    id,
  );
  expect(exitCode).toBe(0);
  expect(err).toMatch(/^Saved .*\n[\s\S]* warning .*headline-length/);
});

test("says when nothing was changed", async () => {
  expect((await edit([{ save: good }], id)).err).toBe("Nothing was changed.\nNo problems in 1 file.\n");
});

test("says nothing but errors with --quiet", async () => {
  expect((await edit([{ save: good }], id, "-q")).err).toBe("");
  expect((await edit([{ save: bad }, { choose: "Leave" }], id, "-q")).err).toMatch(/^bulletins.*\n.* error /);
});

test("offers to go back to the first error until there is none", async () => {
  const { exitCode, err, seen } = await edit([{ save: bad }, { choose: "Go back" }, { save: good }], id);
  expect(exitCode).toBe(0);
  expect(err).toMatch(/Did you mean ready\?[\s\S]*\nNothing was changed\.\nNo problems in 1 file\.\n$/);
  expect(seen).toEqual([`editor: ${id}.yaml`, `The entry has errors. ${choices}`, `editor: ${id}.yaml:10`]);
});

test("leaves it as it is, if that is wanted", async () => {
  const { exitCode, err } = await edit([{ save: bad }, { choose: "Leave" }], id);
  expect(exitCode).toBe(1);
  expect(err).toMatch(/\nLeft as it is, with its errors\.\n$/);
  expect(bulletin.read(`entries/2018/${id}.yaml`)).toBe(bad);
});

test("tells where the work is, if the user gives up then", async () => {
  const { exitCode, err } = await edit([{ save: bad }, { fail: "INTERRUPTED" }], id);
  expect(exitCode).toBe(130);
  expect(err).toMatch(new RegExp(`Stopped\\. What you saved is in ${file}\\.\\n$`));
});

test("opens a file with broken YAML at its fault", async () => {
  bulletin.write(`entries/2018/${id}.yaml`, good.replace(/^headline.*/m, "headline: 'It's'"));
  const { exitCode, seen } = await edit([{ save: good }], "05-a");
  expect({ exitCode, seen }).toEqual({ exitCode: 0, seen: [`editor: ${id}.yaml:1`] });
});

describe("another date", () => {
  const later = withKeys(good, "date: 2018-04-03\n");

  test("offers another name, in the editions that list the entry as well", async () => {
    bulletin.edition("2018-05", `number: 5\ndate: 2018-05-03\nentries: [${id}]\n`);
    const { exitCode, err, seen } = await edit([{ save: later }, { choose: "Rename" }], id);
    expect(exitCode).toBe(0);
    expect(seen[1]).toBe(
      "The entry has errors. Rename it to 2018-04-03-a | Go back to the editor, at line 2 | Leave it as it is",
    );
    expect(err).toMatch(/\nSaved bulletins\/entries\/2018\/2018-04-03-a\.yaml\nNo problems in 1 file\.\n$/);
    expect(bulletin.read("entries/2018/2018-04-03-a.yaml")).toBe(later);
    expect(bulletin.read("editions/2018-05.yaml")).toContain("entries: [2018-04-03-a]\n");
  });

  test("does not, where an edition went out with the old one; that is said before the editor opens", async () => {
    bulletin.edition("2018-04", `number: 4\ndate: 2018-04-05\nentries: [${id}]\nsent: 2018-04-05T09:00:00Z\n`);
    const { err, seen } = await edit([{ save: later }, { choose: "Leave" }], id);
    expect(err).toMatch(/^warning It went out in edition 2018-04 on 5 April 2018: .*\nSaved/);
    expect(seen[1]).toMatch(/^The entry has errors\. Go back/);
  });
});

test("a file that is gone when the editor is closed", async () => {
  const { prompter } = scriptedPrompter([]);
  const open = async () => rmSync(join(bulletin.cwd, file));
  const { exitCode, err } = await bulletin.run(["edit", id], { prompter: { ...prompter, open } });
  expect(exitCode).toBe(1);
  expect(err).toMatch(new RegExp(`^${file} is not there any more\\.\\n`));
});

test("without a name an entry is chosen; an editor that fails is the end of it", async () => {
  bulletin.entry("2018-04-06-b");
  const { seen, exitCode, err } = await edit([{ choose: "2018-04-05" }, { fail: "EDITOR_FAILED" }]);
  expect(seen[0]).toMatch(/^Edit which entry\? 2018-04-06 .* \| 2018-04-05 [^|]*$/);
  expect({ exitCode, err }).toEqual({ exitCode: 130, err: "Stopped.\nTry another\n" });
});
