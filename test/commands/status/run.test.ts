import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { main } from "../../../src/cli/main.ts";
import { displayWidth } from "../../../src/model/display-width.ts";
import { testPorts } from "../../test-ports.ts";
import { TemporaryBulletin } from "../compose/temporary-bulletin.ts";

const a = "2018-04-05-a";
const b = "2018-04-06-b";

let bulletin: TemporaryBulletin;

beforeEach(() => {
  bulletin = new TemporaryBulletin(
    "sections:\n  - {key: news, title: News}\n  - {key: events, title: Events, order: event_date}\n",
  );
});

afterEach(() => bulletin.remove());

const status = () => bulletin.run(["status"]);
const data = async () => JSON.parse((await bulletin.run(["status", "--json"])).out);

/** The blocks of what is printed, which blank lines part. */
const blocksOf = (text: string) => text.trimEnd().split("\n\n");

const sent = "number: 3\ndate: 2018-03-01\ntitle: March\nsent: 2018-03-01T09:00:00Z\nentries: []\n";

/** One entry of every kind, on 6 April 2018. */
function fill(): void {
  bulletin.edition("2018-03", sent);
  bulletin.edition(
    "2018-04",
    `number: 4\ndate: 2018-04-12\ntitle: April\nentries:\n  - ${a}\n  - 2018-04-02-event\n  - 2018-04-03-vague\n`,
  );
  bulletin.entry(a, "section: news");
  bulletin.entry(b, "section: news");
  bulletin.entry("2018-04-02-event", "section: events\nevent:\n  start: 2018-04-20\n");
  bulletin.entry("2018-04-03-vague", 'source:\n  title: "click here"\n  url: "https://www.gov.uk/v"\n');
  bulletin.entry("2018-04-13-later");
  bulletin.entry("2018-04-01-over", "expires: 2018-04-11");
  bulletin.entry("2018-04-01-embargo", "publish_from: 2018-05-03");
  bulletin.entry("2018-04-01-draft", "status: draft\nexpires: 2018-04-19");
  bulletin.entry("2018-04-01-withdrawn", "status: withdrawn");
  bulletin.entry("2018-04-01-broken", "headline: 'It's news'");
}

test("everything in its place", async () => {
  fill();
  const { exitCode, out, err } = await status();
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
  expect(blocksOf(out)).toEqual([
    "Safeguarding News on 6 April 2018",
    `Next edition  Edition 4 of 12 April 2018: April, in 6 days, 3 entries
Blockers      1 error
To be added   1 ready entry
Kept back     2 ready entries
Drafts        1
Embargoed     1, the first until 3 May 2018
Expiring      3 within 14 days, the first on 11 April 2018
Last sent     Edition 3 of 1 March 2018: March, 36 days ago
Unreadable    1 file: run bulletin validate`,
    "Edition 4 of 12 April 2018: April\nbulletins/editions/2018-04.yaml",
    `  News\n  2018-04-05  News of the kind ${a}`,
    "  Events\n  2018-04-02  News of the kind 2018-04-02-event",
    "  Without a section\n  2018-04-03  News of the kind 2018-04-03-vague",
    expect.stringMatching(
      /^What blocks it\nbulletins\/entries\/2018\/2018-04-03-vague\.yaml\n {2}7:10 +error +“click here” does not say/,
    ),
    expect.stringMatching(/^1 error in 1 of 5 files\./),
    `Ready, and not in it yet (1)\n  2018-04-06  News of the kind ${b}`,
    "Ready, but not for this edition (2)\n  2018-04-13  News of the kind 2018-04-13-later\n              its date is after the edition’s\n  2018-04-01  News of the kind 2018-04-01-over\n              its last day is before the edition’s date",
    "Drafts (1)\n  2018-04-01  News of the kind 2018-04-01-draft",
    "Under embargo until (1)\n  2018-05-03  News of the kind 2018-04-01-embargo",
    "Last day within 14 days (3)\n  2018-04-11  News of the kind 2018-04-01-over\n  2018-04-19  News of the kind 2018-04-01-draft\n  2018-04-20  News of the kind 2018-04-02-event",
    "Next: bulletin compose 2018-04 adds what is ready",
  ]);
});

