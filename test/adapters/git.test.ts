import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { systemGit } from "../../src/adapters/git.ts";

/** The environment, without what a hook that runs these tests would have set. */
const env: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"))),
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
};

let home = "";
let store = "";

beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), "bulletin-git-")));
  store = join(home, "bulletins");
  git("init", "--quiet", "--initial-branch=main");
  write("README", "A repository");
  write("bulletins/bulletin.yaml", "name: News");
  write("bulletins/entries/a.yaml", "a");
  write("bulletins/entries/b.yaml", "b");
  commit("first");
});

afterEach(() => rmSync(home, { recursive: true }));

function git(...args: readonly string[]): string {
  const user = ["-c", "user.name=Editor", "-c", "user.email=editor@council.gov.uk", "-c", "protocol.file.allow=always"];
  return execFileSync("git", [...user, ...args], { cwd: home, env, encoding: "utf8", stdio: "pipe" });
}

function commit(message: string): void {
  git("add", "--all");
  git("commit", "--quiet", "--message", message);
}

function write(path: string, content: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), content);
}

function since(ref: string, folder = store): readonly string[] {
  const { changed } = systemGit(env, home).changesSince(ref, folder);
  return changed.map((path) => relative(folder, path)).sort();
}

function staged(folder = store) {
  const { changed, instead } = systemGit(env, home).staged(folder);
  const decode = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);
  return {
    changed: changed.map((path) => relative(folder, path)).sort(),
    instead: Object.fromEntries([...instead].map(([path, bytes]) => [relative(folder, path), decode(bytes)])),
  };
}

/** Changes of every kind on a branch, while main goes on. */
function branch(): void {
  git("checkout", "--quiet", "-b", "topic");
  write("bulletins/entries/a.yaml", "a, in a commit");
  write("bulletins/entries/gone.yaml", "new and gone");
  commit("topic");
  git("checkout", "--quiet", "main");
  write("bulletins/entries/main.yaml", "on main");
  commit("main goes on");
  git("checkout", "--quiet", "topic");
  write("bulletins/bulletin.yaml", "name: Other news");
  write("bulletins/entries/staged.yaml", "in the index");
  git("add", "bulletins/entries/staged.yaml");
  write("bulletins/entries/untracked.yaml", "not added");
  write("bulletins/entries/ignored.yaml", "ignored");
  write(".gitignore", "ignored.yaml\n");
  write("README", "Changed outside of the folder");
  rmSync(join(home, "bulletins/entries/gone.yaml"));
  git("rm", "--quiet", "bulletins/entries/b.yaml");
}

