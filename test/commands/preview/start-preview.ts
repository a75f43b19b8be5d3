import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { main } from "../../../src/cli/main.ts";
import { testPorts } from "../../test-ports.ts";

/** A preview that runs in this process until it is stopped. */
export interface RunningPreview {
  readonly address: string;
  readonly printed: { readonly out: string; readonly err: string };
  /** What is served at a path below the address. */
  get(path: string): Promise<Response>;
  state(): Promise<Readonly<Record<string, string>>>;
  /** Writes a file of the bulletin. */
  write(file: string, text: string): void;
  remove(file: string): void;
  /** Ends it as Ctrl-C does, and resolves to its exit code. */
  stop(): Promise<number>;
}

/** Writes a bulletin and previews it. Files are relative to the bulletin's folder. */
export async function startPreview(
  files: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<RunningPreview> {
  const cwd = mkdtempSync(join(tmpdir(), "bulletin-preview-"));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(cwd, file)), { recursive: true });
    writeFileSync(join(cwd, file), text);
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
  let interrupt = () => {};
  const interruption = new Promise<void>((resolve) => {
    interrupt = resolve;
  });
  const ports = testPorts({ cwd, interruption });
  const end = main(["preview", "--port", "0", ...args], ports);
  while (!ports.printed.out.includes("\n")) {
    const ended = await Promise.race([end, new Promise((resolve) => setTimeout(resolve, 5))]);
    if (ended !== undefined) throw new Error(`The preview has ended: ${ports.printed.all}`);
  }
  const address = ports.printed.out.trim();
  return {
    address,
    printed: ports.printed,
    get: (path) => fetch(`${address}${path}`),
    state: async () => (await fetch(`${address}state`)).json() as Promise<Readonly<Record<string, string>>>,
    write,
    remove: (file) => rmSync(join(cwd, file), { recursive: true }),
    async stop() {
      interrupt();
      const exitCode = await end;
      rmSync(cwd, { recursive: true });
      return exitCode;
    },
  };
}

/** Waits until something is so, for as long as a test may take; then the test fails with what it was at last. */
export async function until<T>(look: () => Promise<T> | T, isSo: (found: T) => boolean): Promise<T> {
  const end = performance.now() + 10_000;
  for (;;) {
    const found = await look();
    if (isSo(found)) return found;
    if (performance.now() > end) throw new Error(`Still ${JSON.stringify(found)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
