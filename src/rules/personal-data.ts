import { linksOf, type PlacedText } from "../model/links-of.ts";
import { findPersonalData, nationalNumber, type PersonalDataKind } from "../model/personal-data.ts";
import type { Finding } from "../model/problem.ts";
import type { EntryRule } from "./rule.ts";

export const personalData: EntryRule<{ allow: readonly string[] }> = {
  id: "personal-data",
  severity: "warning",
  about: "Telephone numbers, addresses and other data of persons stand in the text only if that is meant.",
  options: {
    allow: {
      shape: { kind: "list", of: { kind: "line" } },
      default: [],
      about: "What is published on purpose, such as the telephone number of an office; spaces make no difference.",
    },
  },
  on: "entry",
  check({ entry }, { bulletin, options }) {
    const { headline = "", summary = "", contact = {} } = entry;
    const openly = [contact.phone, contact.email, ...(bulletin.signpost ?? [])].flatMap((text) => dataIn(text ?? ""));
    const published = new Set([...openly, ...options.allow].map(comparable));
    const texts: readonly PlacedText[] = [
      { path: ["headline"], text: headline },
      { path: ["summary"], text: summary },
      ...linksOf(entry, []).flatMap(({ text }) => text ?? []),
    ];
    return texts.flatMap(({ path, text }) =>
      findPersonalData(text)
        .filter(({ span }) => !published.has(comparable(text.slice(...span))))
        .map(({ kind, span }) => ({ path, span, ...words[kind], masked: true })),
    );
  },
};

function dataIn(text: string): readonly string[] {
  return findPersonalData(text).map(({ span }) => text.slice(...span));
}

/** The same for every way to write the same number or address. */
function comparable(text: string): string {
  return /\p{L}/u.test(text) ? text.toLowerCase().replace(/\s/g, "") : nationalNumber(text);
}

const publish = "if it is published on purpose, put it under contact, or list it under allow of this rule.";

/** None of them repeats what it found. */
const words: Readonly<Record<PersonalDataKind, Pick<Finding, "message" | "hint">>> = {
  phone: { message: "A person's telephone number may be here", hint: `Delete it; ${publish}` },
  email: { message: "A person's own e-mail address may be here", hint: `Delete it; ${publish}` },
  postcode: { message: "A home address may be here", hint: "Delete it." },
  "nhs-number": { message: "An NHS number may be here", hint: "Delete it." },
  "ni-number": { message: "A National Insurance number may be here", hint: "Delete it." },
  "birth-date": { message: "A date of birth may be here", hint: "Delete it, or give the age in years." },
};
