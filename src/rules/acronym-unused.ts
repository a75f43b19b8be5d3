import { acronymsIn } from "../model/acronyms-in.ts";
import { linksOf } from "../model/links-of.ts";
import { wordsOf } from "../model/prose.ts";
import type { EntryRule } from "./rule.ts";

export const acronymUnused: EntryRule = {
  id: "acronym-unused",
  severity: "info",
  about: "An acronym in brackets after its long form is used once more in the entry.",
  english: true,
  on: "entry",
  check({ entry, prose }) {
    const uses = prose.flatMap(acronymsIn);
    const inTitles = new Set(linksOf(entry, []).flatMap(({ text }) => wordsOf(text?.text ?? "")));
    return uses
      .filter(({ acronym, longForm }) => longForm === "before" && !inTitles.has(acronym))
      .filter(({ acronym }) => uses.filter((use) => use.acronym === acronym).length === 1)
      .map(({ acronym, path, span }) => ({
        path,
        span,
        message: `“${acronym}” is explained and not used again`,
        hint: `Delete “(${acronym})”.`,
      }));
  },
};
