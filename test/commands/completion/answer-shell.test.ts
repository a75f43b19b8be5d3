import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { commands } from "../../../src/commands/index.ts";
import { TemporaryBulletin } from "../compose/temporary-bulletin.ts";

const referrals = "2018-04-05-child-referrals";
const course = "2018-04-06-free-course";

let bulletin: TemporaryBulletin;

beforeAll(() => {
  bulletin = new TemporaryBulletin("sections:\n  - {key: news, title: News}\n  - {key: events, title: Events}\n");
  bulletin.entry(referrals, 'headline: "Child\\treferrals"\ntags: ["online safety", "it’s: new"]\n');
  bulletin.entry(course, "status: draft\ntags: [online safety]\n");
  bulletin.entry("2018-04-01-broken", "headline: 'It's news'");
  bulletin.entry("2018-04-02-\u001b[31mred");
  bulletin.edition("2018-03", "number: 3\ndate: 2018-03-01\ntitle: March\nsent: 2018-03-01T09:00:00Z\n");
  bulletin.edition("2018-04", "number: 4\ndate: 2018-04-12\n");
  bulletin.edition("2018-05", "number: 4\ndate: 2018-05-12\n");
  bulletin.edition("2018-06", "date: 2018-06-12\n");
});

afterAll(() => bulletin.remove());

/** What is answered to a line that ends at the cursor; words are parted by single spaces. */
async function answer(line: string, setup = {}): Promise<readonly string[]> {
  const words = line.split(" ");
  const args = ["__complete", "words", ...words.slice(0, -1), `=${words.at(-1)}`];
  const { exitCode, out, err } = await bulletin.run(args, setup);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
  return out.trimEnd().split("\n");
}

/** The values in an answer without what is said about them. */
async function values(line: string): Promise<readonly string[]> {
  const [kind, ...lines] = await answer(line);
  expect(kind).toBe("values");
  return lines.map((one) => one.replace(/\t.*/, ""));
}

describe("the values at the cursor", () => {
  test.each<[line: string, expected: readonly string[]]>([
    // Commands
    ["", [...commands.map(({ name }) => name), "help"]],
    ["wit", ["withdraw"]],
    ["--store bulletins wit", ["withdraw"]],
    ["nonsense ", []],
    ["help lin", ["links"]],
    ["help expor", ["export"]],
    // Flags
    ["list --st", ["--status", "--store"]],
    ["list --from x --fr", []],
    ["list -- --fr", []],
    ["list --nonsense --fr", ["--from"]],
    ["validate --format json --forma", ["--format"]],
    ["new --tag a --ta", ["--tag"]],
    ["export --format html --forma", ["--format"]],
    ["status --js", ["--json"]],
    ["--q", ["--quiet"]],
    ["list --quiet --qu", []],
    ["list -q --qu", []],
    ["--debu", []],
    // Values of flags
    ["list --status ", ["draft", "ready", "withdrawn"]],
    ["list --status=w", ["--status=withdrawn"]],
    ["list --status draft --section ", ["news", "events"]],
    ["list --tag ", ["it’s: new", "online safety"]],
    ["list --tag=on", ["--tag=online safety"]],
    ["list --from ", []],
    ["list --json=", []],
    ["new --status r", ["ready"]],
    ["new --ignore date-w", ["date-weekday"]],
    ["validate --level w", ["warning"]],
    ["validate --format s", ["sarif"]],
    [
      "export --format html ",
      ["html", "email", "text", "rss", "atom", "jsonfeed", "ics", "markdown", "json", "archive"],
    ],
    ["export --format html --for ", ["plain", "mailchimp", "govdelivery"]],
    ["edit x --unset pub", ["publish_from"]],
    // Arguments
    ["show ", [course, referrals, "2018-04-01-broken"]],
    ["show ref", [referrals]],
    ["show 2018-04-0", [course, referrals, "2018-04-01-broken"]],
    ["show -- ref", [referrals]],
    [`show ${referrals} --js`, ["--json"]],
    ["ready ", [course, "2018-04-01-broken"]],
    [`withdraw ${referrals} `, [course, "2018-04-01-broken"]],
    ["sent ", ["2018-06", "2018-05", "2018-04", "2018-03"]],
    ["sent 4", ["4"]],
    ["sent 3", ["3"]],
    ["sent u", []],
    ["rules yaml-t", ["yaml-text-loss"]],
    ["schema e", ["entry", "edition"]],
    ["completion p", ["powershell", "pwsh"]],
  ])("%s", async (line, expected) => {
    expect([...(await values(line))].sort()).toEqual([...expected].sort());
  });
});

