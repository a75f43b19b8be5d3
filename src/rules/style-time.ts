import {
  type ClockTime,
  formatClockTime,
  halfBefore,
  readClockTime,
  shortHour,
  timeEnd,
  timeStart,
  timeWord,
} from "../model/clock-time.ts";
import { monthWord, weekdayWord } from "../model/date-words.ts";
import { matchesIn } from "../model/prose.ts";
import { startsSentence } from "../model/starts-sentence.ts";
import { unicodePattern } from "../model/unicode-pattern.ts";
import type { EntryRule } from "./rule.ts";

export const styleTime: EntryRule<{ noon: boolean }> = {
  id: "style-time",
  severity: "warning",
  about: "Times of day are written as 4pm, 4:30pm, midday and midnight.",
  mends: true,
  english: true,
  options: {
    noon: { shape: { kind: "flag" }, default: true, about: "Whether “noon” by itself is to be “midday”." },
  },
  on: "entry",
  check({ prose }, { options }) {
    return prose.flatMap((one) =>
      matchesIn(one, time).flatMap(({ span, match }) => {
        const [written] = match;
        const right = rightForm(match, one.text.slice(Math.max(0, span[0] - 20), span[0]), one.text);
        if (!right || right.text === written || (written === "noon" && !options.noon)) return [];
        const text = startsSentence(one.text, span[0]) ? capitalised(right.text) : right.text;
        return [
          {
            path: one.path,
            span,
            message: `Expected “${written}” to be written as ${text}`,
            hint: right.isSure ? `Write “${text}”.` : `Write “${text}” if that is the time that is meant.`,
            ...(right.isSure && { fix: { kind: "text", span, text } as const }),
          },
        ];
      }),
    );
  },
};

const hours = "(?:\\s?hrs?\\b|h\\b)";
const time = unicodePattern(
  `${timeStart}(?:(?<word>${timeWord})|(?<figures>(?:[01]\\d|2[0-3])[0-5]\\d)(?=${hours}))(?<hours>${hours})?${timeEnd}`,
  "giu",
);

/** What follows the first time of “10.30-11.30am” or “10.30 to 11.30am” and says in what half of the day both are. */
const restOfRange = unicodePattern(
  `^[ \\u00a0]{0,2}(?<join>--|[-–—]|(?:to|until|and)\\b)[ \\u00a0]{0,2}(?<end>${timeWord})`,
  "iu",
);

/** A time that can only be one of 24 hours: the others of the same text are such, too. */
const twentyFour = /(?<![\d:.])(?:0\d|1[3-9]|2[0-3]):[0-5]\d(?![\d:])/;

/** “A time of 19:45” and “11:45 minutes” say how long something took. */
const beforeDuration = /\b(?:in|of|ran|time|clocked|PB)[\s*_]+$/i;
const afterDuration = /^\s?(?:min|sec|hour|mile|km)/i;

const beginsDate = new RegExp(`^\\s+(?:${weekdayWord}|${monthWord})\\b`);

interface RightForm {
  readonly text: string;
  /** Whether the time that is meant can be no other. */
  readonly isSure: boolean;
}

/** How to write a time. Nothing for what is no time, or not plainly one: a decimal, a duration. */
function rightForm(match: RegExpExecArray, before: string, text: string): RightForm | undefined {
  const { word = "", figures, hours } = match.groups ?? {};
  if (figures) return sure(formatClockTime(readClockTime(`${figures.slice(0, 2)}:${figures.slice(2)}`)));
  if (/^(?:midday|midnight|noon)$/i.test(word) && word !== "noon") return undefined;
  const clock = readClockTime(word);
  const end = match.index + match[0].length;
  const after = text.slice(end, end + 40);
  if (clock.half !== undefined) return withHalf(clock, word, after);
  if (!/[:.]/.test(word)) return undefined;
  const range = restOfRange(after).exec(after)?.groups ?? {};
  const last = readClockTime(range["end"] ?? "");
  if (last.half !== undefined) return firstOfRange(clock, halfBefore(clock, last, last.half), range["join"] ?? "");
  if (!/^\d\d:/.test(word) || beforeDuration.test(before) || afterDuration.test(after)) return undefined;
  return { text: formatClockTime(clock), isSure: hours !== undefined || twentyFour.test(text) };
}

function sure(text: string): RightForm {
  return { text, isSure: true };
}

/** The stop of “p.m.” may be that of the sentence, too. What is meant by “12am” is anyone’s guess. */
function withHalf(clock: ClockTime, word: string, after: string): RightForm {
  const text = formatClockTime(clock);
  if (!word.endsWith(".")) return { text, isSure: text !== "midnight" || /midnight/i.test(word) };
  if (/^[\s*_)”"]*(?:$|\n\s*\n)/.test(after)) return sure(`${text}.`);
  return { text, isSure: !/^\s+\p{Lu}/u.test(after) || beginsDate.test(after) };
}

/** “10.30” in “10.30-11.30am”: where a dash follows, “am” comes with the word that `style-range` puts in its place. */
function firstOfRange(start: ClockTime, half: "am" | "pm", join: string): RightForm {
  const whole = formatClockTime({ ...start, half });
  if (whole === "midnight") return { text: whole, isSure: false };
  const isWhole = /[a-z]/i.test(join) || whole === "midday";
  return sure(isWhole ? whole : shortHour(start.hour, start.minute));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
