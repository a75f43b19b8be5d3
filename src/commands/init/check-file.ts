import { yamlOf } from "../../store/write-yaml.ts";
import type { Check } from "./answers.ts";

/** What stands in these files for the repository of this program, which every organisation keeps elsewhere. */
export const programPlace = "your-organisation/bulletin";

/** A file by which every change is checked. */
interface CheckFile {
  /** Relative to the top of the repository, with forward slashes. */
  readonly path: string;
  /** What it holds where it is about nothing else. */
  readonly content: string;
}

/**
 * The file for one kind of check.
 *
 * @param store the bulletin's folder, relative to the top of the repository, with forward slashes; undefined if it is found without being named
 * @param version of this program
 */
export function checkFile(check: Check, store: string | undefined, version: string): CheckFile {
  switch (check) {
    case "github":
      return { path: ".github/workflows/bulletin.yml", content: githubText(store) };
    case "gitlab":
      return { path: ".gitlab-ci.yml", content: gitlabText(store) };
    case "pre-commit":
      return { path: ".pre-commit-config.yaml", content: preCommitText(store, version) };
  }
}

function githubText(store: string | undefined): string {
  return `\
# Checks the bulletin at every change, and shows problems at their lines of the pull request.
name: Bulletin
on: [push, pull_request]
permissions:
  contents: read
jobs:
  validate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: ${programPlace}@main
${store === undefined ? "" : indented(8, yamlOf({ with: { store } }))}`;
}

function gitlabText(store: string | undefined): string {
  const inputs = {
    package: `git+https://$CI_SERVER_FQDN/${programPlace}.git#main`,
    ...(store !== undefined && { flags: `--store ${shellWord(store)}` }),
  };
  return `\
# Checks the bulletin at every change, and shows problems in the merge request.
include:
  - component: $CI_SERVER_FQDN/${programPlace}/validate@main
${indented(4, yamlOf({ inputs }))}`;
}

function preCommitText(store: string | undefined, version: string): string {
  return `\
# Checks the bulletin before every commit, where “pre-commit install” has been run.
repos:
  - repo: https://github.com/${programPlace}
    rev: v${version}
    hooks:
      - id: bulletin-validate
${store === undefined ? "" : indented(8, yamlOf({ args: ["--store", store] }))}`;
}

function indented(width: number, text: string): string {
  return text.replace(/^(?=.)/gm, " ".repeat(width));
}

/** For a POSIX shell: within single quotes it takes every other character for itself. */
function shellWord(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
