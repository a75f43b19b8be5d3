import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { load } from "js-yaml";
import { disk } from "../../../src/adapters/disk.ts";
import { scriptedPrompter } from "../../scripted-prompter.ts";
import { EmptyFolder } from "./empty-folder.ts";

let folder: EmptyFolder;
beforeEach(() => {
  folder = new EmptyFolder();
});
afterEach(() => folder.remove());

const named = ["--name", "Safeguarding News", "--publisher", "Anytown Council"];
const init = (...args: readonly string[]) => folder.run(["init", ...args]);
const sample = "entries/2018/2018-04-06-welcome-to-our-news-bulletin.yaml";
const masthead = () => load(folder.read("bulletins/bulletin.yaml")) as Record<string, unknown>;

describe("what it writes validates without a word, and exports at once", () => {
  const name = "Safeguarding News";
  const contact = "news@council.gov.uk";
  test.each<[what: string, flags: Readonly<Record<string, string | true>>]>([
    ["the least", { name }],
    ["a contact", { name, contact }],
    ["a page to unsubscribe", { name, contact, unsubscribe: "https://www.council.gov.uk/unsubscribe" }],
    ["Mailchimp", { name, contact, unsubscribe: "Mailchimp" }],
    ["GovDelivery", { name, contact, unsubscribe: "govdelivery" }],
    ["a tag of another service", { name, contact, unsubscribe: "{{ unsubscribe_url }}" }],
    ["Welsh", { name: "Newyddion Diogelu", language: "cy", contact }],
    ["a region by number", { name, language: "es-419" }],
    ["GitHub", { name, ci: "github" }],
    ["GitLab and pre-commit", { name, ci: "gitlab", "pre-commit": true }],
    ["quotes", { name: `The "Children's" News \\`, contact }],
    ["what YAML takes for something else", { name: "Round #2: news - *all* !important & more" }],
    ["a word of YAML", { name: "null" }],
    ["what looks like markup and like a placeholder", { name: "<b>News</b> {date} [x](https://www.gov.uk/)", contact }],
    ["emoji", { name: "Children 👩‍👧‍👦 first", contact }],
    ["from right to left", { name: "أخبار حماية الطفل", language: "ar", contact }],
    ["300 letters", { name: "Safeguarding children, together ".repeat(10).slice(0, 300), contact }],
  ])("%s", async (_, flags) => {
    const args = Object.entries(flags).flatMap(([flag, value]) =>
      value === true ? [`--${flag}`] : [`--${flag}`, value],
    );
    expect(await init("--publisher", "Anytown Council", ...args)).toMatchObject({ exitCode: 0, out: "" });
    expect(masthead()).toMatchObject({ name: flags["name"], publisher: "Anytown Council" });
    const { exitCode, out } = await folder.run(["validate", "--level", "info", "--fail-on", "info"]);
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: "No problems in 2 files.\n" });
    const exported = await folder.run(["export"]);
    expect(exported.exitCode).toBe(0);
    const files = ["latest.html", "latest.txt", ...(flags["contact"] ? ["latest.eml", "latest.email.html"] : [])];
    for (const file of files) expect(existsSync(join(folder.path, "exported", file))).toBe(true);
    expect(exported.err).not.toContain("cannot be made");
  });
});

test("the contact is the sender, gets the replies, and is where readers write to", async () => {
  await init(...named, "--contact", "news@council.gov.uk", "--unsubscribe", "MailChimp");
  const { contact, email } = masthead();
  expect({ contact, email }).toEqual({
    contact: { email: "news@council.gov.uk" },
    email: { from: "news@council.gov.uk", reply_to: "news@council.gov.uk", unsubscribe: "*|UNSUB|*" },
  });
});

test("the sample is ready, and of the day of the run", async () => {
  await init(...named, "--today", "2024-02-29");
  const entry = folder.read("bulletins/entries/2024/2024-02-29-welcome-to-our-news-bulletin.yaml");
  expect(load(entry)).toMatchObject({ status: "ready" });
});

