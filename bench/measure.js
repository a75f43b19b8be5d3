// Runs command lines in turns, so that a machine that slows down slows all of them, and prints medians.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The built program. */
export const bulletin = fileURLToPath(new URL("../bin/bulletin.cjs", import.meta.url));

const preload = fileURLToPath(new URL("peak-memory.cjs", import.meta.url));

// Extra certificates are read at every start of Node 20, whatever the program; they would hide the difference.
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;

/**
 * Runs Node once with these arguments.
 *
 * @returns time in milliseconds, peak memory in bytes, what was printed
 */
export function run({ args, cwd, exitCode = 0 }) {
  const folder = mkdtempSync(join(tmpdir(), "bulletin-bench-"));
  const env = { ...environment, PEAK_MEMORY: join(folder, "peak") };
  const start = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--require", preload, ...args], {
    cwd,
    env,
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== exitCode) throw new Error(`${args.join(" ")} ended with exit code ${status}: ${stderr}`);
  const peak = Number(readFileSync(env.PEAK_MEMORY, "utf8"));
  rmSync(folder, { recursive: true });
  return { time, peak, stdout };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * Measures contenders against the first of them, and prints a line for each.
 *
 * @param contenders each with name, args, and if wanted cwd, exitCode, and limits: `ratio` to the first, `megabytes` of peak memory
 */
export function compare(contenders, rounds) {
  for (const contender of contenders) run(contender);
  const runs = contenders.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, contender] of contenders.entries()) runs[i].push(run(contender));
  }
  const width = Math.max(...contenders.map(({ name }) => name.length));
  const base = median(runs[0].map(({ time }) => time));
  console.log(`Node ${process.version}, ${rounds} runs each in turns, medians`);
  for (const [i, { name, ratio = Infinity, megabytes = Infinity }] of contenders.entries()) {
    const time = median(runs[i].map((one) => one.time));
    const peak = median(runs[i].map((one) => one.peak)) / 1e6;
    const over = time / base > ratio ? `OVER ${ratio} × node` : peak > megabytes ? `OVER ${megabytes} MB` : "";
    const figures = [
      `${time.toFixed(0)} ms`.padStart(9),
      `${(time / base).toFixed(2)} × node`.padStart(14),
      `${peak.toFixed(0)} MB`.padStart(8),
    ];
    console.log(`${name.padEnd(width)} ${figures.join(" ")}  ${over}`.trimEnd());
  }
}
