import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { load, loadAll } from "js-yaml";
import { program, repository } from "./repository.ts";

const read = (name: string) => readFileSync(join(repository, name), "utf8");

/** A folder that is a git repository with a bulletin in it, and `bulletin` and `npm` as commands. */
let folder = "";
let home = "";
let bin = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bulletin-ci-"));
  home = join(folder, "repository");
  bin = join(folder, "bin");
  mkdirSync(bin);
  symlinkSync(program, join(bin, "bulletin"));
  cpSync(join(repository, "bulletins"), join(home, "bulletins"), { recursive: true });
  git("init", "--quiet", "--initial-branch=main");
  git("add", ".");
  git("commit", "--quiet", "--message=bulletin");
});

afterEach(() => rmSync(folder, { recursive: true }));

function git(...args: readonly string[]): void {
  const identity = ["-c", "user.name=Editor", "-c", "user.email=editor@safeguarding.example"];
  execFileSync("git", [...identity, ...args], { cwd: home, env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null" } });
}

function shell(script: string, env: Readonly<Record<string, string>> = {}) {
  const { CI: _, GITHUB_ACTIONS: __, ...outer } = process.env;
  const { stdout, stderr, status } = spawnSync("bash", ["--norc", "-eo", "pipefail", "-c", script], {
    cwd: home,
    encoding: "utf8",
    env: { ...outer, NODE_OPTIONS: "", PATH: `${bin}:${outer["PATH"]}`, GIT_CONFIG_GLOBAL: "/dev/null", ...env },
  });
  return { stdout, stderr, status };
}

const faulty = "bulletins/entries/2019/2019-03-08-womens-day.yaml";

function addFaultyEntry(): void {
  mkdirSync(join(home, "bulletins/entries/2019"));
  writeFileSync(join(home, faulty), "headline: 'International Women's Day event, Cardiff'\ndate: 2019-03-08\n");
}

describe("action.yml", () => {
  interface Action {
    readonly inputs: Readonly<Record<string, { readonly default: string }>>;
    readonly runs: {
      readonly using: string;
      readonly steps: readonly { name?: string; run?: string; shell?: string; env?: Record<string, string> }[];
    };
  }
  const action = load(read("action.yml")) as Action;
  const step = (name: string) => action.runs.steps.find((one) => one.name === name);

  /** Runs the step that validates, as a runner would: with the inputs in place of the expressions. */
  function validate(inputs: Readonly<Record<string, string>> = {}) {
    const { run = "", env = {} } = step("Validate") ?? {};
    const filled = Object.entries(env).map(([name, expression]) => {
      const [, input = ""] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression) ?? [];
      return [name, inputs[input] ?? action.inputs[input]?.default ?? expression];
    });
    const runner = { GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: home, GITHUB_ACTION_PATH: repository };
    return shell(run, { ...runner, ...Object.fromEntries(filled) });
  }

  test("is a composite action that hands every input over as a variable, so that no input is run", () => {
    expect(action.runs.using).toBe("composite");
    const handed = Object.values(step("Validate")?.env ?? {}).map((one) => one.replace(/^.*inputs\.([\w-]+).*$/, "$1"));
    expect(handed.sort()).toEqual(Object.keys(action.inputs).sort());
    for (const { run = "" } of action.runs.steps) expect(run).not.toContain("${{");
  });

  test("installs with a command that builds this package", () => {
    expect(step("Install bulletin")?.run).toBe('npm ci --prefix "$GITHUB_ACTION_PATH" --no-audit --no-fund');
    expect(JSON.parse(read("package.json")).scripts.prepare).toBe("npm run build");
  });

  test("passes on a sound bulletin", () => {
    expect(validate()).toMatchObject({ status: 0, stderr: "" });
  });

  test("puts a problem beside its line, writes SARIF, and fails", () => {
    addFaultyEntry();
    const { stdout, status } = validate({ sarif: "out.sarif", store: "bulletins", "max-warnings": "0" });
    expect(stdout).toContain(`::error file=${faulty},line=1,endLine=1,col=31,endColumn=32,title=yaml-syntax::`);
    expect(status).toBe(1);
    expect(JSON.parse(readFileSync(join(home, "out.sarif"), "utf8")).version).toBe("2.1.0");
  });

  test("looks at the named paths only", () => {
    addFaultyEntry();
    expect(validate({ paths: "bulletins/entries/2018\nbulletins/editions\n" }).status).toBe(0);
    expect(validate({ paths: "bulletins/entries/2017" }).status).toBe(2);
  });

  test("with since, looks at what has changed, and passes if nothing has", () => {
    expect(validate({ since: "main" }).status).toBe(0);
    addFaultyEntry();
    expect(validate({ since: "main" }).status).toBe(1);
    expect(validate({ since: "main", "fail-on": "never" }).status).toBe(0);
  });

  test("runs nothing that an input holds", () => {
    const { status, stderr } = validate({ paths: "$(touch hacked)", since: "`touch hacked`" });
    expect(status).toBe(2);
    expect(stderr).toContain("`touch hacked`");
    expect(existsSync(join(home, "hacked"))).toBe(false);
  });
});

describe(".pre-commit-hooks.yaml", () => {
  const hooks = load(read(".pre-commit-hooks.yaml")) as readonly { id: string; entry: string; files: string }[];
  const hook = (id: string) => hooks.find((one) => one.id === id) as (typeof hooks)[number];

  test.each(hooks)("$id is for the files of a bulletin and no others", ({ files }) => {
    const pattern = new RegExp(files);
    for (const name of ["bulletin.yaml", "bulletins/bulletin.yaml", "news/entries/2018/a.yaml", faulty])
      expect(pattern.test(name)).toBe(true);
    for (const name of ["bulletins/schema/entry.json", "docs/bulletin.yaml.md", "mkdocs.yaml", "my-bulletin.yaml"])
      expect(pattern.test(name)).toBe(false);
  });

  test("bulletin-validate fails on a faulty file, and passes on a sound one", () => {
    addFaultyEntry();
    const { entry } = hook("bulletin-validate");
    expect(shell(`${entry} bulletins/bulletin.yaml ${faulty}`)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("yaml-syntax"),
    });
    expect(shell(`${entry} bulletins/bulletin.yaml`).status).toBe(0);
  });

  test("bulletin-fix mends what it can", () => {
    const path = join(
      home,
      "bulletins/entries/2018/2018-03-12-ask-us-about-child-sexual-exploitation-in-awareness-week.yaml",
    );
    const sound = readFileSync(path, "utf8");
    writeFileSync(path, sound.replace("Everyone is welcome", "Everyone  is welcome"));
    expect(shell(`${hook("bulletin-fix").entry} ${path}`).status).toBe(0);
    expect(readFileSync(path, "utf8")).toBe(sound);
  });
});

