import { convertIcsCalendar, type IcsDateObject, type IcsEvent } from "ts-ics";
import { type EntryFacts, squeezed } from "./facts.ts";
import type { Reader } from "./reading.ts";
import { inPlainText, readTextBlocks } from "./text.ts";

/**
 * The calendar, which tells everything twice: in its properties, and in words in each description. None is written where no entry has an event or
 * a deadline.
 */
export const readIcs: Reader = (files, { language, bulletin }) => {
  const calendar = files.get(".ics");
  if (calendar === undefined) return [];
  const lines = String(calendar)
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n");
  const rest = {
    words: squeezed(lines.map(unescaped).join("\n")),
    shape: lines.map((line) => line.slice(0, line.indexOf(":"))),
  };
  const guarded = lines.map((line) => line.replace(/(?<=.(?:BEGIN|END))(?=:V)/g, guard)).join("\r\n");
  const entries = entriesOf(convertIcsCalendar(undefined, guarded).events ?? []);
  return [
    {
      document: "the calendar’s properties",
      entries: entries.map((entry) => readProperties(entry, bulletin.timezone ?? "UTC")),
      ...rest,
      expected: (facts) => inCalendar(facts).map(inProperties),
    },
    {
      document: "the calendar’s descriptions",
      entries: entries.map((entry) => readDescription(entry, language)),
      ...rest,
      expected: (facts) => inCalendar(facts).map((entry) => ({ ...inPlainText(entry), headline: "" })),
    },
  ];
};

/** The parser takes words such as END:VEVENT for what they say wherever they stand in a line, unless there is something in them. */
const guard = "\u0000";

function wordsOf(text = ""): string {
  return text.replaceAll(guard, "");
}

/** The one or two events that an entry becomes: what takes place, and the day by which to act. */
interface EntryEvents {
  readonly event: IcsEvent | undefined;
  readonly deadline: IcsEvent | undefined;
}

function entriesOf(events: readonly IcsEvent[]): readonly EntryEvents[] {
  const ids = new Set(events.map(({ uid }) => uid.replace(/#deadline$/, "")));
  return [...ids].map((id) => ({
    event: events.find(({ uid }) => uid === id),
    deadline: events.find(({ uid }) => uid === `${id}#deadline`),
  }));
}

function readProperties({ event, deadline }: EntryEvents, timezone: string): EntryFacts {
  const { start = "", end = start } = event ? localPeriod(event, timezone) : {};
  return {
    headline: squeezed(wordsOf(event?.summary)),
    date: dayOf(event?.stamp ?? deadline?.stamp),
    passages: [],
    ...(event && {
      event: {
        start,
        ...(end !== start && { end }),
        ...(event.location !== undefined && { where: squeezed(wordsOf(event.location)) }),
      },
    }),
    ...(deadline && { deadline: { what: squeezed(wordsOf(deadline.summary)), date: dayOf(deadline.start) } }),
  };
}

/** An entry with only a deadline has its headline in the deadline’s. */
function inProperties({ headline, date, event, deadline }: EntryFacts): EntryFacts {
  const { booking: _, ...when } = event ?? { start: "" };
  return {
    headline: event ? headline : "",
    date,
    passages: [],
    ...(event && { event: when }),
    ...(deadline && { deadline: { what: `Deadline:${deadline.what}(${headline})`, date: deadline.date } }),
  };
}

function readDescription({ event, deadline }: EntryEvents, language: string): EntryFacts {
  const { description, stamp } = event ?? deadline ?? {};
  return {
    headline: "",
    date: dayOf(stamp),
    ...readTextBlocks(wordsOf(description).split("\n\n"), language),
  };
}

function inCalendar(facts: readonly EntryFacts[]): readonly EntryFacts[] {
  return facts.filter(({ event, deadline }) => event ?? deadline);
}

/** When an event takes place, in the bulletin’s own time. The end of whole days is the day after the last one. */
function localPeriod({ start, end }: IcsEvent, timezone: string): { readonly start: string; readonly end?: string } {
  if (start.type === "DATE") {
    const last = end && { ...end, date: new Date(end.date.getTime() - 86_400_000) };
    return { start: dayOf(start), ...(last && { end: dayOf(last) }) };
  }
  return { start: localTime(start, timezone), ...(end && { end: localTime(end, timezone) }) };
}

function dayOf(moment: IcsDateObject | undefined): string {
  return moment?.date.toISOString().slice(0, 10) ?? "";
}

function localTime({ date }: IcsDateObject, timeZone: string): string {
  const style = { timeZone, dateStyle: "short", timeStyle: "short" } as const;
  return new Intl.DateTimeFormat("sv", style).format(date).replace(" ", "T");
}

/** A content line with what its text says (RFC 5545, section 3.3.11). */
function unescaped(line: string): string {
  return line.replace(/\\(.)/g, (_, character: string) => (/n/i.test(character) ? "\n" : character));
}
