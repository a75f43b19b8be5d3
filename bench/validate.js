// How long and with how much memory a bulletin of many years is checked: `npm run build && node bench/validate.js`.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeUpStore } from "./made-up-store.js";
import { bulletin, compare } from "./measure.js";

const rounds = Number(process.argv[2] ?? 7);

// In memory where the system has such a folder, so that the disk is not what is measured.
const home = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "bulletin-bench-"));

function contender(name, options) {
  const cwd = join(home, name);
  makeUpStore(cwd, options);
  const exitCode = options.faulty > 0 ? 1 : 0;
  return { name, args: [bulletin, "validate", "--format", "json"], cwd, exitCode, megabytes: 300 };
}

try {
  compare(
    [
      { name: "node -e 0", args: ["-e", "0"] },
      contender("1,000 sound entries", { entries: 1_000, faulty: 0 }),
      contender("10,000 sound entries", { entries: 10_000, faulty: 0 }),
      contender("10,000 entries, 1 % faulty", { entries: 10_000, faulty: 0.01 }),
    ],
    rounds,
  );
} finally {
  rmSync(home, { recursive: true });
}