describe("templates/validate.yml for GitLab", () => {
  const [header, jobs] = loadAll(read("templates/validate.yml")) as [
    { spec: { inputs: Record<string, { default?: string }> } },
    Record<string, { script: string[]; artifacts: { reports: Record<string, string> } }>,
  ];
  const job = jobs["validate-bulletin"];

  test("installs and runs with the inputs in place, and writes the reports that it names", () => {
    addFaultyEntry();
    const [tarball] = JSON.parse(
      execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
        cwd: repository,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }),
    );
    const inputs: Readonly<Record<string, string>> = {
      package: join(folder, tarball.filename),
      flags: "--level error",
    };
    const script = (job?.script ?? [])
      .join("\n")
      .replace(
        /\$\[\[ inputs\.(\w+) \]\]/g,
        (_, name: string) => inputs[name] ?? header.spec.inputs[name]?.default ?? "",
      );
    const { stdout, status } = shell(script, {
      npm_config_prefix: join(folder, "global"),
      PATH: `${join(folder, "global/bin")}:${process.env["PATH"]}`,
      CI_PROJECT_DIR: home,
    });
    expect(stdout).toContain("yaml-syntax");
    expect(status).toBe(1);
    const { codequality = "", junit = "" } = job?.artifacts.reports ?? {};
    expect(JSON.parse(readFileSync(join(home, codequality), "utf8"))).toMatchObject([
      { check_name: "yaml-syntax", location: { path: faulty, lines: { begin: 1 } } },
    ]);
    expect(readFileSync(join(home, junit), "utf8")).toContain('failures="1"');
  }, 120_000);
});
