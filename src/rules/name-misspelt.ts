import type { BulletinDraft } from "../model/bulletin.ts";
import type { Finding } from "../model/problem.ts";
import type { Prose } from "../model/prose.ts";
import { type UnicodePattern, unicodePattern } from "../model/unicode-pattern.ts";
import { sectorNames } from "./lists/sector-names.ts";
import type { EntryRule } from "./rule.ts";

export const nameMisspelt: EntryRule = {
  id: "name-misspelt",
  severity: "error",
  about: "No name is written in a form that is known to be wrong.",
  mends: true,
  on: "entry",
  check({ prose }, { bulletin }) {
    const forms = formsOf(bulletin);
    return prose.flatMap((text) => findingsIn(text, forms));
  },
};

/** A form of a name that is looked for, and how the name is written. Right forms are looked for, too, since a wrong one may be a part of them. */
interface Form {
  /** Folded. */
  readonly form: string;
  readonly right: string;
  readonly isWrong: boolean;
}

/** Forms by their first word, so that the time it takes to search a text does not grow with the number of names. */
interface Forms {
  /** Words that begin with the first letter of any form. */
  readonly words: UnicodePattern;
  /** The longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly Form[]>;
}

/** The forms of a bulletin are put together once and forgotten with it. */
const known = new WeakMap<BulletinDraft, Forms>();

function formsOf(bulletin: BulletinDraft): Forms {
  const forms = known.get(bulletin) ?? toForms(bulletin);
  known.set(bulletin, forms);
  return forms;
}

/** What `names` in bulletin.yaml says of a form goes before the shipped list, and a right form before a wrong one. */
function toForms({ names = {} }: BulletinDraft): Forms {
  const own = Object.entries(names).map(([right, wrong = []]) => ({
    right,
    wrong: wrong.flatMap((form) => form ?? []),
  }));
  const rights = new Map<string, string>();
  for (const list of [sectorNames, own]) {
    for (const { right, wrong } of list) for (const form of wrong) rights.set(folded(form), right);
    for (const { right } of list) rights.set(folded(right), right);
  }
  const byFirstWord = new Map<string, Form[]>();
  for (const [form, right] of [...rights].sort(([a], [b]) => b.length - a.length)) {
    const first = firstWord(form).exec(form)?.[0] ?? "";
    const isWrong = form !== folded(right);
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { form, right, isWrong }]);
  }
  const initials = new Set([...byFirstWord.keys()].flatMap(([initial]) => initial ?? []));
  const words = unicodePattern(`(?<![\\p{L}\\p{N}])[${[...initials].join("")}][\\p{L}\\p{N}]*`, "gu");
  return { words, byFirstWord };
}

const firstWord = unicodePattern(String.raw`[\p{L}\p{N}]+`, "u");

/** Apostrophes of either shape are the same, and so are all spaces. */
function folded(form: string): string {
  return form.trim().replaceAll("’", "'").replace(/\s+/g, " ");
}

/** Where a form ends that begins at a place of a text; nothing if it does not stand there as whole words. */
function endOfForm(form: string, text: string, start: number): number | undefined {
  let at = start;
  for (const character of form) {
    if (character === " ") {
      const end = endOfSpaces(text, at);
      if (end === at) return undefined;
      at = end;
    } else if (text.startsWith(character, at) || (character === "'" && text[at] === "’")) {
      at += character.length;
    } else return undefined;
  }
  const next = wordCharacter(text);
  next.lastIndex = at;
  return next.test(text) ? undefined : at;
}

const wordCharacter = unicodePattern(String.raw`[\p{L}\p{N}]`, "uy");

/** More spaces than these part what they stand between. */
const mostSpaces = 9;

function endOfSpaces(text: string, start: number): number {
  let at = start;
  while (at < start + mostSpaces && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

function findingsIn(prose: Prose, { words, byFirstWord }: Forms): readonly Finding[] {
  const findings: Finding[] = [];
  let end = 0;
  for (const { index, 0: word } of prose.text.matchAll(words(prose.text))) {
    if (index < end) continue;
    for (const { form, right, isWrong } of byFirstWord.get(word) ?? []) {
      const formEnd = endOfForm(form, prose.text, index);
      if (formEnd === undefined) continue;
      end = formEnd;
      if (isWrong) findings.push(toFinding(prose, index, end, right));
      break;
    }
  }
  return findings;
}

function toFinding({ path, source }: Prose, start: number, end: number, right: string): Finding {
  const text = inContext(right, source, start);
  return {
    path,
    span: [start, end],
    message: `“${source.slice(start, end)}” is a misspelt name`,
    hint: `Write “${text}”.`,
    fix: { kind: "text", span: [start, end], text },
  };
}

/** The name as it fits in: with the apostrophes that the text has, and without its article where that stands there already. */
function inContext(name: string, source: string, start: number): string {
  const hasArticle = /\bthe\s$/i.test(source.slice(Math.max(0, start - 5), start));
  const text = hasArticle ? name.replace(/^The\s/, "") : name;
  return source.includes("'") && !source.includes("’") ? text.replaceAll("’", "'") : text;
}
