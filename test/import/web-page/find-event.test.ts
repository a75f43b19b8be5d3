import { describe, expect, test } from "@jest/globals";
import { findEvent } from "../../../src/import/web-page/find-event.ts";

const start = "2018-04-13T12:00";
const place = (location: unknown, more = {}) => findEvent({ startDate: start, location, ...more })?.event;

describe("an event", () => {
  test.each([
    [{ startDate: "2018-04-13" }, { start: "2018-04-13" }, false],
    [{ startDate: "2018-04-13T12:00:00" }, { start }, false],
    [
      { startDate: "2018-04-13T12:00+01:00", endDate: "2018-04-13T13:00+01:00" },
      { start, end: "2018-04-13T13:00" },
      false,
    ],
    [{ startDate: "2018-04-13", endDate: "2018-04-14" }, { start: "2018-04-13", end: "2018-04-14" }, false],
    [{ startDate: "2018-04-13T11:00:00.000Z" }, { start: "2018-04-13" }, true],
    [{ startDate: "2018-04-13T11:00:00+00:00", endDate: "2018-04-13T12:00:00+00:00" }, { start: "2018-04-13" }, true],
    [{ startDate: "2018-04-13T12:00", endDate: "2018-04-13T11:00" }, { start }, false],
    [{ startDate: "2018-04-13T12:00", endDate: "2018-04-14" }, { start }, false],
  ])("with %j", (thing, event, lacksTime) => {
    expect(findEvent(thing)).toEqual({ event, lacksTime });
  });

  test.each([[undefined], ["soon"], ["2018-02-30"], ["2018-04-13T25:00"], [["x"]], [{ "@value": 1 }]])(
    "is none if it starts %j",
    (startDate) => {
      expect(findEvent({ startDate })).toBeUndefined();
    },
  );

  test.each([
    ["Town hall", { place: "Town hall" }],
    [{ name: "Town hall &amp; annexe" }, { place: "Town hall & annexe" }],
    [
      { name: "Town hall", address: "1 High Street, Sutton" },
      { place: "Town hall", address: "1 High Street, Sutton" },
    ],
    [[{ "@type": "VirtualLocation", url: "https://zoom.example/" }], { place: "Online" }],
    [{ name: "x".repeat(201) }, {}],
    [7, {}],
  ])("is at %j", (location, found) => {
    expect(place(location)).toEqual({ start, ...found });
  });

  test.each([
    ["https://schema.org/OnlineEventAttendanceMode", "Online"],
    ["https://schema.org/OfflineEventAttendanceMode", "Town hall"],
    ["https://schema.org/MixedEventAttendanceMode", "Town hall"],
  ])("attended by %s", (eventAttendanceMode, where) => {
    expect(place("Town hall", { eventAttendanceMode })?.place).toBe(where);
  });
});
