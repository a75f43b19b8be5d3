// A bulletin of any size, the same on every machine: its entries are sound but for every hundredth, which has one fault out of a list. For the
// benches, and for the test that a large bulletin is checked whole.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const places = ["Harrowmere", "Eastbridge", "Thornaby", "Kelstern", "Wexcombe", "Ludford", "Marlstone", "Pendle"];
const doers = [
  "a school",
  "the council",
  "a charity",
  "a clinic",
  "the police",
  "a youth club",
  "the library",
  "a nursery",
];
const deeds = ["opens", "tests", "plans", "offers", "reviews", "extends", "launches", "funds", "explains", "improves"];
const things = [
  "a course on online safety",
  "a guide for new parents",
  "free swimming lessons",
  "a helpline for young carers",
  "training on first aid",
  "a walking bus",
  "homework clubs",
  "help for families in debt",
  "a survey of bullying",
  "workshops on good food",
  "a quiet room",
  "visits to a fire station",
];
const reasons = [
  "Parents had asked for it, and the first families have joined.",
  "The plan follows a review of last year, which found that few families knew where to turn.",
  "Staff will meet every group twice before they decide how to go on.",
  "Volunteers helped to prepare it, and more of them are welcome at any time.",
  "It costs nothing, and children of every age can come with a friend or a relative.",
  "Those who took part before say that it made a difference at home.",
];

/** The faults, each as a change to a sound entry and the rule that has to find it. */
export const faults = [
  { rule: "yaml-syntax", change: (text) => text.replace(/^headline: "(.*)"$/m, "headline: '$1, it's new'") },
  { rule: "schema", change: (text) => text.replace("status: ready", "status: redy") },
  { rule: "date-invalid", change: (text) => text.replace(/^date: (\d{4})-.*$/m, "date: $1-02-30") },
  { rule: "link-malformed", change: (text) => text.replace("https://", "hhttps://") },
  { rule: "link-text-vague", change: (text) => text.replace(/title: ".*"/, 'title: "click here"') },
  {
    rule: "dangling-pointer",
    change: (text) => text.replace(/\nsource:/, "\n  For more information, click here:\nsource:"),
  },
  {
    rule: "placeholder-left",
    change: (text) => text.replace("summary: |-\n", "summary: |-\n  TODO: ask the head teacher.\n\n"),
  },
  { rule: "text-repeated-word", change: (text) => text.replace(" the ", " the the ") },
];

/** Numbers from 0 to 1, always the same ones: the generator mulberry32. */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One entry: its date, its file's name and its text. Days go back from the end of 2025, four entries a day. */
function entry(number, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const date = new Date(Date.UTC(2025, 11, 31 - Math.floor(number / 4))).toISOString().slice(0, 10);
  // A step without a common divisor with the number of combinations meets every one of them before any comes again.
  const turn = number * 1237;
  const [place, rest] = [places[turn % places.length], Math.floor(turn / places.length)];
  const doer = doers[rest % doers.length];
  const deed = deeds[Math.floor(rest / doers.length) % deeds.length];
  const thing = things[Math.floor(rest / doers.length / deeds.length) % things.length];
  const headline = `${doer.charAt(0).toUpperCase()}${doer.slice(1)} in ${place} ${deed} ${thing}`;
  const why = [...new Set([pick(reasons), pick(reasons), pick(reasons)])];
  const text = `# yaml-language-server: $schema=../../schema/entry.json
headline: "${headline}"
date: ${date}
summary: |-
  In ${place}, ${doer} ${deed} ${thing}. ${why[0]}

  ${why.slice(1).join(" ") || "The team will report on the first results in summer."} Read how the work began, and whom to ask.
source:
  label: "Further information"
  title: "How ${doer} ${deed} ${thing}"
  url: "https://www.${place.toLowerCase()}.gov.uk/news/${number}"
status: ready
`;
  return { date, name: `${date}-item-${number}.yaml`, text };
}

/**
 * Writes the bulletin.
 *
 * @returns the faulty files, relative to the folder and in order, each with the rule that has to find its fault
 */
export function makeUpStore(folder, { entries, faulty = 0.01, seed = 7 }) {
  const random = randomNumbers(seed);
  const broken = [];
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "bulletin.yaml"), 'name: "County News"\npublisher: "The County"\n');
  for (let number = 0; number < entries; number++) {
    const { date, name, text } = entry(number, random);
    const path = join("entries", date.slice(0, 4), name);
    const fault =
      faulty > 0 && number % Math.round(1 / faulty) === 0 ? faults[broken.length % faults.length] : undefined;
    if (fault) broken.push({ file: path, rule: fault.rule });
    mkdirSync(join(folder, "entries", date.slice(0, 4)), { recursive: true });
    writeFileSync(join(folder, path), fault ? fault.change(text) : text);
  }
  return broken.sort((a, b) => (a.file < b.file ? -1 : 1));
}
