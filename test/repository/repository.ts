import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout that the tests run in. */
export const repository = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** The built program, as a user starts it in a clone. */
export const program = join(repository, "bin/bulletin.cjs");

/** A fresh copy of everything that git would put into a clone, as it is in the working tree. */
export function cloneRepository(): string {
  const clone = mkdtempSync(join(tmpdir(), "bulletin-clone-"));
  const list = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"], {
    cwd: repository,
    encoding: "utf8",
  });
  for (const file of list.split("\0").filter((name) => name !== "")) {
    mkdirSync(dirname(join(clone, file)), { recursive: true });
    cpSync(join(repository, file), join(clone, file));
  }
  return clone;
}
