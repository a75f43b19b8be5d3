import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import type { Answer } from "../../scripted-prompter.ts";
import { enough, file, summary, useBulletin, written } from "./new-desk.ts";

const { run, files, read: textOf } = useBulletin();
const entries = () => files().filter((name) => name.startsWith("entries"));
const read = (name: string): unknown => parse(textOf(name));

/** What `enough` makes of a file. */
const draftOfToday = {
  headline: enough.headline,
  date: "2018-04-06",
  summary,
  source: { title: enough.title, url: enough.url },
  status: "draft",
};

describe("bulletin new with flags alone", () => {
  test("writes the entry as a draft of today, and says where and what is next", async () => {
    const { exitCode, out, err } = await run(enough);
    expect({ exitCode, out, err }).toEqual({ exitCode: 0, out: "", err: written });
    expect(read(file)).toEqual(draftOfToday);
  });

  test("says nothing with --quiet", async () => {
    expect(await run({ ...enough, quiet: true })).toMatchObject({ exitCode: 0, out: "", err: "" });
    expect(entries()).toEqual([file]);
  });

  test("names every flag that is missing, and what belongs there", async () => {
    const { exitCode, err } = await run({});
    expect(exitCode).toBe(2);
    expect(err.match(/^error --\w+ is missing\. \S.*\.$/gm)).toHaveLength(4);
    for (const flag of ["--headline", "--summary", "--url", "--title"]) expect(err).toContain(`${flag} is missing`);
    expect(err).toContain("Nothing was written.");
    expect(entries()).toEqual([]);
  });

  test("tells all that is missing and all that is wrong in one run", async () => {
    const { exitCode, err } = await run({
      ...enough,
      title: undefined,
      date: "31 Feb",
      status: "redy",
      order: "first",
      url: "nonsense",
      eventEnd: "5 May 2018",
      image: "x.png",
    });
    expect(exitCode).toBe(2);
    const named = err.match(/^error (--[\w-]+)/gm)?.map((line) => line.slice("error ".length));
    expect(named?.sort()).toEqual([
      "--date",
      "--event-start",
      "--image",
      "--image-alt",
      "--order",
      "--status",
      "--title",
      "--url",
    ]);
    expect(entries()).toEqual([]);
  });

  test.each([
    ["a headline that is far too long", { headline: "x ".repeat(80) }, "--headline: "],
    ["a link text that says nothing", { title: "click here" }, "--title: “click here”"],
    ["a date that does not exist", { date: "2018-02-31" }, "--date: There is no “2018-02-31”"],
    ["a day to come", { date: "2018-05-05" }, "--date: "],
    ["an unknown status", { status: "redy" }, "Did you mean ready?"],
  ])("refuses %s", async (_, flags, words) => {
    const { exitCode, err } = await run({ ...enough, ...flags });
    expect(exitCode).toBe(1);
    expect(err).toContain(words);
    expect(entries()).toEqual([]);
  });

  test("needs no source for an event", async () => {
    const { exitCode } = await run({
      ...enough,
      url: undefined,
      title: undefined,
      eventStart: "13 April 2018 12pm",
      eventPlace: "City Hall",
    });
    expect(exitCode).toBe(0);
    expect(read(file)).toMatchObject({ event: { start: "2018-04-13T12:00" } });
  });

  test("prints warnings and writes all the same", async () => {
    const { exitCode, err } = await run({ ...enough, headline: "New head" });
    expect(exitCode).toBe(0);
    expect(err).toMatch(/^warning --headline: .*\nWrote /);
  });

  test("reads the summary from standard input", async () => {
    await run(
      { ...enough, summary: "-" },
      {
        input:
          "\ufeffFirst paragraph, long enough to say what has happened here and to whom.\r\n\r\n- one\r\n- two\r\n\r\n",
      },
    );
    expect(read(file)).toMatchObject({
      summary: "First paragraph, long enough to say what has happened here and to whom.\n\n- one\n- two",
    });
  });

  test("gives namesakes a number", async () => {
    for (let i = 0; i < 3; i++) expect((await run(enough)).exitCode).toBe(0);
    expect([...entries()].sort()).toEqual(
      [file.replace(".yaml", "-2.yaml"), file.replace(".yaml", "-3.yaml"), file].sort(),
    );
  });

  test("prints the file with --dry-run and writes nothing", async () => {
    const { exitCode, out, err } = await run({ ...enough, dryRun: true });
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: `Would write ${file}\n` });
    await run(enough);
    expect(out).toBe(textOf(file));
    expect(entries()).toEqual([file]);
  });

  test("prints one JSON object with --json", async () => {
    const { out } = await run({ ...enough, json: true });
    expect(JSON.parse(out)).toEqual({
      version: 1,
      written: true,
      file,
      id: file.slice("entries/2018/".length, -".yaml".length),
      entry: read(file),
      problems: [],
      similar: [],
    });
  });

  test("prints the problems with --json, too", async () => {
    const { exitCode, out } = await run({ ...enough, title: "here", json: true });
    expect(exitCode).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      written: false,
      problems: [{ rule: "link-text-vague", severity: "error", path: "source.title", flag: "--title" }],
    });
  });

  test("shows control characters and never sends them", async () => {
    const { err, out } = await run({
      ...enough,
      title: "\u001b[31mhere\u0007",
      headline: "\u001b]0;x\u0007".repeat(40),
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
    expect(`${err}${out}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  test("asks nobody with --no-input, nor where all is said", async () => {
    expect(await run({ input: false }, { answers: [] })).toMatchObject({ exitCode: 2, seen: [] });
    expect(await run(enough, { answers: [] })).toMatchObject({ exitCode: 0, seen: [] });
  });

  test("asks nobody about what is not among its questions", async () => {
    const { exitCode, seen, err } = await run({ order: "first" }, { answers: [] });
    expect({ exitCode, seen }).toEqual({ exitCode: 2, seen: [] });
    expect(err).toContain("--order: ");
  });
});

describe("bulletin new at a terminal", () => {
  const typed: readonly Answer[] = [
    { type: [enough.headline] },
    { type: [""] },
    { type: [summary] },
    { type: [enough.url] },
    { type: [enough.title] },
    { type: [""] },
  ];

  test("asks for everything, shows the entry and writes it", async () => {
    const { exitCode, seen, err } = await run({}, { answers: [...typed, { choose: "Write it" }] });
    expect(exitCode).toBe(0);
    expect(seen.map((line) => line.split(/[:?]/)[0])).toEqual([
      ...["Headline", "Date", "   → info", "Summary", "Link", "Link text", "Words before the link"],
      "Write this entry",
    ]);
    expect(seen).toContain("   → info: Friday 6 April 2018 (2018-04-06)");
    expect(err).toContain(`\n${enough.headline}\n6 April 2018\n\n`);
    expect(err).toContain(`${enough.title}\n${enough.url}\n`);
    expect(err.endsWith(written)).toBe(true);
    expect(read(file)).toEqual(draftOfToday);
  });

  test("lets no answer through that is an error, and says why", async () => {
    const answers: readonly Answer[] = [
      { type: ["", "x".repeat(101), "New head"] },
      { type: ["31 Feb", "3/4/2018", "5th April 2018"] },
      { type: [summary] },
      { type: ["nonsense", enough.url] },
      { type: ["", "click here", enough.title] },
      { type: ["Source"] },
      { choose: "Write it" },
    ];
    const { exitCode, seen, err } = await run({}, { answers });
    expect(exitCode).toBe(0);
    const remarks = seen.filter((line) => line.startsWith("  ")).map((line) => line.slice(0, 70));
    expect(remarks).toEqual([
      expect.stringMatching(/error: Headline is needed/),
      expect.stringMatching(/xxx/),
      expect.stringMatching(/New head → warning: /),
      expect.stringMatching(/31 Feb → error: /),
      expect.stringMatching(/3\/4\/2018 → error: /),
      expect.stringMatching(/5th April 2018 → info: Thursday 5 April 2018/),
      expect.stringMatching(/nonsense → error: /),
      expect.stringMatching(/error: Link text is needed/),
      expect.stringMatching(/click here → error: “click here”/),
    ]);
    expect(err).toContain("warning Headline: ");
    expect(err).toContain(`Source: ${enough.title}\n`);
  });

  test("asks only for what the flags leave open, and again for what is wrong in them", async () => {
    const { exitCode, seen } = await run(
      { ...enough, date: "31 Feb", title: "here" },
      { answers: [{ type: ["5 April 2018"] }, { type: [enough.title] }, { type: [""] }, { choose: "Write it" }] },
    );
    expect(exitCode).toBe(0);
    expect(seen.filter((line) => line.includes("["))).toEqual([
      "Date: [31 Feb]",
      "Link text: [here]",
      "Words before the link: []",
    ]);
  });

  test("takes an event without a link", async () => {
    const { exitCode } = await run(
      { eventStart: "2018-05-01", eventPlace: "City Hall" },
      { answers: [...typed.slice(0, 3), { type: [""] }, { choose: "Write it" }] },
    );
    expect(exitCode).toBe(0);
    expect(read(file)).not.toHaveProperty("source");
  });

  test("drops the whole source with its address", async () => {
    const { exitCode } = await run(
      { eventStart: "2018-05-01", eventPlace: "City Hall" },
      {
        answers: [...typed, { choose: "Change something" }, { choose: "Link" }, { type: [""] }, { choose: "Write it" }],
      },
    );
    expect(exitCode).toBe(0);
    expect(read(file)).not.toHaveProperty("source");
  });

  test("holds an entry of a day to come back, or lets the day be changed", async () => {
    const { seen } = await run(
      { ...enough, date: "5 May 2018" },
      {
        answers: [
          { type: ["5 May 2018"] },
          { choose: "Change the date" },
          { type: ["6 May 2018"] },
          { choose: "Hold the entry back until 6 May 2018" },
          { type: [""] },
          { choose: "Write it" },
        ],
      },
    );
    expect(seen).toContain("  5 May 2018 → info: Saturday 5 May 2018 (2018-05-05), still to come");
    expect(read("entries/2018/2018-05-06-charity-appoints-a-new-chief-executive.yaml")).toMatchObject({
      date: "2018-05-06",
      publish_from: "2018-05-06",
    });
  });

  test("takes the summary from the editor, as often as it is wrong", async () => {
    const { exitCode, seen, err } = await run(
      { ...enough, summary: undefined },
      {
        answers: [
          { type: ["today"] },
          { type: [""] },
          { save: " \n" },
          { type: [""] },
          { fail: "EDITOR_FAILED" },
          { type: [""] },
          { save: `${summary}\r\n\r\n- one\r\n` },
          { type: [""] },
          { choose: "Write it" },
        ],
      },
    );
    expect(exitCode).toBe(0);
    expect(seen.filter((line) => line.startsWith("editor"))).toHaveLength(3);
    expect(err).toContain("error Summary is needed.");
    expect(err).toContain("error Stopped. Try another\n");
    expect(read(file)).toMatchObject({ summary: `${summary}\n\n- one` });
  });

  test("changes what the user does not like, with the old text to start from", async () => {
    const { seen } = await run(
      {},
      {
        answers: [
          ...typed,
          { choose: "Change something" },
          { choose: "Headline" },
          { type: ["Charity appoints a new director"] },
          { choose: "Write it" },
        ],
      },
    );
    expect(seen).toContain(`Headline: [${enough.headline}]`);
    expect(entries()).toEqual(["entries/2018/2018-04-06-charity-appoints-a-new-director.yaml"]);
  });

  test("writes nothing if the entry is thrown away", async () => {
    const { exitCode, err } = await run({}, { answers: [...typed, { choose: "Throw it away" }] });
    expect(exitCode).toBe(0);
    expect(err.endsWith("Thrown away. Nothing was written.\n")).toBe(true);
    expect(entries()).toEqual([]);
  });

  test.each([0, 1, 2, 3, 4, 5, 6, 7])("writes nothing if the user gives up at question %i", async (place) => {
    const { exitCode } = await run({}, { answers: [...typed.slice(0, place), { fail: "INTERRUPTED" }] });
    expect(exitCode).toBe("INTERRUPTED");
    expect(entries()).toEqual([]);
  });
});
