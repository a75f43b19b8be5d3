import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { convertIcsCalendar } from "ts-ics";
import type { Entry } from "../../../src/model/entry.ts";
import type { Publication } from "../../../src/model/publication.ts";
import { renderIcs } from "../../../src/render/ics/render-ics.ts";
import { hostileLines, hostileTexts } from "../hostile-texts.ts";
import { madeUpPublication } from "../made-up-publication.ts";
import { fullPublication, type Sample, samplePublication } from "../sample-publication.ts";

/** The calendar as text; nothing if there is none. */
function calendarOf(publication: Publication): string | undefined {
  const [file] = renderIcs(publication, ".ics");
  return file?.kind === "text" ? file.content : undefined;
}

/** The lines of a calendar, unfolded. */
function linesIn(calendar = ""): readonly string[] {
  return calendar.replaceAll("\r\n ", "").split("\r\n");
}

/** The lines with a property, of every event of the calendar. */
function linesWith(property: string, calendar: string | undefined): readonly string[] {
  return linesIn(calendar).filter((line) => new RegExp(`^${property}[;:]`).test(line));
}

/** The events as an independent parser reads them. */
function eventsIn(calendar = "") {
  return convertIcsCalendar(undefined, calendar).events ?? [];
}

const withEvent = (event: Entry["event"], bulletin: Sample["bulletin"] = {}) =>
  samplePublication({ bulletin, entries: [event ? { event } : {}] });

