import { describe, expect, test } from "@jest/globals";
import { saysOf, summaryKey } from "./problems-in.ts";

/** The entry's date is 5 April 2018; the event is on 17 and 18 April. */
const event = "event:\n  start: 2018-04-17T12:00\n  end: 2018-04-18T16:30\n";

const rejected: readonly (readonly [text: string, at: string, says: string])[] = [
  ["Come on 19 April.", "19 April", "19 April 2018"],
  ["Come on Monday 16 April 2018, at noon.", "Monday 16 April 2018", "16 April 2018"],
  ["Come on April 7th, 2018, at noon.", "April 7th, 2018", "7 April 2018"],
  ["From 19 to 22 April in the library.", "19 to 22 April", "19 April 2018 to 22 April 2018"],
  ["It lasts from 28 April until 2 May.", "28 April until 2 May", "28 April 2018 to 2 May 2018"],
  ["The fair of 17 April 2019 is in town.", "17 April 2019", "17 April 2019"],
  ["A talk on 24 April. Book by 12 April.", "24 April", "24 April 2018"],
];

const accepted = [
  "Come on 17 April.",
  "Come on Wednesday 18 April 2018, 12 noon.",
  "Two days, 17 and 18 April, in the library; another on 24 April.",
  "The week of 16 to 22 April 2018",
  "The weeks from 28 March to 3 May 2018",
  "Autism week, 16-22 April",
  "Book by 12 April.",
  "Bookings close at noon on Thursday 12 April.",
  "The plan was published on 12 April 2018.",
  "The board met on 27 March.",
  "Since the Act of 5 July 1948 much has changed.",
  "A stand at noon, for everyone.",
  "On 31 April",
];

describe("event-date-conflict", () => {
  test.each(rejected)("%s", (text, at, says) => {
    expect(saysOf("event-date-conflict", event + summaryKey(text))).toEqual([
      [at, `The text says ${says}, but the event starts on 17 April 2018`],
    ]);
  });

  test.each(accepted)("accepts: %s", (text) => {
    expect(saysOf("event-date-conflict", event + summaryKey(text))).toEqual([]);
  });

  test("one right day, in the headline or in the summary, is enough", () => {
    const texts = `headline: "Awareness day on 24 April"\n${summaryKey("A stand in town on 17 April.")}`;
    expect(saysOf("event-date-conflict", event + texts)).toEqual([]);
    expect(saysOf("event-date-conflict", event.replaceAll("04-1", "05-1") + texts)).toEqual([
      ["24 April", "The text says 24 April 2018, but the event starts on 17 May 2018"],
    ]);
  });

  test("a day without a year is that nearest to the event", () => {
    const inJanuary = "date: 2018-12-20\nevent:\n  start: 2019-01-08\n";
    expect(saysOf("event-date-conflict", `${inJanuary}${summaryKey("On 8 January")}`)).toEqual([]);
    expect(saysOf("event-date-conflict", `${inJanuary}${summaryKey("On 30 December")}`)).toHaveLength(1);
  });

  test("the day of the deadline is no day of the event", () => {
    const deadline = 'deadline:\n  date: 2018-04-12\n  what: "Book"\n';
    expect(saysOf("event-date-conflict", event + deadline + summaryKey("Booking: 12 April"))).toEqual([]);
  });

  test("says nothing without an event, or where its date does not exist", () => {
    expect(saysOf("event-date-conflict", summaryKey("Come on 19 April."))).toEqual([]);
    expect(saysOf("event-date-conflict", `event:\n  start: 2018-04-31\n${summaryKey("Come on 19 April.")}`)).toEqual(
      [],
    );
  });
});
