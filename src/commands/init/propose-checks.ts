import { join } from "node:path";
import type { Files } from "../../ports.ts";
import { type Check, checks } from "./answers.ts";

/** What tells that a repository is kept with a service or works with a tool already. */
const signs: Readonly<Record<Check, { readonly name: string; readonly remote?: RegExp }>> = {
  github: { name: ".github", remote: /^\s*url = .*\bgithub\b/m },
  gitlab: { name: ".gitlab-ci.yml", remote: /^\s*url = .*\bgitlab\b/m },
  "pre-commit": { name: ".pre-commit-config.yaml" },
};

/** More of git's settings than anybody has, in bytes. */
const largestConfig = 100_000;

/** The checks that go with what is in a folder, the top of a repository. */
export function proposeChecks(home: string, files: Files): readonly Check[] {
  const names = new Set(files.list(home).map(({ name }) => name));
  const config = join(home, ".git", "config");
  const settings = files.follow(config) ? new TextDecoder().decode(files.read(config, largestConfig)) : "";
  return checks.filter((check) => {
    const { name, remote } = signs[check];
    return names.has(name) || remote?.test(settings);
  });
}
