import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { CORE_SCHEMA, load, loadAll } from "js-yaml";
import type { Check } from "../../../src/commands/init/answers.ts";
import { bulletinText } from "../../../src/commands/init/bulletin-text.ts";
import { checkFile } from "../../../src/commands/init/check-file.ts";
import { editorFiles } from "../../../src/commands/init/editor-files.ts";
import { sampleEntry } from "../../../src/commands/init/sample-entry.ts";
import { yamlOf } from "../../../src/store/write-yaml.ts";
import { check } from "../../../src/workspace/check.ts";
import { repository } from "../../repository/repository.ts";
import { storeFromText } from "../../store-from-text.ts";

const masthead = { name: "News", publisher: "Anytown Council", language: "en-GB" };
const contact = "news@council.gov.uk";
const unsubscribe = "https://www.council.gov.uk/unsubscribe";
const bulletins = [masthead, { ...masthead, contact }, { ...masthead, contact, unsubscribe }].map(bulletinText);

/** Takes away the “# ” before each example, which begins with a key or goes on below one. */
const withExamples = (text: string) => text.replace(/^( *)# (?=[a-z_]+:| )/gm, "$1");

describe("bulletin.yaml", () => {
  test.each(bulletins)("is valid with every example taken into it, text %#", (text) => {
    const taken = withExamples(text);
    const { problems } = check(storeFromText({ bulletin: taken }), { today: "2018-04-06" });
    expect(problems).toEqual([]);
    const keys = "name publisher strapline language timezone contact email sections signpost footer style acronyms";
    expect(Object.keys(load(taken) as object)).toEqual(keys.split(" "));
    expect(load(taken)).toHaveProperty("contact.postal_address");
    expect(load(taken)).toHaveProperty("email.unsubscribe");
  });

  test("holds any name unchanged", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (name) => {
        expect(load(bulletinText({ ...masthead, name, contact }))).toMatchObject({ name, email: { from: contact } });
      }),
      { numRuns: 50 },
    );
  });
});

test.each([...bulletins, sampleEntry("2018-04-05")])("text %# is laid out as this tool lays out YAML", (text) => {
  const said = (yaml: string) => yaml.split("\n").filter((line) => !/^ *(?:#|$)/.test(line));
  expect(said(text)).toEqual(said(yamlOf(load(text, { schema: CORE_SCHEMA }) as object)));
});

describe("the files by which changes are checked", () => {
  const read = (name: string) => readFileSync(join(repository, name), "utf8");
  const textOf = (kind: Check, store: string | undefined) => checkFile(kind, store, "0.1.0").content;
  const odd = `our "news" $(touch x) 'y'`;

  test.each([undefined, "news", odd])("GitHub runs the action, in %j", (store) => {
    const { inputs } = load(read("action.yml")) as { inputs: object };
    expect(load(textOf("github", store))).toEqual({
      name: "Bulletin",
      on: ["push", "pull_request"],
      permissions: { contents: "read" },
      jobs: {
        validate: {
          "runs-on": "ubuntu-latest",
          steps: [
            { uses: expect.stringMatching(/^actions\/checkout@v\d+$/) },
            { uses: expect.stringMatching(/^[\w-]+\/bulletin@main$/), ...(store && { with: { store } }) },
          ],
        },
      },
    });
    expect(inputs).toHaveProperty("store");
  });

  test.each([undefined, "news", odd])("GitLab takes the component, in %j", (store) => {
    const [header] = loadAll(read("templates/validate.yml")) as [{ spec: { inputs: object } }];
    const { include } = load(textOf("gitlab", store)) as { include: [{ component: string; inputs: GitlabInputs }] };
    const [{ component, inputs }] = include;
    expect(component).toMatch(/^\$CI_SERVER_FQDN\/[\w-]+\/bulletin\/validate@main$/);
    expect(inputs.package).toMatch(/^git\+https:\/\/.*\.git#main$/);
    for (const name of Object.keys(inputs)) expect(header.spec.inputs).toHaveProperty(name);
    const words = execFileSync("sh", ["-c", `printf '%s\\n' ${inputs.flags ?? "none"}`], { encoding: "utf8" });
    expect(words).toBe(store === undefined ? "none\n" : `--store\n${store}\n`);
  });

  test.each([undefined, "news", odd])("pre-commit takes the hook, in %j", (store) => {
    expect(load(textOf("pre-commit", store))).toEqual({
      repos: [
        {
          repo: expect.stringMatching(/^https:\/\/.*\/bulletin$/),
          rev: "v0.1.0",
          hooks: [{ id: "bulletin-validate", ...(store && { args: ["--store", store] }) }],
        },
      ],
    });
    expect(load(read(".pre-commit-hooks.yaml"))).toContainEqual(expect.objectContaining({ id: "bulletin-validate" }));
  });
});

interface GitlabInputs {
  readonly package: string;
  readonly flags?: string;
}

test.each(["", "bulletins", "comms/our news"])("editors find the schemas of “%s”", (folder) => {
  const [settings, extensions] = editorFiles(folder).map(({ content }) => JSON.parse(content));
  expect(settings["yaml.schemas"]).toEqual({
    [`./${posix.join(folder, "schema/bulletin.json")}`]: posix.join(folder, "bulletin.yaml"),
    [`./${posix.join(folder, "schema/entry.json")}`]: posix.join(folder, "entries/**/*.yaml"),
    [`./${posix.join(folder, "schema/edition.json")}`]: posix.join(folder, "editions/**/*.yaml"),
  });
  expect(extensions).toEqual({ recommendations: ["redhat.vscode-yaml"] });
});
