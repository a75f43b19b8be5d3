import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { main } from "../../../src/cli/main.ts";
import { displayWidth } from "../../../src/model/display-width.ts";
import { testPorts } from "../../test-ports.ts";
import { TemporaryBulletin } from "../compose/temporary-bulletin.ts";

let bulletin: TemporaryBulletin;

beforeEach(() => {
  bulletin = new TemporaryBulletin();
});

afterEach(() => bulletin.remove());

/** What a screen of some width shows. */
async function onScreen(columns: number, ...args: readonly string[]) {
  const ports = testPorts({ cwd: bulletin.cwd });
  const terminal = { ...ports.terminal, onScreen: true, columns };
  const exitCode = await main(["list", ...args], { ...ports, terminal });
  return { exitCode, out: ports.printed.out, err: ports.printed.err };
}

function fill(): void {
  bulletin.entry("2018-04-05-child-referrals-rise", 'headline: "Child referrals to the national mechanism rise"\n');
  bulletin.entry(
    "2018-04-06-free-course",
    'headline: "A free course"\nstatus: draft\nsection: training-and-events-of-all-kinds\ntags: [schools]\n',
  );
  bulletin.entry("2018-04-04-withdrawn", 'headline: "Withdrawn"\nstatus: withdrawn\n');
  bulletin.entry("2018-04-03-broken", "headline: 'It's news'\n");
}

describe("on a screen", () => {
  test("a table with what the list comes to", async () => {
    fill();
    expect(await onScreen(80)).toEqual({
      exitCode: 0,
      out: `Date        Status     Section           Headline
2018-04-06  draft      training-and-ev…  A free course
2018-04-05  ready                        Child referrals to the national mechan…
2018-04-04  withdrawn                    Withdrawn
`,
      err: `
3 entries: 1 draft, 1 ready, 1 withdrawn
A part of its id names an entry: bulletin show free-course
1 file could not be read: run bulletin validate.
`,
    });
  });

  test("the part of an id that is shown means no other entry", async () => {
    bulletin.entry("2018-04-06-free-course-for-schools");
    bulletin.entry("2018-04-05-free-course-for-parents");
    expect((await onScreen(80)).err).toMatch(/bulletin show free-course-for-schools\n$/);
    bulletin.entry("2018-04-07-course");
    expect((await onScreen(80)).err).toMatch(/bulletin show 2018-04-07-course\n$/);
  });

  test("ids where there is room for everything", async () => {
    fill();
    const { out } = await onScreen(120);
    expect(out).toMatch(/^Date +Status +Section +Headline +Id\n/);
    expect(out).toMatch(/Child referrals to the national mechanism rise {2}2018-04-05-child-referrals-rise\n/);
  });

  test("two lines for each entry where it is narrow", async () => {
    fill();
    expect((await onScreen(40, "--quiet")).out).toBe(`2018-04-06  draft  training-and-ev…
  A free course
2018-04-05  ready
  Child referrals to the national mecha…
2018-04-04  withdrawn
  Withdrawn
`);
  });

  test.each([20, 40, 60, 80, 200])(
    "nothing is wider than %d columns, and nothing in the content acts on it",
    async (columns) => {
      bulletin.entry("2018-04-05-a", `headline: "${"児童保護に関する全国会議".repeat(12)}"`);
      bulletin.entry("2018-04-06-b", 'headline: "An \\e[31mescape\\e[0m, a\\ttab\\nand \\u202Ea turn"');
      const { out } = await onScreen(columns);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
      for (const line of out.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
    },
  );
});

describe("in a pipe", () => {
  test("a line for each entry, its fields parted by tabs", async () => {
    fill();
    expect(await bulletin.run(["list"])).toEqual({
      exitCode: 0,
      out: [
        "2018-04-06-free-course\t2018-04-06\tdraft\ttraining-and-events-of-all-kinds\tA free course\n",
        "2018-04-05-child-referrals-rise\t2018-04-05\tready\t\tChild referrals to the national mechanism rise\n",
        "2018-04-04-withdrawn\t2018-04-04\twithdrawn\t\tWithdrawn\n",
      ].join(""),
      err: "1 file could not be read: run bulletin validate.\n",
    });
  });

  test("no field holds a tab or a line break", async () => {
    bulletin.entry("2018-04-05-a", 'headline: "A\\ttab\\nand a line"\n');
    expect((await bulletin.run(["list"])).out).toMatch(/^[^\t\n]*(?:\t[^\t\n]*){4}\n$/);
  });
});

describe("filters", () => {
  test.each([
    [["--status", "draft"], ["2018-04-06-free-course"]],
    [["--tag", "schools"], ["2018-04-06-free-course"]],
    [["--section", "training-and-events-of-all-kinds"], ["2018-04-06-free-course"]],
    [
      ["--from", "2018-04-05"],
      ["2018-04-06-free-course", "2018-04-05-child-referrals-rise"],
    ],
    [["--from", "2018-04-05", "--to", "2018-04-05"], ["2018-04-05-child-referrals-rise"]],
  ])("%j", async (flags, expected) => {
    fill();
    const { out } = await bulletin.run(["list", ...flags]);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => line.split("\t")[0]),
    ).toEqual(expected);
    const { entries } = JSON.parse((await bulletin.run(["list", "--json", ...flags])).out);
    expect(entries.map(({ id }: { id: string }) => id)).toEqual(expected);
  });
});

describe("an empty list says how to go on", () => {
  test("where there is no entry", async () => {
    for (const { exitCode, out, err } of [await bulletin.run(["list"]), await onScreen(80)]) {
      expect({ exitCode, out, err }).toEqual({
        exitCode: 0,
        out: "",
        err: "There is no entry yet: bulletin new drafts one.\n",
      });
    }
  });

  test("where none matches", async () => {
    bulletin.entry("2018-04-05-a");
    expect((await bulletin.run(["list", "--tag", "x"])).err).toBe(
      "No entry matches; bulletin list shows the only one.\n",
    );
    bulletin.entry("2018-04-05-b");
    expect((await bulletin.run(["list", "--tag", "x"])).err).toBe("No entry matches; bulletin list shows all 2.\n");
    expect((await bulletin.run(["list", "--tag", "x", "--quiet"])).err).toBe("");
  });
});