test("the full publication", () => {
  expect(linesIn(calendarOf(fullPublication()))).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//bulletin//bulletin export//EN",
    "CALSCALE:GREGORIAN",
    "NAME:Safer Ashford",
    "X-WR-CALNAME:Safer Ashford",
    "BEGIN:VEVENT",
    "UID:tag:ashford.example\\,2018-03-12:2018-04-05-item-2",
    "DTSTAMP:20180312T000000Z",
    "DTSTART:20180313T120000",
    "DTEND:20180313T163000",
    "SUMMARY:Come to the awareness week stand",
    "LOCATION:St Nicholas Centre\\, St Nicholas Way\\, Ashford",
    [
      "DESCRIPTION:Ask health workers\\, social workers and police officers about the signs.",
      "- Leaflets in six languages\\n  six languages:\\n  https://ashford.example/leaflets\\n- A quiet room",
      "Steps:",
      "3. Come in\\n4. Ask",
      [
        "When: Tuesday 13 March 2018\\, midday to 4:30pm",
        "Where: St Nicholas Centre\\, St Nicholas Way\\, Ashford",
        "Book: Places for “Come to the awareness week stand”",
        "https://ashford.example/book?event=7",
        "Contact: Sam Rivers\\, sam@ashford.example\\, 020 7946 0000",
      ].join("\\n"),
    ].join("\\n\\n"),
    "URL:https://ashford.example/book?event=7",
    "END:VEVENT",
    "BEGIN:VEVENT",
    "UID:tag:ashford.example\\,2018-02-01:2018-04-05-item-3#deadline",
    "DTSTAMP:20180201T000000Z",
    "DTSTART;VALUE=DATE:20180222",
    "DTEND;VALUE=DATE:20180223",
    "SUMMARY:Deadline: Send your views (Say what you think about the new guidance)",
    [
      "DESCRIPTION:The agency counted 2\\,118 children in 2017. The year before there were far fewer.",
      "Deadline: Send your views on or before 22 February 2018",
      "Source: Consultation on the guidance\\nhttps://gov.example/consultation",
    ].join("\\n\\n"),
    "URL:https://gov.example/consultation",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("an independent parser reads the same", () => {
  expect(eventsIn(calendarOf(fullPublication()))).toMatchObject([
    {
      summary: "Come to the awareness week stand",
      location: "St Nicholas Centre, St Nicholas Way, Ashford",
      url: "https://ashford.example/book?event=7",
      start: { type: "DATE-TIME" },
    },
    {
      summary: "Deadline: Send your views (Say what you think about the new guidance)",
      url: "https://gov.example/consultation",
      start: { type: "DATE", date: new Date("2018-02-22T00:00:00Z") },
      end: { type: "DATE", date: new Date("2018-02-23T00:00:00Z") },
      timeTransparent: "TRANSPARENT",
    },
  ]);
});

test("there is no calendar of nothing", () => {
  expect(renderIcs(samplePublication(), ".ics")).toEqual([
    {
      kind: "missing",
      suffix: ".ics",
      why: "no entry has an event or a deadline",
      hint: "Leave out the format ics, or add an event or a deadline to an entry.",
    },
  ]);
});

describe("an event", () => {
  const when = (event: Entry["event"], timezone?: string) => {
    const publication = withEvent(event, timezone === undefined ? {} : { timezone });
    return [...linesWith("DTSTART", calendarOf(publication)), ...linesWith("DTEND", calendarOf(publication))];
  };

  test.each<[string, NonNullable<Entry["event"]>, readonly string[]]>([
    ["a day", { start: "2018-03-13" }, ["DTSTART;VALUE=DATE:20180313", "DTEND;VALUE=DATE:20180314"]],
    ["days", { start: "2018-03-12", end: "2018-03-18" }, ["DTSTART;VALUE=DATE:20180312", "DTEND;VALUE=DATE:20180319"]],
    [
      "days to the end of the year",
      { start: "2018-12-30", end: "2018-12-31" },
      ["DTSTART;VALUE=DATE:20181230", "DTEND;VALUE=DATE:20190101"],
    ],
    ["a leap day", { start: "2020-02-28" }, ["DTSTART;VALUE=DATE:20200228", "DTEND;VALUE=DATE:20200229"]],
    [
      "hours",
      { start: "2018-03-13T09:30", end: "2018-03-13T12:00" },
      ["DTSTART:20180313T093000", "DTEND:20180313T120000"],
    ],
    ["a time whose end nobody has told", { start: "2018-03-13T09:30" }, ["DTSTART:20180313T093000"]],
    ["a moment", { start: "2018-03-13T09:30", end: "2018-03-13T09:30" }, ["DTSTART:20180313T093000"]],
    [
      "a time on the first of several days",
      { start: "2018-03-13T09:30", end: "2018-03-14" },
      ["DTSTART;VALUE=DATE:20180313", "DTEND;VALUE=DATE:20180315"],
    ],
    [
      "a time on the last of several days",
      { start: "2018-03-13", end: "2018-03-14T12:00" },
      ["DTSTART;VALUE=DATE:20180313", "DTEND;VALUE=DATE:20180315"],
    ],
  ])("may last %s", (_, event, lines) => {
    expect(when(event)).toEqual(lines);
  });

  test("is in UTC where the bulletin names its time zone, dates apart", () => {
    const summer = { start: "2018-07-13T00:30", end: "2018-07-13T12:00" };
    expect(when(summer, "Europe/London")).toEqual(["DTSTART:20180712T233000Z", "DTEND:20180713T110000Z"]);
    expect(when({ start: "2018-07-13" }, "America/New_York")[0]).toBe("DTSTART;VALUE=DATE:20180713");
  });

  test("keeps its local time where nobody knows the zone", () => {
    expect(when({ start: "2018-07-13T00:30" }, "Europe/Lundon")).toEqual(["DTSTART:20180713T003000"]);
  });

  test("does not end before it starts where clocks go forward", () => {
    const gap = { start: "2018-03-25T01:30", end: "2018-03-25T02:15" };
    expect(when(gap, "Europe/London")).toEqual(["DTSTART:20180325T013000Z"]);
  });

  test("is read by an independent parser at that moment", () => {
    const publication = withEvent({ start: "2018-07-13T12:00" }, { timezone: "Europe/London" });
    expect(eventsIn(calendarOf(publication))[0]?.start).toMatchObject({ date: new Date("2018-07-13T11:00:00Z") });
  });
});

describe("its properties", () => {
  test("an event and a deadline of one entry have ids of their own, the same in every edition", () => {
    const entry = { event: { start: "2018-03-13" }, deadline: { date: "2018-03-01", what: "Book a place" } };
    const ids = (sample: Sample) => linesWith("UID", calendarOf(samplePublication({ ...sample, entries: [entry] })));
    const url = "https://ashford.example/";
    expect(ids({ bulletin: { url } })).toEqual([
      "UID:tag:ashford.example\\,2018-04-05:2018-04-05-item-1",
      "UID:tag:ashford.example\\,2018-04-05:2018-04-05-item-1#deadline",
    ]);
    expect(ids({ bulletin: { url }, edition: { number: 9 } })).toEqual(ids({ bulletin: { url } }));
    expect(new Set(ids({})).size).toBe(2);
  });

  test("the address is where to book, else the source, and never one that leads astray", () => {
    const source = { title: "More about it", url: "https://a.example/more" };
    const start = "2018-03-13";
    const address = (entry: Partial<Entry>) => linesWith("URL", calendarOf(samplePublication({ entries: [entry] })));
    expect(address({ source, event: { start, booking: "https://a.example/book" } })).toEqual([
      "URL:https://a.example/book",
    ]);
    expect(address({ source, event: { start } })).toEqual(["URL:https://a.example/more"]);
    expect(address({ event: { start } })).toEqual([]);
    expect(address({ event: { start, booking: "javascript:alert(1)" } })).toEqual([]);
    expect(address({ event: { start, booking: "https://a.example/\r\nX:1" } })).toEqual(["URL:https://a.example/X:1"]);
  });

  test("tags are categories", () => {
    const tags = ["training", "cost, none", "a;b"];
    const publication = samplePublication({ entries: [{ event: { start: "2018-03-13" }, tags }] });
    expect(linesWith("CATEGORIES", calendarOf(publication))).toEqual(["CATEGORIES:training,cost\\, none,a\\;b"]);
  });
});

/** Every text that a calendar shows is this one. */
function filledWith(text: string): Publication {
  return samplePublication({
    bulletin: { name: text, timezone: "Europe/London" },
    entries: [
      {
        headline: text,
        source: { label: text, title: text, url: "https://a.example/" },
        event: { start: "2018-03-13T12:00", place: text, address: text },
        deadline: { date: "2018-03-13", what: text },
        contact: { name: text },
        tags: [text],
      },
    ],
  });
}

/** Names of properties with their parameters, and what begins and ends. */
function shapeOf(publication: Publication): readonly string[] {
  return linesIn(calendarOf(publication)).map((line) => (/^(BEGIN|END):/.test(line) ? line : line.replace(/:.*/s, "")));
}

describe.each(Object.entries({ ...hostileTexts, ...hostileLines }))("%s in every field", (_name, text) => {
  const publication = filledWith(text);

  test("adds no line and no property", () => {
    expect(shapeOf(publication)).toEqual(shapeOf(filledWith("harmless")));
  });

  test("is read back as it was", () => {
    const [summary = ""] = linesWith("SUMMARY", calendarOf(publication));
    const plain = summary.slice("SUMMARY:".length).replace(/\\(.)/g, (_, char: string) => (char === "n" ? "\n" : char));
    const { entry } = publication.sections[0]?.entries[0] ?? {};
    expect(plain).toBe(entry?.headline.replace(/[\u2028\u2029]/g, "\n"));
  });

  test("keeps to the form of a calendar", () => {
    checkForm(calendarOf(publication) ?? "");
  });
});

/** RFC 5545, section 3.1: lines end in CRLF, have at most 75 octets, and cut no character; here not even what a reader sees as one, if it is short. */
function checkForm(calendar: string): void {
  expect(calendar.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(calendar.replaceAll("\r\n", "")).not.toMatch(/(?!\t)\p{Cc}|[\u2028\u2029]/u);
  const isWrong = (line: string) => Buffer.byteLength(line) > 75 || !line.isWellFormed();
  expect(calendar.split("\r\n").filter(isWrong)).toEqual([]);
}

test("what a reader sees as one character is not cut", () => {
  const family = "👩‍👩‍👧‍👦";
  const calendar = calendarOf(filledWith(family.repeat(20))) ?? "";
  expect(calendar.replaceAll(family, "").match(/\p{Extended_Pictographic}/gu)).toBeNull();
});

test("every publication makes a calendar of its form, with its events and deadlines in reading order", () => {
  fc.assert(
    fc.property(madeUpPublication, (publication) => {
      const entries = publication.sections.flatMap((section) => section.entries.map(({ entry }) => entry));
      const headlines = entries.flatMap(({ headline, event, deadline }) => [
        ...(event ? [headline] : []),
        ...(deadline ? [`Deadline: ${deadline.what} (${headline})`] : []),
      ]);
      const calendar = calendarOf(publication);
      expect(calendar === undefined).toBe(headlines.length === 0);
      if (calendar === undefined) return;
      checkForm(calendar);
      const found = linesWith("SUMMARY", calendar).map((line) => line.slice(8).replace(/\\([\\,;])/g, "$1"));
      expect(found).toEqual(headlines);
      expect(eventsIn(calendar)).toHaveLength(headlines.length);
    }),
    { seed: 4, numRuns: 50 },
  );
});