describe("names of files and folders are left to the shell", () => {
  test.each([
    ["validate bul", "files"],
    ["validate a b", "files"],
    ["validate --baseline ", "files"],
    ["export -o ", "folders"],
    ["export --output=", "folders"],
    ["--store ", "folders"],
    ["init ", "folders"],
  ])("%s", async (line, expected) => {
    expect(await answer(line)).toEqual([expected]);
  });
});

test("what stands beside a value is one line without control characters", async () => {
  expect(await answer("show ref")).toEqual(["values", `${referrals}\tready: Child<U+0009>referrals`]);
  expect(await answer("sent 2018-03")).toEqual(["values", "2018-03\tnumber 3, 2018-03-01, March, sent"]);
});

test("entries come newest first", async () => {
  expect(await values("show ")).toEqual([course, referrals, "2018-04-01-broken"]);
});

describe("the bulletin", () => {
  test("is the one that --store names, wherever it stands", async () => {
    const other = new TemporaryBulletin();
    other.entry("2018-04-05-other");
    const store = `${other.cwd}/bulletins`;
    for (const line of [`--store ${store} show `, `show --store=${store} `, `show --store ${store} `]) {
      expect(await values(line)).toEqual(["2018-04-05-other"]);
    }
    other.remove();
  });

  test("may be named from the home folder", async () => {
    const { out } = await bulletin.run(["__complete", "words", "list", "--store", "~/bulletins", "--section", "="], {
      cwd: "/",
      env: { HOME: bulletin.cwd },
    });
    expect(out).toBe("values\nnews\tNews\nevents\tEvents\n");
  });

  test("that is not there offers nothing, and says nothing", async () => {
    const { exitCode, out, err } = await bulletin.run(["__complete", "words", "show", "--store", "nowhere", "="]);
    expect({ exitCode, out, err }).toEqual({ exitCode: 0, out: "", err: "" });
  });

  test("that is broken offers what can be read", async () => {
    const broken = new TemporaryBulletin("sections: [");
    broken.entry("2018-04-05-a");
    const { out, err } = await broken.run(["__complete", "words", "show", "="]);
    expect({ out, err }).toEqual({ out: expect.stringMatching(/^values\n2018-04-05-a\t/), err: "" });
    expect((await broken.run(["__complete", "words", "list", "--section", "="])).out).toBe("values\n");
    broken.remove();
  });
});

test.each([[[]], [["words"]], [["bash"]], [["nonsense", "x"]]])("a call without a line is silent: %j", async (args) => {
  expect(await bulletin.run(["__complete", ...args])).toMatchObject({ exitCode: 0, err: "" });
});

describe("bash", () => {
  const bash = async (line: string, type = "9", columns = "60") => {
    const { out } = await bulletin.run(["__complete", "bash", type, columns, " \t\n\"'><=;|&(:", line]);
    return out.trimEnd().split("\n");
  };

  test("a single candidate is what readline puts in: quoted, from the last = or : on", async () => {
    expect(await bash("bulletin list --tag=on")).toEqual(["values", "online\\ safety"]);
    expect(await bash("bulletin list --tag it’s:")).toEqual(["values", "\\ new"]);
    expect(await bash("bulletin list --tag 'on")).toEqual(["values", "online safety"]);
  });

  test("several are listed with what they are, within the width", async () => {
    const [, ...lines] = await bash("bulletin list --st");
    expect(lines).toEqual([
      "--status  (only entries with this status)",
      "--store   (the bulletin's folder (default: here, ./bulleti…",
    ]);
    expect(lines.map(({ length }) => length)).toEqual([41, 59]);
  });

  test("several that are put in one after the other stand alone", async () => {
    expect(await bash("bulletin list --st", "37")).toEqual(["values", "--status", "--store"]);
  });
});