describe("changesSince", () => {
  test("finds what differs from the merge base, committed or not, and what is untracked", () => {
    branch();
    expect(since("main")).toEqual(["bulletin.yaml", "entries/a.yaml", "entries/staged.yaml", "entries/untracked.yaml"]);
    expect(since("HEAD")).toEqual(["bulletin.yaml", "entries/staged.yaml", "entries/untracked.yaml"]);
  });

  test("finds nothing where nothing has changed", () => {
    expect(since("main")).toEqual([]);
  });

  test("counts a renamed file as new", () => {
    git("mv", "bulletins/entries/a.yaml", "bulletins/entries/c.yaml");
    expect(since("HEAD")).toEqual(["entries/c.yaml"]);
  });

  test("knows what is gone, and what is only not in the index any more", () => {
    branch();
    git("rm", "--quiet", "--cached", "bulletins/entries/a.yaml");
    const { gone } = systemGit(env, home).changesSince("main", store);
    expect(gone.map((path) => relative(store, path))).toEqual(["entries/b.yaml"]);
  });

  test("knows what a file held at the merge base", () => {
    branch();
    const { oldText } = systemGit(env, home).changesSince("main", store);
    const texts = ["entries/a.yaml", "entries/b.yaml", "entries/staged.yaml", "entries/main.yaml"].map((name) =>
      oldText(join(store, name)),
    );
    expect(texts).toEqual(["a", "b", undefined, undefined]);
  });

  const names = ["line\nbreak", 'quote"', "café", "tab\t", "-dash", ":(top)x", "star*", "1:x", " space "];

  test.each(["true", "false"])("finds files whatever their names, with core.quotePath %s", (quotePath) => {
    git("config", "core.quotePath", quotePath);
    for (const name of names) write(`bulletins/entries/${name}.yaml`, name);
    git("add", "bulletins/entries/café.yaml");
    const wanted = names.map((name) => `entries/${name}.yaml`).sort();
    expect(since("HEAD")).toEqual(wanted);
    commit("names");
    for (const name of names) write(`bulletins/entries/${name}.yaml`, `${name}, changed`);
    expect(since("HEAD")).toEqual(wanted);
    const { oldText } = systemGit(env, home).changesSince("HEAD", store);
    expect(names.map((name) => oldText(join(store, `entries/${name}.yaml`)))).toEqual(names);
  });

  test("takes the folder's name literally", () => {
    write("n*/entries/a.yaml", "a");
    write("news/entries/b.yaml", "b");
    expect(since("HEAD", join(home, "n*"))).toEqual(["entries/a.yaml"]);
  });

  test("is not led astray by settings of git", () => {
    git("config", "diff.relative", "true");
    git("config", "diff.external", "false");
    git("config", "diff.renames", "copies");
    git("config", "color.ui", "always");
    branch();
    expect(since("main")).toContain("entries/a.yaml");
  });

  test("works where the folder is the repository, in a linked working tree, and through a link", () => {
    const tree = join(home, "tree");
    git("worktree", "add", "--quiet", tree);
    writeFileSync(join(tree, "bulletins/entries/a.yaml"), "in the other tree");
    expect(since("HEAD", join(tree, "bulletins"))).toEqual(["entries/a.yaml"]);
    expect(since("HEAD", tree)).toEqual(["bulletins/entries/a.yaml"]);
    symlinkSync(tree, join(home, "link"));
    expect(since("HEAD", join(home, "link"))).toEqual(["bulletins/entries/a.yaml"]);
  });
});

