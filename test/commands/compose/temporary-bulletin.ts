import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { main } from "../../../src/cli/main.ts";
import { standardBulletin, standardEntry, withKeys } from "../../store-from-text.ts";
import { type TestSetup, testPorts } from "../../test-ports.ts";

/** A bulletin on the disk, and the program run in its folder. */
export class TemporaryBulletin {
  readonly cwd = realpathSync(mkdtempSync(join(tmpdir(), "bulletin-editions-")));

  constructor(bulletin = "") {
    this.write("bulletin.yaml", withKeys(standardBulletin, bulletin));
  }

  remove(): void {
    rmSync(this.cwd, { recursive: true });
  }

  /** Writes a file of the bulletin. */
  write(name: string, content: string): void {
    const path = join(this.cwd, "bulletins", name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  /** Writes a ready entry, whose id begins with its date, with some keys of its own. */
  entry(id: string, keys = ""): void {
    const date = id.slice(0, 10);
    const own = `headline: "News of the kind ${id}"\ndate: ${date}\nstatus: ready\n`;
    const source = `source:\n  title: "Report about ${id}"\n  url: "https://www.gov.uk/${id}"\n`;
    this.write(`entries/${date.slice(0, 4)}/${id}.yaml`, withKeys(standardEntry, withKeys(`${own}${source}`, keys)));
  }

  edition(id: string, content: string): void {
    this.write(`editions/${id}.yaml`, content);
  }

  read(name: string): string {
    return readFileSync(join(this.cwd, "bulletins", name), "utf8");
  }

  /** The names of the editions' files, drafts of a broken-off run included. */
  get editions(): readonly string[] {
    const folder = join(this.cwd, "bulletins/editions");
    return existsSync(folder) ? readdirSync(folder).sort() : [];
  }

  /** Runs a command line on 6 April 2018 and gives back what it printed. */
  async run(args: readonly string[], setup: Partial<TestSetup> = {}) {
    const ports = testPorts({ cwd: this.cwd, ...setup });
    const exitCode = await main(args, ports);
    return { exitCode, out: ports.printed.out, err: ports.printed.err };
  }
}
