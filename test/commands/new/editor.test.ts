import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import type { Answer } from "../../scripted-prompter.ts";
import { enough, file, summary, useBulletin, written } from "./new-desk.ts";

const { run, put, read, files } = useBulletin();

/** What a user makes of the template. */
const whole = `headline: "${enough.headline}"
# Ask Jo for a picture.
date: 2018-04-06
summary: |-
  ${summary}
source:
  title: "${enough.title}"
  url: "${enough.url}"   # the press office's own page
status: draft
`;
const broken = whole.replace(/"$/m, "");
const schemaLine = "# yaml-language-server: $schema=../../schema/entry.json\n";

describe("bulletin new --edit", () => {
  test("opens what the flags say with empty values and comments for the rest", async () => {
    const { seen } = await run({ edit: true, title: enough.title }, { answers: [{ save: "" }] });
    expect(seen[0]).toBe(`editor: [# Write the entry, save it, close the editor. Comments like this one are taken
# out, your own stay. To throw the entry away, save an empty file.
# One line, 10 to 65 characters, without a full stop at the end.
headline: ""
date: 2018-04-06
# 15 to 150 words: paragraphs, bullet lists, [links](https://www.gov.uk/) and *emphasis*.
summary: |-
  ${""}
# Where the news comes from, and where to read more.
source:
  title: "${enough.title}"
  url: ""
# It may have these, too:
# event: {start: 2018-03-13T12:00, place: "Town Hall"}
# deadline: {date: 2018-03-13, what: "Send your views"}
# contact: {name: "", email: ""}
status: draft
]`);
  });

  test("names the sections and tags in use, and nothing that is there", async () => {
    put({
      "bulletin.yaml": `name: "News"\npublisher: "Partnership"\nsections:\n  - {key: events, title: "Events"}\n  - {key: news, title: "News"}\n`,
      "entries/2018/2018-04-01-one.yaml": `${whole}tags: ["young carers"]\n`,
    });
    const { seen } = await run({ edit: true, event: true }, { answers: [{ save: "" }] });
    expect(seen[0]).toContain(`\n# section: "events" # or "news"\n# tags: ["young carers"]\n`);
    expect(seen[0]).toContain(`\nevent:\n  start: ""\n  place: ""\n`);
    expect(seen[0]).not.toContain("# event:");
  });

  test("writes what was saved, with the user's comments and without its own", async () => {
    const answers: Answer[] = [
      { save: `# Write the entry, save it, close the editor. Comments like this one are taken\n${whole}` },
    ];
    const { exitCode, err } = await run({ edit: true }, { answers });
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: written });
    expect(read(file)).toBe(schemaLine + whole);
  });

  test("keeps Windows line ends, and a first line that names the schema already", async () => {
    const text = `${schemaLine}${whole}`.replaceAll("\n", "\r\n");
    await run({ edit: true }, { answers: [{ save: text }] });
    expect(read(file)).toBe(text);
  });

  test("takes its place from the text, beside namesakes", async () => {
    await run(enough);
    await run({ edit: true }, { answers: [{ save: whole }] });
    expect(files()).toContain(file.replace(".yaml", "-2.yaml"));
  });

  test.each(["", " \n", "# Write the entry, save it, close the editor. Comments like this one are taken\n"])(
    "throws away an entry whose text is %j",
    async (save) => {
      const { exitCode, err } = await run({ edit: true }, { answers: [{ save }] });
      expect({ exitCode, err, files: files() }).toEqual({
        exitCode: 0,
        err: "Thrown away. Nothing was written.\n",
        files: [],
      });
    },
  );

  test("shows what is wrong in its place, and goes back to the editor at that line", async () => {
    const noTitle = whole.replace(enough.title, "click here");
    const { exitCode, err, seen } = await run(
      { edit: true },
      {
        answers: [
          { save: broken },
          { choose: "Go back to the editor, at line 1" },
          { save: noTitle },
          { choose: "Go back to the editor, at line 7" },
          { save: whole },
        ],
      },
    );
    expect(exitCode).toBe(0);
    expect(err).toContain("entry.yaml\n  1:11 ");
    expect(err).toContain("entry.yaml\n  7:10 ");
    expect(seen).toContain(`editor: [${broken}]`);
    expect(files()).toContain(file);
  });

  test("says what is missing", async () => {
    const { err } = await run(
      { edit: true },
      { answers: [{ save: 'headline: ""\ndate: 2018-04-06\n' }, { choose: "Throw" }] },
    );
    for (const words of ["headline to be a line of text", "the key “summary”", "the key “status”", "have a source"])
      expect(err).toContain(words);
  });

  test("keeps broken text in a file that is no entry, if that is wanted", async () => {
    const answers: Answer[] = [{ save: broken }, { choose: "Keep it as it is, in unfinished-entry.yaml" }];
    const { exitCode, err } = await run({ edit: true }, { answers });
    expect(exitCode).toBe(1);
    expect(err).toMatch(
      /Kept in unfinished-entry.yaml. No entry was written.\nNext: mend it, and move it to entries\/2018\/\S+.yaml\n$/,
    );
    expect(read("unfinished-entry.yaml")).toBe(broken);
    await run(
      { edit: true },
      { answers: [{ save: broken }, { choose: "Keep it as it is, in unfinished-entry-2.yaml" }] },
    );
    expect(files()).toEqual(["unfinished-entry-2.yaml", "unfinished-entry.yaml"]);
  });

  test("throws broken text away, if that is wanted", async () => {
    const { exitCode } = await run({ edit: true }, { answers: [{ save: broken }, { choose: "Throw it away" }] });
    expect({ exitCode, files: files() }).toEqual({ exitCode: 0, files: [] });
  });

  test.each([
    ["at the choice", [{ save: broken }, { fail: "INTERRUPTED" }]],
    ["in the editor", [{ save: broken }, { choose: "Go back" }, { fail: "INTERRUPTED" }]],
  ] as const)("loses nothing when the user gives up %s", async (_, answers) => {
    const { exitCode, failure } = await run({ edit: true }, { answers });
    expect(exitCode).toBe("INTERRUPTED");
    expect(failure).toMatchObject({
      exitCode: 130,
      message: "Stopped. What you wrote is kept in unfinished-entry.yaml",
    });
    expect(read("unfinished-entry.yaml")).toBe(broken);
  });

  test("shows what was written if it cannot be filed", async () => {
    put({ schema: "no folder" });
    const { exitCode, err } = await run({ edit: true }, { answers: [{ save: whole }] });
    expect(exitCode).toBe("STRAY_FOLDER");
    expect(err).toContain(whole);
  });

  test("fails with an editor that cannot be used, and offers the choice again if there is text already", async () => {
    expect(await run({ edit: true }, { answers: [{ fail: "EDITOR_FAILED" }] })).toMatchObject({
      exitCode: "EDITOR_FAILED",
    });
    const again: Answer = { choose: "Go back" };
    const { exitCode, err } = await run(
      { edit: true },
      { answers: [{ save: broken }, again, { fail: "EDITOR_FAILED" }, again, { save: whole }] },
    );
    expect(exitCode).toBe(0);
    expect(err).toContain("error Stopped. Try another\n");
  });

  test("prints warnings", async () => {
    const { err } = await run({ edit: true }, { answers: [{ save: whole.replace(enough.headline, "New head") }] });
    expect(err).toMatch(/^warning headline: .*\nWrote /);
  });

  test("shows control characters and never sends them", async () => {
    const save = `${whole}"\\e[31mred": 1\n`;
    const { err } = await run({ edit: true }, { answers: [{ save }, { choose: "Throw it away" }] });
    expect(err).toContain("Unknown key “<U+001B>[31mred”");
    expect(err).not.toContain("\u001b");
  });

  test("prints what it would write with --dry-run, and the entry with --json", async () => {
    expect(await run({ edit: true, dryRun: true }, { answers: [{ save: whole }] })).toMatchObject({
      out: schemaLine + whole,
    });
    expect(files()).toEqual([]);
    const { out } = await run({ edit: true, json: true }, { answers: [{ save: whole }] });
    expect(JSON.parse(out)).toMatchObject({ written: true, file, entry: parse(whole) });
  });

  test("is an error without a terminal, and with the summary on standard input", async () => {
    expect(await run({ edit: true })).toMatchObject({ exitCode: "NO_TERMINAL", failure: { exitCode: 2 } });
    expect(await run({ edit: true, input: false }, { answers: [] })).toMatchObject({ exitCode: "NO_TERMINAL" });
    expect(await run({ edit: true, summary: "-" }, { answers: [] })).toMatchObject({ exitCode: "NO_TERMINAL" });
  });
});

describe("the editor after the questions", () => {
  const asked: readonly Answer[] = [{ type: [""] }, { type: [""] }];
  const open: Answer = { choose: "Open it in my editor" };

  test("starts from the answers, and is the last word", async () => {
    const { exitCode, seen } = await run({ ...enough, date: "31 Feb" }, { answers: [...asked, open, { save: whole }] });
    expect(exitCode).toBe(0);
    expect(seen.at(-1)).toContain(`headline: "${enough.headline}"\ndate: 2018-04-06\n`);
    expect(read(file)).toBe(schemaLine + whole);
  });

  test("gives way to the answers where it cannot be used", async () => {
    const answers: Answer[] = [...asked, open, { fail: "EDITOR_FAILED" }, { choose: "Write it" }];
    expect(await run({ ...enough, date: "31 Feb" }, { answers })).toMatchObject({ exitCode: 0 });
    expect(files()).toContain(file);
  });
});
