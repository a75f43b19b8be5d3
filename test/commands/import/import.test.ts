import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { disk } from "../../../src/adapters/disk.ts";
import { main } from "../../../src/cli/main.ts";
import type { Files } from "../../../src/ports.ts";
import { scriptedPrompter } from "../../scripted-prompter.ts";
import { testPorts } from "../../test-ports.ts";
import { TemporaryBulletin } from "../compose/temporary-bulletin.ts";

const march = `5th April 2018

Helpline for foster carers opens

The partnership has opened a helpline for foster carers. It is open from Monday to Friday and answers questions about school.

Further information: Helpline for foster carers

19th March 2018

Four schools test a call

Four schools in the borough test a call that tells parents when a child has not come to school. The trial ends in July.

Source: Attendance trial in four schools
`;

const ids = ["2018-03-19-four-schools-test-a-call", "2018-04-05-helpline-for-foster-carers-opens"];

let bulletin: TemporaryBulletin;
beforeEach(() => {
  bulletin = new TemporaryBulletin("sections:\n  - key: training\n    title: Training and events\n");
});
afterEach(() => bulletin.remove());

const write = (name: string, content: string | Uint8Array) => writeFileSync(join(bulletin.cwd, name), content);
const run = (...args: readonly string[]) => bulletin.run(["import", ...args]);

/** The ids of the entries, and whatever else lies beside them. */
function filed(): readonly string[] {
  const folder = join(bulletin.cwd, "bulletins/entries");
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  return names.flatMap((name) => /([^/\\]+)\.yaml$/.exec(name)?.[1] ?? []).sort();
}

const textOf = (id: string) => bulletin.read(`entries/${id.slice(0, 4)}/${id}.yaml`);

describe("bulletin import", () => {
  test("files the entries of a text as drafts, and says so", async () => {
    write("march.txt", march);
    const { exitCode, out, err } = await run("march.txt");
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: "" });
    expect(err).toContain("march.txt, read as text");
    expect(err).toContain("2 entries, all new.");
    expect(err).toContain("Wrote 2 drafts.\n2 of them have “# Check:” comments that say what to look at.");
    expect(err).toContain("Next: bulletin validate\n");
    expect(filed()).toEqual(ids);
    const text = textOf(ids[1] ?? "");
    expect(text).toMatch(/^# yaml-language-server: .*\n# Check: .*Helpline for foster carers.*\nheadline: /);
    expect(text).toContain('status: draft\nimported_from:\n  file: "march.txt"\n  lines: "1-7"\n');
  });

  test("prints the entries and every line with --dry-run, and writes nothing", async () => {
    write("march.txt", march);
    const { exitCode, out, err } = await run("march.txt", "-n");
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: "Would write 2 drafts.\n" });
    for (const id of ids) expect(out).toContain(`bulletins/entries/2018/${id}.yaml`);
    const lines = march.split("\n").flatMap((line, place) => (line === "" ? [] : [place + 1]));
    const ledger = [...out.matchAll(/^ *(\d+) +\d+ {2,}\w/gm)].map(([, at]) => Number(at));
    expect(ledger).toEqual(lines);
    expect(out.split("\n").filter((line) => line.length > 80 && !line.includes(".yaml"))).toEqual([]);
    expect(filed()).toEqual([]);
  });

  test("gives all of it to scripts with --json, and asks nothing", async () => {
    write("march.txt", march);
    const { prompter } = scriptedPrompter([]);
    const { out, err } = await bulletin.run(["import", "march.txt", "--json"], { prompter });
    expect(err).toBe("");
    const { written, entries, files, leftOut, problems } = JSON.parse(out);
    expect({ written, leftOut }).toEqual({ written: true, leftOut: [] });
    expect(entries).toMatchObject([
      {
        new: true,
        id: ids[1],
        from: { file: "march.txt", first: 1, last: 7 },
        entry: { date: "2018-04-05", status: "draft" },
      },
      { new: true, id: ids[0], from: { file: "march.txt", first: 9, last: 15 }, entry: { date: "2018-03-19" } },
    ]);
    expect(files).toMatchObject([{ file: "march.txt", format: "text", counts: "line" }]);
    expect(files[0].ledger[0]).toEqual({ at: 1, text: "5th April 2018", role: "date", entry: ids[1] });
    expect(problems.map(({ file }: { file: string }) => file)).toContain(entries[0].file);
  });

  test("reads standard input", async () => {
    const { exitCode } = await bulletin.run(["import", "-"], { input: march });
    expect(exitCode).toBe(0);
    expect(textOf(ids[0] ?? "")).toContain('  file: "standard input"\n');
  });

  test("puts entries into the section that has their title, and says of others that it has none", async () => {
    const post = (title: string, category: string) =>
      `---\ntitle: ${title}\ndate: 2018-04-02\ncategory: ${category}\n---\n\nSome text.\n`;
    mkdirSync(join(bulletin.cwd, "posts"));
    write("posts/a.md", post("A course for governors", "Training and Events"));
    write("posts/b.md", post("A court decides about contact", "Law"));
    await run("posts");
    expect(filed()).toEqual(["2018-04-02-a-course-for-governors", "2018-04-02-a-court-decides-about-contact"]);
    const [course, court] = filed().map(textOf);
    expect(course).toContain('\nsection: "training"\n');
    expect(court).toContain("\n# Check: It stands under “Law”, which is no section of this bulletin.\n");
    expect(court).not.toContain("\nsection:");
  });
});

