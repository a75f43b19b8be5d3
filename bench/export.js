// How long an edition of twenty entries takes from the start of the process to its files, as a ratio to Node itself, beside other newsletter tools with
// the same content: `npm run build && npm ci --prefix bench/peers && node bench/export.js`. The others turn one file, of markup or of data, into the HTML
// of an e-mail. bulletin reads twenty-two files of YAML, checks them against its rules, and writes a page, an e-mail, its text part and the MIME message.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeUpEdition, newsletter } from "./made-up-edition.js";
import { bulletin, compare } from "./measure.js";
import { mjmlSource } from "./peers/mjml-source.js";

const rounds = Number(process.argv[2] ?? 31);

// In memory where the system has such a folder, so that the disk is not what is measured.
const home = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "bulletin-bench-"));

function ours(name, ...flags) {
  const args = [bulletin, "export", "2025-03", "--today", newsletter.date, "--output", "exported", ...flags];
  return { name: `bulletin export, ${name}`, args, cwd: home };
}

/** Another tool, if it is installed. */
function peer(name, source) {
  const script = fileURLToPath(new URL(`peers/${name}.js`, import.meta.url));
  if (existsSync(new URL(`peers/node_modules/${name}`, import.meta.url))) {
    return [{ name: `${name}, HTML`, args: [script, source, `${name}.html`], cwd: home }];
  }
  console.log(`${name} is left out: install it with npm ci --prefix bench/peers`);
  return [];
}

try {
  makeUpEdition(home);
  writeFileSync(join(home, "newsletter.mjml"), mjmlSource(newsletter));
  writeFileSync(join(home, "newsletter.json"), JSON.stringify(newsletter));
  compare(
    [
      { name: "node -e 0", args: ["-e", "0"] },
      { ...ours("page, e-mail and text"), ratio: 1.5 },
      ours("page alone", "--format", "html"),
      ours("e-mail alone", "--format", "email"),
      ours("text alone", "--format", "text"),
      ...peer("mjml", "newsletter.mjml"),
      ...peer("react-email", "newsletter.json"),
    ],
    rounds,
  );
} finally {
  rmSync(home, { recursive: true });
}
