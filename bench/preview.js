// How long it takes from a change on the disk to the new content in the browser, and to the problems beside it, in a bulletin of 1,000 entries of which the
// edition that is shown has 20: `npm run build && node bench/preview.js`.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { chromium } from "playwright-core";
import { makeUpStore } from "./made-up-store.js";
import { bulletin } from "./measure.js";

const rounds = Number(process.argv[2] ?? 31);
/** What is promised for the page, in milliseconds; the rules are run after it has been sent. */
const limit = 200;

// In memory where the system has such a folder, so that the disk is not what is measured.
const home = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "bulletin-bench-"));
makeUpStore(home, { entries: 1_000, faulty: 0 });
const ids = readdirSync(join(home, "entries/2025"))
  .map((name) => name.replace(".yaml", ""))
  .slice(-20);
mkdirSync(join(home, "editions"));
writeFileSync(
  join(home, "editions/2026-01.yaml"),
  `number: 1\ndate: 2026-01-05\nentries:\n${ids.map((id) => `  - "${id}"\n`).join("")}`,
);

const entry = join(home, `entries/2025/${ids[0]}.yaml`);
const text = readFileSync(entry, "utf8");

/** Resolves in the browser to the moment when a frame of the page, or the list of problems, first holds a text. */
const shows = (place, wanted) => `new Promise((resolve) => {
  const look = () => {
    const element = ${place};
    if (element?.textContent.includes("${wanted}")) resolve(Date.now());
    else requestAnimationFrame(look);
  };
  look();
})`;
const frame = "document.querySelector('iframe').contentDocument?.body";
const problem = `document.querySelector('[data-id="${ids[0]}"]')?.closest("section")`;

const program = spawn(process.execPath, [bulletin, "preview", "--port", "0", "--today", "2026-01-05"], { cwd: home });
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
try {
  const [address] = await program.stdout.take(1).toArray();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(String(address).trim());
  await page.evaluate(shows(problem, ""));
  const times = { "the page shows it": [], "the problems follow": [] };
  for (let round = 0; round <= rounds; round++) {
    const headline = `Round ${round} of the bench, which brings a headline of more letters than sixty-five`;
    const seen = Promise.all([page.evaluate(shows(frame, headline)), page.evaluate(shows(problem, headline))]);
    // The browser is to be waiting already.
    await setTimeout(400);
    const start = Date.now();
    writeFileSync(entry, text.replace(/^headline: .*/m, `headline: "${headline}"`));
    const [shown, told] = await seen;
    // The first round finds code that has not been compiled yet.
    if (round === 0) console.log(`first change ${shown - start} ms`);
    else {
      times["the page shows it"].push(shown - start);
      times["the problems follow"].push(told - start);
    }
  }
  console.log(`Node ${process.version}, ${rounds} changes, medians and the slowest`);
  for (const [name, values] of Object.entries(times)) {
    const sorted = values.toSorted((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)];
    const over = name === "the page shows it" && median > limit ? `  OVER ${limit} ms` : "";
    console.log(`${name.padEnd(20)} ${String(median).padStart(4)} ms ${String(sorted.at(-1)).padStart(4)} ms${over}`);
  }
} finally {
  await browser.close();
  program.kill();
  rmSync(home, { recursive: true });
}
