import { distance } from "fastest-levenshtein";
import { monthNames, weekdayNames } from "../model/calendar-date.ts";
import { namesIn, type WordRun } from "../model/names-in.ts";
import type { CheckedEntry, EntriesRule, EntryFinding, Gathered } from "./rule.ts";

export const nameNearVariant: EntriesRule<readonly WordRun[]> = {
  id: "name-near-variant",
  severity: "warning",
  about: "No name differs by a letter or two from another.",
  english: true,
  on: "entries",
  storeWide: true,
  gather({ prose }) {
    const names = prose.flatMap(namesIn);
    return names.length > 0 ? names : undefined;
  },
  check(gathered, { bulletin: { names = {} } }) {
    const slips = nearVariants(formsIn(gathered)).filter(([rarer]) => !Object.hasOwn(names, rarer.text));
    return oncePerPlace(
      slips.flatMap(([rarer, commoner]) => rarer.places.map((place) => toFinding(place, rarer, commoner))),
    );
  },
};

/** One spelling of a name, and where it stands first in each entry that has it. */
interface Form {
  readonly text: string;
  readonly words: readonly string[];
  readonly places: Place[];
}

interface Place extends Pick<WordRun, "path" | "span"> {
  readonly entry: CheckedEntry;
}

function formsIn(gathered: readonly Gathered<readonly WordRun[]>[]): readonly Form[] {
  const forms = new Map<string, Form>();
  for (const { entry, facts } of gathered) {
    for (const { words, path, span } of facts) {
      const text = words.join(" ");
      const form = forms.get(text) ?? { text, words, places: [] };
      if (form.places.at(-1)?.entry !== entry) form.places.push({ entry, path, span });
      forms.set(text, form);
    }
  }
  return [...forms.values()];
}

/** Shorter words are alike by chance. */
const shortestWord = 5;

/** Where more words than these fill one place in a name, as in “… Council”, it is a kind of name, and some words are alike by chance. */
const mostFillings = 50;

/** Pairs of forms that differ by a letter or two of one word, the rarer first. A form is in one pair only as the rarer. */
function nearVariants(forms: readonly Form[]): readonly (readonly [rarer: Form, commoner: Form])[] {
  const fillings = new Map<string, { readonly form: Form; readonly word: string }[]>();
  for (const form of forms) {
    for (const [i, word] of form.words.entries()) {
      if (word.length < shortestWord) continue;
      const rest = form.words.with(i, "…").join(" ");
      const same = fillings.get(rest);
      if (same) same.push({ form, word });
      else fillings.set(rest, [{ form, word }]);
    }
  }
  const commoners = new Map<Form, Form>();
  for (const same of fillings.values()) {
    if (same.length > mostFillings) continue;
    for (const [i, b] of same.entries()) {
      for (const a of same.slice(0, i)) {
        if (!mayBeOneWord(a.word, b.word)) continue;
        const isFirstRarer = a.form.places.length < b.form.places.length;
        if (isFirstRarer) commoners.set(a.form, b.form);
        else commoners.set(b.form, a.form);
      }
    }
  }
  return [...commoners];
}

/** Words that are alike and mean different things. */
const distinct: ReadonlySet<string> = new Set(
  [
    ...monthNames,
    ...weekdayNames,
    ..."North South East West Northern Southern Eastern Western Three Seven Eight Third Fifth Sixth Eighth Ninth Tenth".split(
      " ",
    ),
  ].map((word) => word.toLowerCase()),
);

/** Whether two words are one with a slip in it: not “Carer” and “Care”, “Monday” and “Sunday”, or two acronyms. */
function mayBeOneWord(a: string, b: string): boolean {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  if (first[0] !== second[0] || /\d/.test(a + b) || a === a.toUpperCase()) return false;
  if (distinct.has(first) && distinct.has(second)) return false;
  return isSlip(first, second) && stem(first) !== stem(second);
}

/** In words under seven letters, two others are chance – “Jones” and “Johns” – unless they have changed places, as in “Buenos Aries”. */
function isSlip(a: string, b: string): boolean {
  const steps = distance(a, b);
  return steps === 1 || (steps === 2 && (Math.min(a.length, b.length) >= 7 || lettersOf(a) === lettersOf(b)));
}

function lettersOf(word: string): string {
  return [...word].sort().join("");
}

/** The word without the endings that make another word of it. */
function stem(word: string): string {
  return word
    .replace(/['’]/g, "")
    .replace(/s$/, "")
    .replace(/(?:ie|y)$/, "i")
    .replace(/(?:e[rd]?|r)$/, "");
}

function toFinding({ entry, path, span }: Place, { text }: Form, commoner: Form): EntryFinding {
  return {
    entry,
    path,
    span,
    message: `“${text}” is nearly “${commoner.text}”, which stands in ${commoner.places[0]?.entry.file}`,
    hint: `Write “${commoner.text}” if the two are one; else list “${text}” under names in bulletin.yaml.`,
  };
}

/** The names “Ask Kent Polcie” and “Kent Polcie” are one slip. */
function oncePerPlace(findings: readonly EntryFinding[]): readonly EntryFinding[] {
  const seen = new Set<string>();
  return findings.filter(({ entry, path, span }) => {
    const place = `${entry.file} ${path} ${span?.[1]}`;
    return !seen.has(place) && seen.add(place);
  });
}