describe("importing the same again", () => {
  beforeEach(async () => {
    write("march.txt", march);
    await run("march.txt");
  });

  const change = (id: string, from: RegExp, to: string) => {
    const changed = textOf(id).replace(from, to);
    expect(changed).not.toBe(textOf(id));
    bulletin.write(`entries/2018/${id}.yaml`, changed);
  };

  test("adds nothing, and says so", async () => {
    const { exitCode, err } = await run("march.txt");
    expect(exitCode).toBe(0);
    expect(err).toContain("2 entries, all there already.\n\nNothing was written.\n");
    expect(filed()).toEqual(ids);
  });

  test.each([
    ["headline", /^headline: .*$/m, 'headline: "Carers can ring a helpline"'],
    ["date", /^date: .*$/m, "date: 2018-04-04"],
    ["source", /^ {2}title: "Helpline.*$/m, '  title: "All about it"\n  url: "https://a.example/help"'],
    ["remark", /^# Check.*\n/m, ""],
  ])("adds nothing when the %s was edited", async (_, from, to) => {
    change(ids[1] ?? "", from, to);
    const { err } = await run("march.txt");
    expect(err).toContain("2 entries, all there already.");
    expect(filed()).toEqual(ids);
  });

  test("adds what is missing, as after a run that was stopped", async () => {
    const [gone = "", kept = ""] = ids;
    execFileSync("rm", [join(bulletin.cwd, `bulletins/entries/2018/${gone}.yaml`)]);
    change(kept, /^status: draft/m, "status: ready");
    const { err } = await run("march.txt");
    expect(err).toContain("2 entries, 1 new, 1 there already.");
    expect(err).toContain("Wrote 1 draft.");
    expect(filed()).toEqual(ids);
    expect(textOf(kept)).toContain("status: ready");
  });

  test("adds what was added to the file", async () => {
    const news =
      "1 April 2018\n\nCouncil trains its bus drivers\n\nDrivers learn how to see that a child is in danger.\n\n";
    write("march.txt", news + march);
    const { err } = await run("march.txt");
    expect(err).toContain("3 entries, 1 new, 2 there already.");
    expect(filed()).toHaveLength(3);
  });

  test.each(["text", "html", "markdown", "jsonfeed"])("adds nothing out of its own export as %s", async (format) => {
    for (const id of ids) {
      const source = `source:\n  title: "A page about ${id}"\n  url: "https://www.gov.uk/${id}"\n`;
      change(id, /^source:\n.*\n.*\n/m, source);
      change(id, /^status: draft/m, "status: ready");
    }
    const { exitCode } = await bulletin.run(["export", "--all", "--format", format, "-o", "out"]);
    expect(exitCode).toBe(0);
    const [name = ""] = readdirSync(join(bulletin.cwd, "out"));
    const { err } = await run(join("out", name));
    expect(err).toContain("2 entries, all there already.");
  });
});

describe("in a terminal", () => {
  const answer = async (...answers: readonly string[]) => {
    write("march.txt", march);
    const { prompter, seen } = scriptedPrompter(answers.map((choose) => ({ choose })));
    return { seen, ...(await bulletin.run(["import", "march.txt"], { prompter })) };
  };

  test("the entries are shown, and written when that is wanted", async () => {
    const { seen, exitCode, err } = await answer("Write them all");
    expect(seen).toEqual(["Write 2 drafts? Write them all | Show what became of every line first | Throw them away"]);
    expect(exitCode).toBe(0);
    expect(err).toContain("2018-04-05  Helpline for foster carers opens\n");
    expect(filed()).toEqual(ids);
  });

  test("every line is shown before that, if that is wanted", async () => {
    const { err } = await answer("Show what", "Write them all");
    expect(err).toContain("march.txt: every line\n");
    expect(filed()).toEqual(ids);
  });

  test("they can be thrown away", async () => {
    const { exitCode, err } = await answer("Throw them away");
    expect({ exitCode, last: err.split("\n").at(-2) }).toEqual({
      exitCode: 0,
      last: "Thrown away. Nothing was written.",
    });
    expect(filed()).toEqual([]);
  });

  test("giving up leaves nothing", async () => {
    write("march.txt", march);
    const { prompter } = scriptedPrompter([{ fail: "INTERRUPTED" }]);
    const { exitCode } = await bulletin.run(["import", "march.txt"], { prompter });
    expect({ exitCode, filed: filed() }).toEqual({ exitCode: 130, filed: [] });
  });

  test("nothing is asked with --no-input, or if there is nothing new", async () => {
    write("march.txt", march);
    const { prompter, seen } = scriptedPrompter([]);
    await bulletin.run(["import", "march.txt", "--no-input"], { prompter });
    await bulletin.run(["import", "march.txt"], { prompter });
    expect({ seen, filed: filed() }).toEqual({ seen: [], filed: ids });
  });
});

describe("a folder", () => {
  beforeEach(() => {
    mkdirSync(join(bulletin.cwd, "posts/old"), { recursive: true });
    write("posts/new.md", "---\ntitle: 'A children's home opens'\ndate: 2018-04-02\n---\n\nThe home has six places.\n");
    write(
      "posts/old/one.markdown",
      "---\ntitle: A court decides\ndate: 2018-03-02\n---\n\nThe court has decided about contact.\n",
    );
  });

  test("is read with the folders in it, and what is left out is named", async () => {
    write("posts/README.md", "# How to write a post\n");
    write("posts/logo.png", "\x89PNG");
    symlinkSync("..", join(bulletin.cwd, "posts/old/up"));
    execFileSync("mkfifo", [join(bulletin.cwd, "posts/pipe.md")]);
    const { exitCode, out } = await run("posts", "-n", "--json");
    const { entries, leftOut } = JSON.parse(out);
    expect(exitCode).toBe(0);
    expect(
      entries.map(({ from, entry }: never) => [
        (from as { file: string }).file,
        (entry as { headline: string }).headline,
      ]),
    ).toEqual([
      ["new.md", "A children's home opens"],
      ["old/one.markdown", "A court decides"],
    ]);
    expect(leftOut).toEqual([
      { name: "README.md", why: "It does not begin with front matter" },
      { name: "logo.png", why: "It is no Markdown file" },
      { name: "old/up", why: "It is a link, which is not followed" },
      { name: "pipe.md", why: "It is not an ordinary file" },
    ]);
    const { err } = await run("posts");
    expect(err).toContain("  Left out: README.md. It does not begin with front matter.\n");
  });

  test("is read as --as says", async () => {
    write("posts/news.md", "# News\n\n## A council trains drivers\n\nDrivers learn to see danger.\n");
    const { out } = await run("posts", "--as", "markdown", "-n", "--json");
    expect(JSON.parse(out).files.map(({ format }: { format: string }) => format)).toEqual([
      "markdown",
      "markdown",
      "markdown",
    ]);
  });

  test("that has none of it is refused", async () => {
    mkdirSync(join(bulletin.cwd, "other"));
    write("other/news.md", "# News\n");
    const { exitCode, err } = await run("other");
    expect(exitCode).toBe(2);
    expect(err).toBe(
      "There is no Markdown file with front matter in this folder.\nnews.md: It does not begin with front matter. --as says what its files are.\n",
    );
  });
});

describe("what cannot be imported", () => {
  test.each<[string, string | Uint8Array, string]>([
    ["empty.txt", "", "This file is empty.\nCheck that it was saved.\n"],
    ["blank.txt", "\n \n", "This file is empty.\nCheck that it was saved.\n"],
    ["news.pdf", "%PDF-1.7\n", "This is a PDF document.\nOpen it, copy its text into a text file, and import that.\n"],
    ["news.xml", "<rss><channel><item>", ""],
  ])("is refused: %s", async (name, content, message) => {
    write(name, content);
    const { exitCode, err } = await run(name);
    expect({ exitCode, filed: filed() }).toEqual({ exitCode: 2, filed: [] });
    expect(err).toContain(message);
  });

  test("a file that is not there", async () => {
    expect(await run("none.txt")).toEqual({
      exitCode: 2,
      out: "",
      err: "There is no file none.txt.\nCheck the name.\n",
    });
  });

  test("a pipe is never opened", async () => {
    execFileSync("mkfifo", [join(bulletin.cwd, "pipe")]);
    expect(await run("pipe")).toMatchObject({ exitCode: 2, err: expect.stringContaining("not an ordinary file") });
  });

  test("text without an entry shows its lines with --dry-run", async () => {
    write("note.txt", "Unsubscribe\n");
    const { exitCode, out, err } = await run("note.txt", "-n");
    expect(exitCode).toBe(2);
    expect(out).toContain("Unsubscribe");
    expect(err).toContain("bulletin import note.txt --dry-run shows what every line was taken for");
  });

  test("what could move the cursor is shown, not sent", async () => {
    const name = "a\nb\u001b[31m.txt";
    write(name, march.replace("Helpline", "\u001b]0;Helpline\u0007"));
    const dry = await run(name, "-n");
    const real = await run(name);
    for (const text of [dry.out, dry.err, real.err]) expect(stripVTControlCharacters(text)).toBe(text);
    expect(dry.out).toContain("a<U+000A>b<U+001B>[31m.txt");
    const [, id = ""] = filed();
    expect(textOf(id)).not.toContain("\u001b");
  });
});

describe("all or none", () => {
  /** Runs with a disk that does what it is told when the entries are to be written. */
  const runOnDisk = async (createAll: Files["createAll"]) => {
    write("march.txt", march);
    const ports = testPorts({ cwd: bulletin.cwd });
    const exitCode = await main(["import", "march.txt"], { ...ports, files: { ...ports.files, createAll } });
    return { exitCode, err: ports.printed.err };
  };

  const fault = (code: string) => Object.assign(new Error("a fault"), { code, path: "a.yaml" });

  test("a full disk leaves no entry", async () => {
    const { exitCode, err } = await runOnDisk(() => {
      throw fault("ENOSPC");
    });
    expect({ exitCode, filed: filed() }).toEqual({ exitCode: 3, filed: [] });
    expect(err).toMatch(/\nNothing was written\.\na\.yaml: the disk is full\.\nNo file was changed\. /);
  });

  test("what could not be taken away again is named", async () => {
    const { exitCode, err } = await runOnDisk(([first]) => {
      disk.createAll(first ? [first] : []);
      throw fault("EIO");
    });
    expect({ exitCode, filed: filed() }).toEqual({ exitCode: 3, filed: [ids[1]] });
    expect(err).toContain(`Stopped on the way. These are there now:\n  bulletins/entries/2018/${ids[1]}.yaml\n`);
  });

  test("another run that takes a name at the same moment is noticed", async () => {
    const { exitCode, err } = await runOnDisk((entries) => {
      bulletin.write(`entries/2018/${ids[0]}.yaml`, "headline: of another run\n");
      disk.createAll(entries);
    });
    expect({ exitCode, filed: filed() }).toEqual({ exitCode: 3, filed: [ids[0]] });
    expect(textOf(ids[0] ?? "")).toBe("headline: of another run\n");
    expect(err).toContain("Something else was writing entries at the same time.\nRun the command again.\n");
  });
});

test("entries that cannot be read are counted, since they cannot be compared", async () => {
  write("march.txt", march);
  bulletin.write("entries/2018/2018-04-01-broken.yaml", "headline: 'It's broken'\n");
  const { err } = await run("march.txt");
  expect(err).toContain("2 entries, all new.\n1 entry of the bulletin cannot be read, and was not compared.\n");
});

test("a name that is taken by something else is passed over", async () => {
  write("march.txt", march);
  mkdirSync(join(bulletin.cwd, `bulletins/entries/2018/${ids[1]}.yaml`), { recursive: true });
  expect(await run("march.txt")).toMatchObject({ exitCode: 0 });
  expect(readFileSync(join(bulletin.cwd, `bulletins/entries/2018/${ids[1]}-2.yaml`), "utf8")).toContain("Helpline");
});