describe("goes where it is wanted", () => {
  test.each<[args: readonly string[], below: string, store: string, next: string]>([
    [[], "", "bulletins", "bulletin new "],
    [["."], "", ".", "bulletin new "],
    [["bulletins"], "", "bulletins", "bulletin new "],
    [["news"], "", "news", "bulletin new --store news "],
    [["our news"], "", "our news", 'bulletin new --store "our news" '],
    [["--store", "news"], "", "news", "bulletin new --store news "],
    [["deep/er/news"], "", "deep/er/news", "bulletin new --store deep/er/news "],
    [[], "below", "below/bulletins", "bulletin new "],
  ])("%j in “%s”: %s", async (args, below, store, next) => {
    mkdirSync(join(folder.path, below), { recursive: true });
    const { exitCode, err } = await folder.run(["init", ...named, ...args], { below });
    expect(exitCode).toBe(0);
    expect(Object.keys(folder.files)).toContain(join(store, sample));
    expect(err).toContain(`\n  ${next}`);
    expect(Object.keys(folder.files)).toContain(join(below, ".vscode/settings.json"));
  });

  test("the files of editors and services go to the top of the git repository", async () => {
    execFileSync("git", ["init", "--quiet"], { cwd: folder.path });
    mkdirSync(join(folder.path, "comms"));
    await folder.run(["init", ...named, "--ci", "github", "--pre-commit"], { below: "comms" });
    expect(Object.keys(folder.files).filter((name) => !name.startsWith(".git/"))).toEqual([
      ".github/workflows/bulletin.yml",
      ".pre-commit-config.yaml",
      ".vscode/extensions.json",
      ".vscode/settings.json",
      "comms/bulletins/bulletin.yaml",
      `comms/bulletins/${sample}`,
      "comms/bulletins/schema/bulletin.json",
      "comms/bulletins/schema/edition.json",
      "comms/bulletins/schema/entry.json",
    ]);
    expect(folder.read(".vscode/settings.json")).toContain('"comms/bulletins/entries/**/*.yaml"');
    expect(folder.read(".github/workflows/bulletin.yml")).toContain('store: "comms/bulletins"');
  });

  test("outside the folder where the user is, everything goes there", async () => {
    mkdirSync(join(folder.path, "here"));
    await folder.run(["init", "../there", ...named], { below: "here" });
    expect(Object.keys(folder.files)).toContain("there/.vscode/settings.json");
    expect(Object.keys(folder.files).filter((name) => name.startsWith("here"))).toEqual([]);
  });
});

describe("never touches what is there", () => {
  test.each([
    [[], "bulletins/bulletin.yaml", "bulletins"],
    [[], "bulletin.yaml", "this folder"],
    [["."], "bulletin.yaml", "this folder"],
    [["news"], "news/bulletin.yaml", "news"],
  ])("init %j where there is %s", async (args, file, where) => {
    folder.write(file, "name: mine\n");
    expect(await init(...named, ...args)).toEqual({
      exitCode: 2,
      out: "",
      err: `There is a bulletin in ${where} already (a bulletin.yaml).\nTo draft an entry of it, run bulletin new. For another bulletin, name another folder.\n`,
    });
    expect(folder.files).toEqual({ [file]: "name: mine\n" });
  });

  test("other files stay, are named, and what has to be added to them is printed", async () => {
    const mine = {
      ".gitlab-ci.yml": "stages: [test]\n",
      ".vscode/settings.json": "{}",
      "bulletins/README.md": "Ours\n",
      [`bulletins/${sample}`]: "headline: Ours\n",
      "bulletins/schema/entry.json": "{}",
    };
    for (const [name, content] of Object.entries(mine)) folder.write(name, content);
    const { exitCode, err } = await init(...named, "--ci", "gitlab");
    expect(exitCode).toBe(0);
    expect(folder.files).toMatchObject(mine);
    expect(err).toContain(
      `There already, and left as it is:\n  bulletins/${sample}\n  bulletins/schema/entry.json\n  .vscode/settings.json\n  .gitlab-ci.yml\n`,
    );
    const [, toAdd = ""] = /To \.gitlab-ci\.yml add:\n\n((?: {2}.*\n)+)/.exec(err) ?? [];
    expect(load(toAdd)).toHaveProperty("include");
  });

  test("a link that leads nowhere is something that is there", async () => {
    symlinkSync(join(folder.path, "nowhere"), join(folder.path, ".pre-commit-config.yaml"));
    expect((await init(...named, "--pre-commit")).err).toContain("To .pre-commit-config.yaml add:");
    expect(existsSync(join(folder.path, "nowhere"))).toBe(false);
  });

  test("no link leads it out of the bulletin", async () => {
    mkdirSync(join(folder.path, "bulletins"));
    mkdirSync(join(folder.path, "elsewhere"));
    symlinkSync(join(folder.path, "elsewhere"), join(folder.path, "bulletins/entries"));
    const { exitCode, err } = await init(...named);
    expect(exitCode).toBe(2);
    expect(err).toContain("is no folder inside the bulletin");
    expect(folder.files).toEqual({});
  });
});