test("the same as data", async () => {
  fill();
  const named = (id: string) => ({
    id,
    file: `bulletins/entries/2018/${id}.yaml`,
    date: id.slice(0, 10),
    headline: `News of the kind ${id}`,
  });
  expect(await data()).toEqual({
    version: 1,
    today: "2018-04-06",
    next: {
      id: "2018-04",
      file: "bulletins/editions/2018-04.yaml",
      written: true,
      overdue: false,
      inDays: 6,
      number: 4,
      date: "2018-04-12",
      title: "April",
      sections: [
        { title: "News", entries: [named(a)] },
        { title: "Events", entries: [named("2018-04-02-event")] },
        { title: null, entries: [named("2018-04-03-vague")] },
      ],
      blockers: [
        {
          rule: "link-text-vague",
          file: "bulletins/entries/2018/2018-04-03-vague.yaml",
          line: 7,
          column: 10,
          message: "“click here” does not say where the link leads",
          hint: expect.any(String),
        },
      ],
      warnings: 0,
    },
    addable: [named(b)],
    kept: [
      { ...named("2018-04-13-later"), why: "dated later" },
      { ...named("2018-04-01-over"), why: "expired" },
    ],
    drafts: [named("2018-04-01-draft")],
    embargoed: [{ ...named("2018-04-01-embargo"), until: "2018-05-03" }],
    expiring: [
      { ...named("2018-04-01-over"), lastDay: "2018-04-11" },
      { ...named("2018-04-01-draft"), lastDay: "2018-04-19" },
      { ...named("2018-04-02-event"), lastDay: "2018-04-20" },
    ],
    lastSent: {
      id: "2018-03",
      file: "bulletins/editions/2018-03.yaml",
      number: 3,
      date: "2018-03-01",
      title: "March",
      sent: "2018-03-01T09:00:00Z",
      daysAgo: 36,
    },
    unreadable: ["bulletins/entries/2018/2018-04-01-broken.yaml"],
  });
});

describe("the next edition", () => {
  test("is what compose would write where there is none, and nothing is written", async () => {
    bulletin.entry(a);
    const { out } = await status();
    expect(blocksOf(out)).toEqual([
      "Safeguarding News on 6 April 2018",
      expect.stringMatching(
        /^Next edition {2}Edition 1 of 6 April 2018, today, 1 entry, not written yet\nBlockers +none\n/,
      ),
      "Edition 1 of 6 April 2018\nbulletins/editions/2018-04.yaml (not written yet)",
      `  2018-04-05  News of the kind ${a}`,
      "No problems in 3 files.",
      "Next: bulletin compose writes this edition",
    ]);
    expect(bulletin.editions).toEqual([]);
    expect(await data()).toMatchObject({ next: { written: false }, lastSent: null });
  });

  test("is none where nothing is ready", async () => {
    const { exitCode, out } = await status();
    expect(exitCode).toBe(0);
    expect(blocksOf(out)).toEqual([
      "Safeguarding News on 6 April 2018",
      `Next edition  none is planned, and no entry is ready for one
Blockers      none
To be added   none
Drafts        none
Embargoed     none
Expiring      none
Last sent     no edition is marked as sent`,
      "Next: bulletin new drafts an entry",
    ]);
    bulletin.entry(a, "status: draft");
    expect(blocksOf((await status()).out).at(-1)).toBe("Next: bulletin ready, when a draft is signed off");
    expect(await data()).toMatchObject({ next: null });
  });

  test.each<[what: string, edition: string, next: string]>([
    [
      "may have gone out",
      `number: 4\ndate: 2018-04-05\nentries: [${a}]\n`,
      "bulletin sent 2018-04 if it went out,\n      else bulletin compose 2018-04 --date 2018-04-06",
    ],
    [
      "is all right",
      `number: 4\ndate: 2018-04-12\nentries: [${a}]\n`,
      "bulletin export 2018-04, and when it has gone out bulletin sent 2018-04",
    ],
    ["has errors", `number: 4\ndate: 2018-04-12\nentries: [${a}, none]\n`, "mend the errors above"],
    ["cannot be read", "number: 4\ntitle: 'It's'\n", "mend the errors above"],
    [
      "has no entries",
      "number: 4\ndate: 2018-04-01\n",
      "bulletin sent 2018-04 if it went out,\n      else bulletin compose 2018-04 --date 2018-04-06",
    ],
  ])("that %s", async (_, edition, next) => {
    bulletin.entry(a);
    bulletin.edition("2018-04", edition);
    const { exitCode, out } = await status();
    expect(exitCode).toBe(0);
    expect(blocksOf(out).at(-1)).toBe(`Next: ${next}`);
  });
});

