import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import type { Answer } from "../../scripted-prompter.ts";
import { enough, file, useBulletin } from "./new-desk.ts";

const { run, read, files } = useBulletin();

const { url: _url, title: _title, ...withoutLink } = enough;
const flags = { ...withoutLink, date: "6 April 2018", event: true };
const write: Answer = { choose: "Write it" };
const eventOf = (name: string) => parse(read(name)).event;

describe("bulletin new --event", () => {
  test("asks when and where, shows what it understands, and needs no link", async () => {
    const { exitCode, seen, err } = await run(flags, {
      answers: [
        { type: ["13 May 12-1pm"] },
        { type: ["City Hall"] },
        { type: ["1 High Street, Anytown"] },
        { type: ["https://www.anytown.gov.uk/book"] },
        { type: [""] },
        write,
      ],
    });
    expect(exitCode).toBe(0);
    expect(seen.map((line) => line.replace(/ Write it.*/, ""))).toEqual([
      ...["When: []", "  13 May 12-1pm → info: Sunday 13 May 2018, midday to 1pm"],
      ...["Where: []", "Address: []", "Booking link: []", "Link: []", "Write this entry?"],
    ]);
    expect(err).toContain("When: Sunday 13 May 2018, midday to 1pm\n");
    expect(eventOf(file)).toEqual({
      start: "2018-05-13T12:00",
      end: "2018-05-13T13:00",
      place: "City Hall",
      address: "1 High Street, Anytown",
      booking: "https://www.anytown.gov.uk/book",
    });
  });

  test("checks each answer, asks for an end that was not named, and for no address of what is online", async () => {
    const { seen } = await run(flags, {
      answers: [
        { type: ["", "soon", "31 Feb", "Monday 13 May 2018", "13 May 9-10", "13 May 7pm"] },
        { type: ["12 May", "later", "9pm"] },
        { type: ["Online"] },
        { type: ["no address", ""] },
        { type: [""] },
        write,
      ],
    });
    expect(seen.filter((line) => line.startsWith("  "))).toEqual([
      expect.stringContaining("error: When is needed."),
      expect.stringContaining("soon → error: “soon” is not understood"),
      expect.stringContaining("error: There is no “31 Feb” in the calendar"),
      expect.stringContaining("error: 13 May 2018 is a Sunday"),
      expect.stringContaining("error: “9 to 10” can be in the morning or the afternoon"),
      expect.stringContaining("13 May 7pm → info: Sunday 13 May 2018, 7pm"),
      expect.stringContaining("12 May → error: The end is before the start."),
      expect.stringContaining("later → error: “later” is not understood"),
      expect.stringContaining("9pm → info: Sunday 13 May 2018, 7pm to 9pm"),
      expect.stringContaining("no address → error: "),
    ]);
    expect(eventOf(file)).toEqual({ start: "2018-05-13T19:00", end: "2018-05-13T21:00", place: "Online" });
  });

  test("takes Enter for no end and no place, but then wants a link", async () => {
    const skip: Answer = { type: [""] };
    const { exitCode, seen } = await run(flags, {
      answers: [
        { type: ["13 May"] },
        skip,
        skip,
        skip,
        skip,
        { type: ["", enough.url] },
        { type: [enough.title] },
        skip,
        write,
      ],
    });
    expect(exitCode).toBe(0);
    expect(seen).toContainEqual(expect.stringContaining("error: Link is needed."));
    expect(eventOf(file)).toEqual({ start: "2018-05-13" });
  });

  test("asks only for what the flags leave open", async () => {
    const given = { ...flags, ...enough, label: "Source", eventStart: "13 May 7pm", eventPlace: "Online" };
    const { seen } = await run(given, { answers: [{ type: ["9pm"] }, { type: [""] }, write] });
    expect(seen.filter((line) => line.endsWith("[]"))).toEqual(["Until: []", "Booking link: []"]);
  });

  test("lets both ends be changed at once", async () => {
    const { seen } = await run(
      {
        ...flags,
        ...enough,
        eventStart: "13 May 7pm",
        eventEnd: "13 May 9pm",
        eventPlace: "Online",
        eventBooking: enough.url,
      },
      {
        answers: [{ type: [""] }, { choose: "Change something" }, { choose: "When" }, { type: ["14 May"] }, write],
      },
    );
    expect(seen).toContain("When: [2018-05-13T19:00 to 2018-05-13T21:00]");
    expect(eventOf(file)).toMatchObject({ start: "2018-05-14" });
    expect(eventOf(file)).not.toHaveProperty("end");
  });

  test("is an error that names the flag where nobody can be asked", async () => {
    const { exitCode, err } = await run({ ...enough, event: true });
    expect(exitCode).toBe(2);
    expect(err).toMatch(/^error --event-start is missing\. /);
    expect(files()).toEqual([]);
  });

  test("changes nothing where the flags say it all and nobody can be asked", async () => {
    expect((await run({ ...enough, event: true, eventStart: "13 May 7pm" })).exitCode).toBe(0);
    expect(eventOf(file)).toEqual({ start: "2018-05-13T19:00" });
  });
});

test("a wrong time among the flags is asked for again", async () => {
  const { seen } = await run(
    { ...enough, eventStart: "soon" },
    { answers: [{ type: [""] }, { type: ["13 May"] }, { type: [""] }, write] },
  );
  expect(seen).toContain("When: [soon]");
  expect(eventOf(file)).toEqual({ start: "2018-05-13" });
});