describe("changesSince refuses", () => {
  const failure = (ref: string, folder = store, own = env) => {
    try {
      systemGit(own, home).changesSince(ref, folder);
    } catch (error) {
      return error;
    }
    throw new Error("It did not fail");
  };

  test.each(["nothing", "", "-main", "--all", "HEAD..main", "HEAD:README", "0".repeat(40)])("the name “%s”", (ref) => {
    expect(failure(ref)).toMatchObject({
      code: "UNKNOWN_REF",
      exitCode: 2,
      message: `git knows no commit “${ref}”`,
      hint: "Check the name; a branch of the server may have to be fetched first.",
    });
  });

  test("a shallow clone that lacks the commit, and says what to do", () => {
    commitAgain();
    const clone = join(home, "clone");
    git("clone", "--quiet", "--depth=1", `file://${home}`, clone);
    const wanted = { exitCode: 2, hint: expect.stringMatching(/^This is a shallow clone: .*fetch-depth: 0/) };
    expect(failure("HEAD~1", clone)).toMatchObject({ code: "UNKNOWN_REF", ...wanted });
    execFileSync("git", ["fetch", "--quiet", "--depth=1", "origin", "other:other"], { cwd: clone, env });
    expect(failure("other", clone)).toMatchObject({ code: "NO_MERGE_BASE", ...wanted });
  });

  test("a commit of another history", () => {
    git("checkout", "--quiet", "--orphan", "stranger");
    commit("stranger");
    expect(failure("main")).toMatchObject({ code: "NO_MERGE_BASE", exitCode: 2 });
  });

  test("a folder that is in no repository, and a machine without git", () => {
    const outside = mkdtempSync(join(tmpdir(), "bulletin-outside-"));
    try {
      expect(failure("main", outside)).toMatchObject({ code: "NO_REPOSITORY", exitCode: 2 });
      expect(failure("main", store, { ...env, PATH: outside })).toMatchObject({ code: "NO_GIT", exitCode: 2 });
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  function commitAgain(): void {
    git("branch", "other");
    write("README", "again");
    commit("second");
  }
});

describe("staged", () => {
  test("finds what will be committed, and what differs from it on the disk", () => {
    write("bulletins/entries/a.yaml", "a, staged");
    write("bulletins/entries/new.yaml", "new, staged");
    write("bulletins/entries/lost.yaml", "lost on the disk");
    git("add", "--all");
    git("rm", "--quiet", "bulletins/entries/b.yaml");
    write("bulletins/entries/a.yaml", "a, edited since");
    write("bulletins/bulletin.yaml", "name: Not staged");
    write("bulletins/entries/untracked.yaml", "not added");
    rmSync(join(store, "entries/lost.yaml"));
    expect(staged()).toEqual({
      changed: ["entries/a.yaml", "entries/lost.yaml", "entries/new.yaml"],
      instead: {
        "bulletin.yaml": "name: News",
        "entries/a.yaml": "a, staged",
        "entries/lost.yaml": "lost on the disk",
        "entries/untracked.yaml": undefined,
      },
    });
  });

  test("works before the first commit", () => {
    rmSync(join(home, ".git"), { recursive: true });
    git("init", "--quiet");
    git("add", "bulletins/entries/a.yaml");
    expect(staged().changed).toEqual(["entries/a.yaml"]);
  });

  test("leaves a file alone that a merge has left in conflict", () => {
    git("checkout", "--quiet", "-b", "topic");
    write("bulletins/entries/a.yaml", "topic");
    commit("topic");
    git("checkout", "--quiet", "main");
    write("bulletins/entries/a.yaml", "main");
    commit("main");
    expect(() => git("merge", "topic")).toThrow();
    expect(staged()).toEqual({ changed: ["entries/a.yaml"], instead: {} });
  });

  test.each([
    ["--all", ["entries/a.yaml", "entries/b.yaml"]],
    ["bulletins/entries/b.yaml", ["entries/b.yaml"]],
  ])("sees in a hook what git commit %s will commit", (what, expected) => {
    write("bulletins/entries/a.yaml", "a2");
    write("bulletins/entries/b.yaml", "b2");
    const seen = environmentOfHook(home, () => git("commit", "--message", "second", what));
    expect(changedInHook(seen, home)).toEqual(expected);
  });

  test("sees it in a hook of a linked working tree, where git sets GIT_DIR as well", () => {
    const tree = join(home, "tree");
    git("worktree", "add", "--quiet", tree);
    writeFileSync(join(tree, "bulletins/entries/a.yaml"), "a2");
    const seen = environmentOfHook(tree, () => git("-C", tree, "commit", "--message", "second", "--all"));
    expect(seen["GIT_DIR"]).toBeDefined();
    expect(changedInHook(seen, tree)).toEqual(["entries/a.yaml"]);
  });

  /** What git sets in the environment of a hook before it commits. The index that the commit is made of is kept. */
  function environmentOfHook(tree: string, commitAll: () => void): NodeJS.ProcessEnv {
    const script = '#!/bin/sh\ncp "$GIT_INDEX_FILE" "$GIT_INDEX_FILE.kept"\nenv -0 >environment\n';
    write(".git/hooks/pre-commit", script);
    chmodSync(join(home, ".git/hooks/pre-commit"), 0o755);
    commitAll();
    const lines = readFileSync(join(tree, "environment"), "utf8").split("\0");
    const seen = Object.fromEntries(lines.filter(Boolean).map((line) => line.split(/=(.*)/s, 2)));
    // The commit is made already: what it changed is what the index of the hook differs by from the commit before.
    git("-C", tree, "reset", "--quiet", "--soft", "HEAD~1");
    return { ...seen, GIT_INDEX_FILE: `${seen["GIT_INDEX_FILE"]}.kept` };
  }

  function changedInHook(seen: NodeJS.ProcessEnv, tree: string): readonly string[] {
    const folder = join(tree, "bulletins");
    return systemGit(seen, tree)
      .staged(folder)
      .changed.map((path) => relative(folder, path));
  }
});

describe("root", () => {
  test("is the top of the working tree, or nothing", () => {
    expect(systemGit(env, home).root(store)).toBe(home);
    rmSync(join(home, ".git"), { recursive: true });
    expect(systemGit(env, home).root(store)).toBeUndefined();
  });
});
