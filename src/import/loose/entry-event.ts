import { formatDate, formatPeriod } from "../../model/format-date.ts";
import type { EventField } from "./event-field.ts";
import { eventOfFields, findEvent, type LooseEvent } from "./find-event.ts";
import type { Part } from "./part.ts";

/** The event of an entry. */
export interface EntryEvent {
  readonly event: LooseEvent;
  /** The labelled lines of which it says all. */
  readonly used: readonly Part[];
  /** A sentence that says what was guessed. */
  readonly review: string;
}

/**
 * Guesses the event that an entry announces, from labelled lines or else from its text.
 *
 * @param near ISO date: an event without a year is not before it
 */
export function eventOfEntry(body: readonly Part[], near: string, language: string): EntryEvent | undefined {
  const labelled = body.flatMap((part, at) =>
    part.kind === "field" && part.field ? [labelledBy(part, part.field, body[at + 1])] : [],
  );
  const event = eventOfFields(
    labelled.map(({ field }) => field),
    near,
    language,
  );
  if (event) {
    const used = labelled.filter(({ field }) => isSaid(field, event)).flatMap(({ parts }) => parts);
    return { event, used, review: reviewOf(event, language) };
  }
  const texts = body.filter(({ kind }) => kind === "text" || kind === "item").map(({ text }) => text);
  // A programme of several events is none of them.
  const [found, ...others] = texts.map((text) => findEvent(text, near)).filter((one) => one !== undefined);
  const guess = found ?? eventOn(near, texts[0] ?? "");
  return guess && others.length === 0 ? { event: guess, used: [], review: reviewOf(guess, language) } : undefined;
}

/** Programmes give the day as the date of the entry, and begin with the time. */
function eventOn(date: string, text: string): LooseEvent | undefined {
  return /^\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\b|[-–—]|to\b|until\b|noon\b)/i.test(text)
    ? findEvent(`${formatDate(date, "en")}, ${text}`, date)
    : undefined;
}

/** A label may have what it names on the next line. */
function labelledBy(
  part: Part,
  field: EventField,
  next: Part | undefined,
): { readonly field: EventField; readonly parts: readonly Part[] } {
  const isBelow = field.value === "" && next?.kind === "text" && next.text.length <= 150;
  return isBelow ? { field: { ...field, value: next.text }, parts: [part, next] } : { field, parts: [part] };
}

/** Whether the event says all that the line does. */
function isSaid({ name, value }: EventField, { start, place, booking }: LooseEvent): boolean {
  if (name === "place") return value === place;
  if (name === "booking") return value === booking;
  const words = value.match(/\p{L}{3,}/gu) ?? [];
  return (
    name === "day" ||
    (name === "time" && start.includes("T") && words.every((word) => /^(?:from|until|till|noon|midday)$/i.test(word)))
  );
}

function reviewOf({ start, end, place }: LooseEvent, language: string): string {
  const where = place === undefined ? "" : `, ${place}`;
  return `The event is a guess: ${formatPeriod(start, end, language)}${where}.`;
}
