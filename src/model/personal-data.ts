import { dayWord, monthWord } from "./date-words.ts";
import type { Span } from "./problem.ts";

/** What can be told of a person. */
export type PersonalDataKind = "phone" | "email" | "postcode" | "nhs-number" | "ni-number" | "birth-date";

/** A place in a text where personal data may stand. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  readonly span: Span;
}

/** What may be British personal data in a text, in reading order. */
export function findPersonalData(text: string): readonly PersonalData[] {
  return kinds
    .filter(({ sign }) => sign.test(text))
    .flatMap(({ kind, pattern, isReal = () => true }) =>
      [...text.matchAll(pattern)]
        .filter(([found]) => isReal(found))
        .map(({ index, 0: found }): PersonalData => ({ kind, span: [index, index + found.length] })),
    )
    .sort((a, b) => a.span[0] - b.span[0]);
}

/** A number in the national form, or after +44 or 0044, with spaces, hyphens and brackets in it. */
const phoneNumber =
  /(?<![\w.+/=-])(?:(?:\+|00)44[\s-]?(?:\(0\)[\s-]?)?[1-9]|\(0[1-9]\d{1,4}\)|0[1-9])(?:[\s()-]{0,2}\d){5,9}(?![\w/]|[-.]\d)/g;

/**
 * Ofcom's National Telephone Numbering Plan: 01 and 02 are lines at an address, 07 are mobiles. 03, 08 and 09, among them all freephone numbers and
 * helplines, are those of organisations.
 */
function isOfPerson(number: string): boolean {
  return /^0[127]\d{8,9}$/.test(nationalNumber(number));
}

/** The digits of a telephone number as dialled inside the United Kingdom. */
export function nationalNumber(number: string): string {
  return number.replace(/\(0\)|\D/g, "").replace(/^(?:00)?44/, "0");
}

/** Addresses that internet providers and free services give to anybody. */
const privateAddress =
  /(?<![\w.+-])[\w.+-]{1,64}@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|btinternet|btopenworld|sky|talktalk|virginmedia|ntlworld|blueyonder|tiscali|proton|protonmail|gmx)\.(?:com|co\.uk|net|org|me|uk)(?![\w-]|\.\w)/gi;

/** A postcode (BS 7666) is where somebody lives if the words before say so; elsewhere it is a venue's. */
const homePostcode =
  /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b(?<=\b(?:(?:liv(?:es?|ed|ing)|resid(?:es?|ed|ing)|resident)\s(?:at|in)|(?:home|his|her|their|private)\saddress)\b[^.!?]{0,80})/gi;

/** Ten digits, the last a check digit (NHS Data Dictionary), after the words that say so. */
const nhsNumber = /(?<!\d)\d{3}[\s-]?\d{3}[\s-]?\d{4}(?!\d)(?<=\bNHS\s(?:no|num|number)\b[^\d]{0,20}[\d\s-]{10,12})/gi;

/** The modulus 11 check of NHS numbers. */
function hasCheckDigit(number: string): boolean {
  const digits = [...number.replace(/\D/g, "")].map(Number);
  const sum = digits.slice(0, 9).reduce((total, digit, i) => total + digit * (10 - i), 0);
  return (11 - (sum % 11)) % 11 === digits[9];
}

/** Two letters, six digits and a letter from A to D; some letters are never given out (HMRC, National Insurance Manual NIM39110). */
const niNumber = /\b(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]\b/g;

const date = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|(?:the\\s)?${dayWord}\\s(?:of\\s)?${monthWord},?\\s\\d{4}|${monthWord}\\s${dayWord},?\\s\\d{4})(?!\\d)`;

const birthDate = new RegExp(
  `\\b(?:(?:DOB|D\\.O\\.B\\.?|date\\sof\\sbirth)(?:\\s(?:is|was))?[\\s:]{1,3}|born\\s(?:on\\s)?)${date}`,
  "gi",
);

interface Kind {
  readonly kind: PersonalDataKind;
  /** What every text has that the pattern matches. The patterns are slow at finding nothing, which is what they do nearly always. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly isReal?: (found: string) => boolean;
}

const kinds: readonly Kind[] = [
  { kind: "phone", sign: /\d(?:[\s()-]{0,2}\d){4}/, pattern: phoneNumber, isReal: isOfPerson },
  { kind: "email", sign: /@/, pattern: privateAddress },
  { kind: "postcode", sign: /liv|resid|address/i, pattern: homePostcode },
  { kind: "nhs-number", sign: /NHS/i, pattern: nhsNumber, isReal: hasCheckDigit },
  { kind: "ni-number", sign: /[A-Z]{2}\s?\d\d/, pattern: niNumber },
  { kind: "birth-date", sign: /born|birth|D\.?O\.?B/i, pattern: birthDate },
];
