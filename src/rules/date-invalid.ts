import {
  type DateParts,
  daysInMonth,
  firstYear,
  formatIso,
  isRealDate,
  lastYear,
  monthNames,
  parseDate,
} from "../model/calendar-date.ts";
import { nameOf } from "../model/check-shape.ts";
import { type EntryDraft, entryShape } from "../model/entry.ts";
import type { Finding } from "../model/problem.ts";
import { recogniseDate } from "../model/recognise-date.ts";
import { type ShapedText, textsOf } from "../model/texts-of.ts";
import type { FileRule } from "./rule.ts";

export const dateInvalid: FileRule = {
  id: "date-invalid",
  severity: "error",
  about: "Dates exist, are written as 2018-04-05, and an entry's date is not in the future.",
  on: "file",
  check({ value, shape }, { today }) {
    const dates = textsOf(value, shape).filter((text) => text.shape.kind === "date");
    const findings = dates.flatMap(formFindings);
    return shape === entryShape ? [...findings, ...futureFindings(value as EntryDraft | undefined, today)] : findings;
  },
};

function formFindings({ path, text }: ShapedText): readonly Finding[] {
  if (parseDate(text)) return [];
  const name = nameOf(path);
  const meant = recogniseDate(text);
  if (meant && !isRealDate(meant)) {
    return [
      {
        path,
        message: `Expected ${name} to be a date that exists; ${whyNot(meant)}`,
        hint: "Write the right day, as in 2018-04-05.",
      },
    ];
  }
  return [
    {
      path,
      message: `Expected ${name} to be written as in 2018-04-05, not “${text}”`,
      hint: meant
        ? `Write ${formatIso(meant)}.`
        : "Write the year, the month and the day in digits, joined by hyphens.",
    },
  ];
}

function whyNot({ year, month, day }: DateParts): string {
  if (year < firstYear || year > lastYear) return `the year must be from ${firstYear} to ${lastYear}, not ${year}`;
  const monthName = monthNames[month - 1];
  if (!monthName) return `there is no month ${month}`;
  return day === 0 ? "months begin with day 1" : `${monthName} ${year} has ${daysInMonth(year, month)} days`;
}

function futureFindings({ date, publish_from }: EntryDraft = {}, today: string): readonly Finding[] {
  if (publish_from !== undefined || date === undefined || !parseDate(date) || date <= today) return [];
  return [
    {
      path: ["date"],
      message: `Expected date to be today, ${today}, or earlier`,
      hint: `Correct it, or add “publish_from: ${date}” to hold the entry back until then.`,
    },
  ];
}
