import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { buildProgram } from "../../src/cli/program.ts";
import { helpTopics } from "../../src/commands/help/topics.ts";
import { commands } from "../../src/commands/index.ts";
import { entryShape } from "../../src/model/entry.ts";
import { readTypedDate, readTypedMoment } from "../../src/model/typed-date.ts";
import { pageText } from "../../src/report/page-text.ts";
import { noPaint } from "../../src/report/paint.ts";
import { testPorts } from "../test-ports.ts";
import { repository } from "./repository.ts";

// What the pages of the help say is compared with the program. Their console blocks are run by test/scenarios.

const topics = helpTopics.map(({ name }) => name);
const pageOf = (topic: string) => readFileSync(join(repository, "docs/help", `${topic}.md`), "utf8");

/** What stands under a heading of a page. */
const part = (topic: string, heading: string) => pageOf(topic).split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";

/** The items that explain code: `code`: explanation. */
const explained = (text: string) =>
  [...text.matchAll(/^- ((?:`[^`]+`(?:, )?)+): (.*)$/gm)].map(([, names = "", meaning = ""]) => ({
    names: [...names.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name),
    meaning,
  }));

const program = await buildProgram(
  commands.map(({ name }) => name),
  testPorts({ cwd: repository }),
  () => {},
);

test("every page is a topic, and every topic a page", () => {
  const pages = readdirSync(join(repository, "docs/help")).map((name) => name.replace(/\.md$/, ""));
  expect(pages.sort()).toEqual([...topics].sort());
});

test("no topic has the name of a command", () => {
  const names = program.commands.map((command) => command.name());
  expect(topics.filter((topic) => names.includes(topic))).toEqual([]);
});

describe.each(topics)("the page about %s", (topic) => {
  const page = pageOf(topic);

  test("has the topic for its title", () => {
    expect(page.split("\n")[0]?.toLowerCase()).toBe(`# ${topic}`);
  });

  test("fits into 80 columns", () => {
    const lines = pageText(page, { paint: noPaint, columns: 80 }).split("\n");
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  test("names commands and flags that there are", () => {
    const code = [...page.matchAll(/`([^`\n]+)`|^\$ (.*)$/gm)].map(([, inline, typed]) => inline ?? typed ?? "");
    const lines = code.filter((text) => /^bulletin (?!\.)/.test(text));
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      const [, name, ...words] = line.split(" ");
      const command = program.commands.find((one) => one.name() === name);
      expect(command?.name()).toBe(name);
      const known = [...(command?.options ?? []), ...program.options].flatMap(({ short, long }) => [short, long]);
      const flags = words.filter((word) => /^--?[a-z]/.test(word));
      expect(flags.filter((flag) => !known.includes(flag))).toEqual([]);
    }
  });
});

test("entries: every field is explained", () => {
  // `import` alone writes this one.
  const fields = Object.keys(entryShape.fields).filter((field) => field !== "imported_from");
  const page = pageOf("entries");
  expect(fields.filter((field) => !new RegExp(`^(- \`)?${field}[:\`]|\`${field}\``, "m").test(page))).toEqual([]);
});

describe("dates, on Friday 6 April 2018", () => {
  const today = "2018-04-06";

  test.each(explained(part("dates", "A day")).map(({ names: [typed = ""], meaning }) => [typed, meaning]))(
    "%s is %s",
    (typed, value) => {
      expect(readTypedDate(typed, today)).toEqual({ value });
    },
  );

  test.each(explained(part("dates", "A time")).map(({ names: [typed = ""], meaning }) => [typed, meaning]))(
    "%s is %s",
    (typed, value) => {
      expect(readTypedMoment(typed, today)).toEqual({ value });
    },
  );

  test.each(explained(part("dates", "What is refused")).flatMap(({ names }) => names))("%s is refused", (typed) => {
    expect(readTypedDate(typed, today)).toHaveProperty("hint");
  });
});

test("ci: the exit codes are those of the README", () => {
  const readme = readFileSync(join(repository, "README.md"), "utf8");
  const codes = [...readme.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => code);
  expect(explained(part("ci", "Exit codes")).flatMap(({ names }) => names)).toEqual(codes);
});

test("ci: the environment variables are those that the program reads", () => {
  const source = join(repository, "src");
  const code = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(join(source, name), "utf8"))
    .join("\n");
  const named = explained(part("ci", "Environment")).flatMap(({ names }) => names);
  expect(named.filter((name) => !code.includes(`"${name}"`))).toEqual([]);
  const read = [...code.matchAll(/\b(?:env|environment)\["(\w+)"\]/g)].map(([, name = ""]) => name);
  // Of git, which reads many more, and of the shells, whose completion leaves “~” to the program.
  const others = ["GIT_DIR", "HOME"];
  expect(read.filter((name) => !others.includes(name) && !named.includes(name))).toEqual([]);
});