describe("while others write, or the disk fails", () => {
  test("of two runs at once one is told", async () => {
    const create: typeof disk.create = (path, content) => {
      if (!existsSync(join(folder.path, "bulletins/bulletin.yaml")))
        folder.write("bulletins/bulletin.yaml", "theirs\n");
      disk.create(path, content);
    };
    const { exitCode, err } = await folder.run(["init", ...named], { files: { ...disk, create } });
    expect(exitCode).toBe(2);
    expect(err).toContain("There is a bulletin in bulletins already");
    expect(folder.read("bulletins/bulletin.yaml")).toBe("theirs\n");
  });

  test("a file that another program makes meanwhile is left to it", async () => {
    const create: typeof disk.create = (path, content) => {
      if (path.endsWith("settings.json")) folder.write(".vscode/settings.json", "theirs\n");
      disk.create(path, content);
    };
    expect((await folder.run(["init", ...named], { files: { ...disk, create } })).exitCode).toBe(0);
    expect(folder.read(".vscode/settings.json")).toBe("theirs\n");
  });

  test("a full disk leaves files that are named, no bulletin, and a way to go on", async () => {
    const create: typeof disk.create = (path, content) => {
      if (path.endsWith("welcome-to-our-news-bulletin.yaml"))
        throw Object.assign(new Error("full"), { code: "ENOSPC", path });
      disk.create(path, content);
    };
    const { exitCode, err } = await folder.run(["init", ...named], { files: { ...disk, create } });
    expect(exitCode).toBe(3);
    expect(err).toContain("Stopped on the way. These files were written, and can stay for the next run:\n  .vscode/");
    expect(err).toContain("the disk is full");
    const left = Object.keys(folder.files);
    for (const name of left) expect(err).toContain(`  ${name}\n`);
    expect(left).not.toContain("bulletins/bulletin.yaml");
    expect((await init(...named)).exitCode).toBe(0);
    expect((await folder.run(["validate"])).exitCode).toBe(0);
  });
});

describe("--dry-run and --json", () => {
  test("list what would be written, and write nothing", async () => {
    const { exitCode, out, err } = await init(...named, "-n", "--ci", "github");
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: "" });
    expect(err).toMatch(/^Would write:\n {2}bulletins\/bulletin\.yaml\n/);
    expect(folder.files).toEqual({});
  });

  test("print as data what is written after", async () => {
    folder.write(".vscode/settings.json", "{}");
    const planned = JSON.parse((await init(...named, "--dry-run", "--json")).out);
    expect(planned).toMatchObject({ version: 1, written: false, folder: "bulletins" });
    expect(Object.keys(folder.files)).toEqual([".vscode/settings.json"]);
    const { out, err } = await init(...named, "--json");
    expect(err).toBe("");
    const done = JSON.parse(out);
    expect(done).toEqual({ ...planned, written: true });
    expect(done.next).toEqual(["bulletin new", "bulletin ready", "bulletin compose"]);
    const contents = done.files.map(({ file, isThere, content }: Record<string, unknown>) => [
      file,
      isThere ? "{}" : content,
    ]);
    expect(folder.files).toEqual(Object.fromEntries(contents));
  });

  test("--quiet says nothing", async () => {
    expect(await init(...named, "--quiet")).toEqual({ exitCode: 0, out: "", err: "" });
  });
});

describe("without a terminal, names the flags that are missing or wrong", () => {
  test.each<[args: readonly string[], said: readonly string[]]>([
    [[], ["--name is missing. ", "--publisher is missing. "]],
    [["--name", " ", "--publisher", "x"], ["--name is missing. "]],
    [["--name", "a\nb", "--publisher", "x"], ["--name: Expected name to be one line"]],
    [
      [...named, "--language", "English", "--contact", "us"],
      ["--language: Expected", "--contact: Expected"],
    ],
    [
      [...named, "--contact", "a@council.gov.uk", "--unsubscribe", "www.gov.uk"],
      ["--unsubscribe: Expected", "Write https://www.gov.uk"],
    ],
    [[...named, "--unsubscribe", "mailchimp"], ["Give --contact, too."]],
    [[...named, "--ci", "jenkins"], ["Allowed choices are github, gitlab, none."]],
    [[...named, "--today", "tomorrow"], ["Expected --today to be a date"]],
  ])("%j", async (args, said) => {
    const { exitCode, err } = await init(...args);
    expect(exitCode).toBe(2);
    for (const words of said) expect(err).toContain(words);
    expect(folder.files).toEqual({});
  });
});