test("more than ten drafts are counted", async () => {
  for (let number = 10; number < 22; number++) bulletin.entry(`2018-04-05-${number}`, "status: draft");
  const { out } = await status();
  expect(blocksOf(out)[2]).toMatch(/^Drafts \(12\)\n(?: {2}2018-04-05.*\n){10} {2}and 2 more$/);
  expect((await data()).drafts).toHaveLength(12);
});

test("of a large edition with many errors the first ten are shown", async () => {
  const ids = Array.from({ length: 12 }, (_, number) => `2018-04-05-${number + 10}`);
  for (const id of ids) bulletin.entry(id, `source:\n  title: "click here"\n  url: "https://www.gov.uk/${id}"\n`);
  bulletin.edition("2018-04", `number: 4\ndate: 2018-04-12\nentries: [${ids.join(", ")}]\n`);
  const { out } = await status();
  expect(out).toMatch(/^Blockers +12 errors$/m);
  expect(blocksOf(out)[3]).toMatch(/^(?: {2}2018-04-05.*\n){10} {2}and 2 more$/);
  expect(out.match(/“click here” does not say/g)).toHaveLength(10);
  expect(out).toContain("\nNot shown: 2 errors (bulletin validate --level error shows them).\n");
  expect((await data()).next.blockers).toHaveLength(12);
});

test.each([
  ["2018-04-04", "2 days ago"],
  ["2018-04-05", "yesterday"],
  ["2018-04-06", "today"],
  ["2018-04-07", "tomorrow"],
])("an edition of %s is due %s", async (date, when) => {
  bulletin.entry(a);
  bulletin.edition("2018-04", `number: 4\ndate: ${date}\nentries: [${a}]\n`);
  expect((await status()).out).toContain(`, ${when}, 1 entry\n`);
});

test("long answers are broken between words on a narrow screen, and a broken masthead has no name", async () => {
  bulletin.write("bulletin.yaml", "name: [");
  const ports = testPorts({ cwd: bulletin.cwd });
  await main(["status"], { ...ports, terminal: { ...ports.terminal, columns: 40 } });
  expect(ports.printed.out).toMatch(
    /^bulletins on 6 April 2018\n\nNext edition {2}none is planned, and no\n {14}entry is ready for one\n/,
  );
});

test("nothing is wider than the terminal, and nothing in the content acts on it", async () => {
  const wide = "児童保護に関する全国会議が四月に開催されます".repeat(3);
  bulletin.entry(a, `headline: "${wide}"`);
  bulletin.entry(b, 'headline: "A headline with an \\e[31mescape\\e[0m and \\u202Ea turn"');
  bulletin.edition("2018-04", 'number: 4\ndate: 2018-04-12\ntitle: "\\e]0;Title\\a"\n');
  const { out } = await status();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  const [, , , entries = ""] = blocksOf(out);
  expect(entries.split("\n").map(displayWidth)).toEqual([80, 79]);
  expect(entries).toContain("<U+001B>[31mescape");
});
