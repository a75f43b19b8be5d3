import { isMoment } from "../../model/calendar-date.ts";
import { foundIn } from "./found.ts";
import { textOfHtml } from "./html-text.ts";
import { type Thing, textAt, thingAt, typesOf } from "./linked-data.ts";

/** An event, and whether it is all that the page says of it. */
export interface FoundEvent {
  /** As an entry holds it. */
  readonly event: {
    readonly start: string;
    readonly end?: string;
    readonly place?: string;
    readonly address?: string;
  };
  /** Whether the page gives a time of day that the event does not have here. */
  readonly lacksTime: boolean;
}

/** The event that JSON-LD describes (schema.org/Event); nothing without a start that can be read. */
export function findEvent(event: Thing): FoundEvent | undefined {
  const start = momentAt(event, "startDate");
  if (start === undefined) return undefined;
  const end = momentAt(event, "endDate");
  const place = placeOf(event);
  const address = addressOf(thingAt(event, "location"));
  return {
    event: {
      start,
      ...(end !== undefined && end.length === start.length && end > start && { end }),
      ...(place && { place }),
      ...(address && { address }),
    },
    lacksTime: !start.includes("T") && textAt(event, "startDate")?.includes(":") === true,
  };
}

/** The time where the event is, as it is written. A time in UTC seldom is: then the day alone is certain. */
function momentAt(event: Thing, key: string): string | undefined {
  const [, day = "", time = "", zone = ""] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)[\d:.]*(.*))?$/.exec(textAt(event, key)?.trim() ?? "") ?? [];
  const moment = time && !/^(?:Z|[+-]00:?00)$/.test(zone) ? `${day}T${time}` : day;
  return isMoment(moment) ? moment : undefined;
}

function placeOf(event: Thing): string {
  const location = thingAt(event, "location");
  const isOnline =
    textAt(event, "eventAttendanceMode")?.endsWith("OnlineEventAttendanceMode") ||
    (location && typesOf(location).includes("VirtualLocation"));
  if (isOnline) return "Online";
  return lineOf(location ? textAt(location, "name") : textAt(event, "location"));
}

function addressOf(location: Thing | undefined): string {
  if (!location) return "";
  const postal = thingAt(location, "address");
  const lines = postal
    ? ["streetAddress", "addressLocality", "postalCode"].map((key) => textAt(postal, key))
    : [textAt(location, "address")];
  return lines.map(lineOf).filter(Boolean).join(", ");
}

function lineOf(text = ""): string {
  return foundIn([["", textOfHtml(text)]], longest)[0]?.text ?? "";
}

/** Of a place or a line of an address, in UTF-16 units. */
const longest = 200;