describe("in a terminal", () => {
  const whole = [
    { type: ["", "Safeguarding News"] },
    { type: ["Anytown Council"] },
    { type: ["english", "cy"] },
    { type: ["news@council", "news@council.gov.uk"] },
    { type: ["www.gov.uk", "GovDelivery"] },
    { pick: ["on GitHub"] },
  ];

  test("asks six questions, and lets no bad answer through", async () => {
    const { prompter, seen } = scriptedPrompter(whole);
    expect((await folder.run(["init"], { prompter })).exitCode).toBe(0);
    expect(seen).toEqual([
      "Name of the bulletin: []",
      expect.stringMatching(/error: Name of the bulletin is needed\./),
      "Publisher: []",
      "Language: []",
      expect.stringMatching(/english → error: Expected language/),
      "  cy → info: Welsh",
      "Contact: []",
      expect.stringMatching(/news@council → error: Expected contact\.email/),
      "How readers unsubscribe: []",
      expect.stringMatching(/www\.gov\.uk → error: .* Write https:\/\/www\.gov\.uk$/),
      "  GovDelivery → info: [[SUBSCRIBER_PREFERENCES_URL]], which govDelivery replaces",
      "Check every change: [] on GitHub | on GitLab | before every commit, by pre-commit",
    ]);
    expect(masthead()).toEqual({
      name: "Safeguarding News",
      publisher: "Anytown Council",
      language: "cy",
      contact: { email: "news@council.gov.uk" },
      email: {
        from: "news@council.gov.uk",
        reply_to: "news@council.gov.uk",
        unsubscribe: "[[SUBSCRIBER_PREFERENCES_URL]]",
      },
    });
    expect(Object.keys(folder.files)).toContain(".github/workflows/bulletin.yml");
  });

  test("asks nothing that a flag has said", async () => {
    const { prompter, seen } = scriptedPrompter([{ type: [""] }, { type: [""] }]);
    await folder.run(["init", ...named, "--ci", "none"], { prompter });
    expect(seen).toEqual(["Language: []", "   → info: British English", "Contact: []"]);
    expect(masthead()["language"]).toBe("en-GB");
  });

  test("warns of a code that stands for no language, such as that of a country", async () => {
    const { prompter, seen } = scriptedPrompter([{ type: ["xx"] }, { type: [""] }]);
    await folder.run(["init", ...named, "--ci", "none"], { prompter });
    expect(seen).toContain("  xx → warning: “xx” is the code of no language that is known here");
    expect(masthead()["language"]).toBe("xx");
  });

  test.each<[has: readonly string[], picked: string]>([
    [[], ""],
    [[".github/CODEOWNERS"], "github"],
    [[".gitlab-ci.yml", ".pre-commit-config.yaml"], "gitlab, pre-commit"],
  ])("with %j it proposes “%s”", async (has, picked) => {
    for (const name of has) folder.write(name, "");
    const { prompter, seen } = scriptedPrompter([{ type: [""] }, { type: [""] }, { pick: [] }]);
    await folder.run(["init", ...named], { prompter });
    expect(seen.at(-1)).toContain(`: [${picked}] `);
  });

  test.each([
    ["git@github.com:anytown/news.git", "github"],
    ["https://gitlab.council.gov.uk/news.git", "gitlab"],
    ["https://git.council.gov.uk/github/news.git", "github"],
    ["https://git.council.gov.uk/news.git", ""],
  ])("where the repository comes from %s, it proposes “%s”", async (remote, picked) => {
    execFileSync("git", ["init", "--quiet"], { cwd: folder.path });
    execFileSync("git", ["remote", "add", "origin", remote], { cwd: folder.path });
    const { prompter, seen } = scriptedPrompter([{ type: [""] }, { type: [""] }, { pick: [] }]);
    await folder.run(["init", ...named], { prompter });
    expect(seen.at(-1)).toContain(`: [${picked}] `);
  });

  test("who stops half-way has nothing", async () => {
    const { prompter } = scriptedPrompter([...whole.slice(0, 4), { fail: "INTERRUPTED" }]);
    expect((await folder.run(["init"], { prompter })).exitCode).toBe(130);
    expect(folder.files).toEqual({});
  });
});
