/** A line that says one thing of an event: “Venue: City Hall”. */
export interface EventField {
  readonly name: "day" | "time" | "place" | "booking" | "other";
  /** Empty where it stands on the next line. */
  readonly value: string;
}

const names: readonly (readonly [EventField["name"], RegExp])[] = [
  ["day", /^(?:dates?|when|day|date (?:and|&) time|date\/time)$/i],
  ["time", /^(?:times?|start(?:s|ing)?(?: time)?)$/i],
  ["place", /^(?:venue|where|location|place)$/i],
  ["booking", /^(?:(?:how )?to (?:book|register|sign up)|book(?:ing)?(?: link)?|register|registration)$/i],
  [
    "other",
    /^(?:cost|costs|price|fee|tickets?|speakers?|audience|for|host|facilitators?|trainers?|ends?|finish(?:es)?)$/i,
  ],
];

/** Reads such a line; undefined for all others. */
export function readEventField(line: string): EventField | undefined {
  const [, label = "", value = ""] = /^([\p{L}&/ ]{2,20}?) ?:(?!\/\/) ?(.{0,300})$/u.exec(line) ?? [];
  const name = names.find(([, pattern]) => pattern.test(label))?.[0];
  return name && { name, value };
}
