import { execFileSync } from "node:child_process";
import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { TemporaryBulletin } from "../compose/temporary-bulletin.ts";

const file = "bulletins/editions/2018-04.yaml";
const ids = ["2018-04-04-a", "2018-04-05-b"];
const unsent = `number: 4\ndate: 2018-04-05\ntitle: April\nentries:\n  - ${ids[0]}\n  - ${ids[1]}\n`;
const edition = `${unsent}sent: 2018-04-05T09:00:00Z\n`;

let bulletin: TemporaryBulletin;

beforeEach(() => {
  bulletin = new TemporaryBulletin();
  for (const id of ids) bulletin.entry(id);
  bulletin.edition("2018-04", edition);
  git("init", "--quiet", "--initial-branch=main");
  commit();
});

afterEach(() => bulletin.remove());

function git(...args: readonly string[]): void {
  const user = ["-c", "user.name=Editor", "-c", "user.email=editor@council.gov.uk"];
  execFileSync("git", [...user, ...args], {
    cwd: bulletin.cwd,
    env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null" },
  });
}

function commit(): void {
  git("add", "--all");
  git("commit", "--quiet", "--message", "change");
}

/** The errors that are reported on the changes since main. */
async function since(...args: readonly string[]) {
  const { exitCode, out, err } = await bulletin.run(["validate", "--since", "HEAD", "--format", "json", ...args]);
  const { problems = [] } = out === "" ? {} : JSON.parse(out);
  const lines = problems.map((one: Record<string, unknown>) => `${one["file"]}:${one["line"]} ${one["message"]}`);
  return { exitCode, problems: lines, err };
}

describe("validate --since reports a sent edition", () => {
  test.each<[what: string, text: string, expected: readonly string[]]>([
    [
      "with another title",
      edition.replace("April", "May"),
      ["3 This edition was sent, and its “title” has changed since"],
    ],
    [
      "with its entries in another order",
      edition.replace(/( {2}- .*\n)( {2}- .*\n)/, "$2$1"),
      ["5 This edition was sent, and its “entries” has changed since"],
    ],
    ["without its mark", unsent, ["1 This edition was sent, and its “sent” has changed since"]],
    ["with another key", `${edition}intro: Hello\n`, ["8 This edition was sent, and its “intro” has changed since"]],
  ])("%s", async (_, text, expected) => {
    bulletin.edition("2018-04", text);
    expect(await since()).toMatchObject({ exitCode: 1, problems: expected.map((one) => `${file}:${one}`) });
  });

  const gone = `${file}:1 This edition was sent, and its file is gone or has another name`;

  test("that is gone, even if nothing else has changed", async () => {
    rmSync(join(bulletin.cwd, file));
    expect(await since()).toMatchObject({ exitCode: 1, problems: [gone] });
    expect(await since("bulletins/editions")).toMatchObject({ exitCode: 1, problems: [gone] });
  });

  test("that has another name", async () => {
    renameSync(join(bulletin.cwd, file), join(bulletin.cwd, "bulletins/editions/april.yaml"));
    git("add", "--all");
    expect(await since()).toMatchObject({ exitCode: 1, problems: [gone] });
  });

  test("not where the paths leave it out", async () => {
    rmSync(join(bulletin.cwd, file));
    bulletin.entry(ids[0] ?? "", "tags: [new]");
    expect(await since("bulletins/entries")).toMatchObject({ exitCode: 0, problems: [] });
  });

  test("as severely as bulletin.yaml says", async () => {
    bulletin.write("bulletin.yaml", `${bulletin.read("bulletin.yaml")}rules: {edition-sent: off}\n`);
    bulletin.edition("2018-04", edition.replace("April", "May"));
    expect(await since()).toMatchObject({ exitCode: 0, problems: [] });
  });
});

describe("validate --since lets pass", () => {
  test("other comments, quotes and another order of the keys", async () => {
    bulletin.edition(
      "2018-04",
      `# mended\nsent: "2018-04-05T09:00:00Z"\n${unsent.replace("April", "'April' # a comment")}`,
    );
    expect(await since()).toMatchObject({ exitCode: 0, problems: [] });
  });

  test("an entry of it that is corrected", async () => {
    bulletin.entry(ids[0] ?? "", "tags: [corrected]");
    expect(await since()).toMatchObject({ exitCode: 0, problems: [] });
  });

  test("an edition that is marked as sent now, or that was not sent and is gone", async () => {
    bulletin.edition("2018-05", "number: 5\ndate: 2018-04-06\nentries: []\n");
    bulletin.edition("2018-06", "number: 6\ndate: 2018-06-07\nentries: []\n");
    commit();
    bulletin.edition("2018-05", "number: 5\ndate: 2018-04-06\nentries: []\nsent: 2018-04-06T09:00:00Z\n");
    rmSync(join(bulletin.cwd, "bulletins/editions/2018-06.yaml"));
    expect(await since()).toMatchObject({ exitCode: 0, problems: [] });
  });
});
