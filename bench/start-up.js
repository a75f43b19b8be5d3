// How long the start takes, as a ratio to Node itself: `npm run build && npm run bench`. The commands take turns, so that a machine that
// slows down slows all of them; the figures are medians.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const rounds = Number(process.argv[2] ?? 31);
const bulletin = fileURLToPath(new URL("../bin/bulletin.cjs", import.meta.url));
const home = fileURLToPath(new URL("..", import.meta.url));

const contenders = [
  { name: "node -e 0", args: ["-e", "0"] },
  { name: "bulletin --help", args: [bulletin, "--help"], limit: 1.5 },
  { name: "bulletin list", args: [bulletin, "list"], limit: 1.5 },
];

// Extra certificates are read at every start of Node 20, whatever the program; they would hide the difference.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

function run({ args }) {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { cwd: home, env, stdio: ["ignore", "pipe", "pipe"] });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with exit code ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];

for (const contender of contenders) run(contender);
const times = contenders.map(() => []);
for (let round = 0; round < rounds; round++) {
  for (const [i, contender] of contenders.entries()) times[i].push(run(contender));
}

const [base] = times.map(median);
console.log(`Node ${process.version}, ${rounds} interleaved runs each, medians`);
for (const [i, { name, limit }] of contenders.entries()) {
  const time = median(times[i]);
  const ratio = time / base;
  const verdict = limit === undefined ? "" : ratio <= limit ? `within ${limit}` : `OVER ${limit}`;
  console.log(`${name.padEnd(18)} ${time.toFixed(1).padStart(7)} ms  ${ratio.toFixed(2)} × node  ${verdict}`);
}
