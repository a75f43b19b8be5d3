import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import { main } from "../../../src/cli/main.ts";
import type { Ports } from "../../../src/ports.ts";
import { type TestSetup, testPorts } from "../../test-ports.ts";

/** A folder with nothing in it, and the program run there on 6 April 2018. */
export class EmptyFolder {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), "bulletin-init-")));

  remove(): void {
    rmSync(this.path, { recursive: true });
  }

  write(name: string, content: string): void {
    mkdirSync(dirname(join(this.path, name)), { recursive: true });
    writeFileSync(join(this.path, name), content);
  }

  read(name: string): string {
    return readFileSync(join(this.path, name), "utf8");
  }

  /** All files with what is in them, by their paths with forward slashes. */
  get files(): Readonly<Record<string, string>> {
    const names = readdirSync(this.path, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name).slice(this.path.length + 1))
      .sort();
    return Object.fromEntries(names.map((name) => [name.split(sep).join("/"), this.read(name)]));
  }

  /** Runs a command line, in a folder below if one is named. */
  async run(args: readonly string[], { below = "", files, ...setup }: Partial<TestSetup & FolderSetup> = {}) {
    const ports = testPorts({ cwd: join(this.path, below), ...setup });
    const exitCode = await main(args, files ? { ...ports, files } : ports);
    return { exitCode, out: ports.printed.out, err: ports.printed.err };
  }
}

interface FolderSetup {
  readonly below: string;
  readonly files: Ports["files"];
}
