import { formatDate } from "../model/format-date.ts";
import type { Finding } from "../model/problem.ts";
import type { CheckedEdition, EditionRule } from "./rule.ts";

export const editionOrder: EditionRule = {
  id: "edition-order",
  severity: "warning",
  about: "The numbers and dates of the editions follow on.",
  on: "edition",
  check(edition, { editions }) {
    const place = editions.indexOf(edition);
    const before = editions[place - 1];
    return before
      ? [...numberFindings(edition, before, editions.slice(0, place)), ...dateFindings(edition, before)]
      : [];
  },
};

function numberFindings(
  { edition: { number } }: CheckedEdition,
  before: CheckedEdition,
  earlier: readonly CheckedEdition[],
): readonly Finding[] {
  const last = before.edition.number;
  if (number === undefined || last === undefined || number === last + 1) return [];
  const twin = earlier.find(({ edition }) => edition.number === number);
  return [
    {
      path: ["number"],
      message: twin
        ? `${twin.file} has the number ${number}, too`
        : `Expected the number to be ${last + 1}, not ${number}, since ${before.file}, the edition before, has ${last}`,
      hint: "Correct the number; or the date, by which the editions are ordered.",
    },
  ];
}

function dateFindings({ edition: { date } }: CheckedEdition, before: CheckedEdition): readonly Finding[] {
  if (date === undefined || date !== before.edition.date) return [];
  return [
    {
      path: ["date"],
      message: `${before.file} has the date ${formatDate(date, "en")}, too`,
      hint: "Correct the date of one of the two.",
    },
  ];
}
