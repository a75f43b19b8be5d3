import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { repository } from "./repository.ts";

const run = (command: string, args: readonly string[], cwd: string) =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

describe("the package", () => {
  test("runs where it is installed from its tarball", () => {
    const folder = mkdtempSync(join(tmpdir(), "bulletin-package-"));
    try {
      // The build is there already; running it again here would take it away from the tests beside this one.
      const [packed] = JSON.parse(
        run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], repository),
      );
      const files = packed.files.map(({ path }: { path: string }) => path);
      expect(files).toEqual(
        expect.arrayContaining(["bin/bulletin.cjs", "dist/bin.cjs", "package.json", "README.md", "LICENSE"]),
      );
      expect(files.filter((path: string) => /^(src|test|bench|bulletins)\//.test(path))).toEqual([]);
      run(
        "npm",
        ["install", "--no-save", "--no-package-lock", "--ignore-scripts", join(folder, packed.filename)],
        folder,
      );
      const bulletin = join(folder, "node_modules/.bin/bulletin");
      const { version } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
      expect(run(bulletin, ["--version"], folder)).toBe(`${version}\n`);
      const text = run(
        bulletin,
        ["export", "1", "--store", join(repository, "bulletins"), "--format", "text", "-o", "-"],
        folder,
      );
      expect(text).toContain("St Nicholas Shopping Centre");
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 120_000);

  test("runs nothing of its dependencies at installation that npm does not allow already", () => {
    const { packages } = JSON.parse(readFileSync(join(repository, "package-lock.json"), "utf8"));
    const running = Object.entries<{ dev?: boolean; hasInstallScript?: boolean }>(packages)
      .filter(([name, { dev, hasInstallScript }]) => name !== "" && !dev && hasInstallScript)
      .map(([name]) => name);
    expect(running).toEqual([]);
  });
});
