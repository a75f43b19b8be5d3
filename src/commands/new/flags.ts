import { entryShape } from "../../model/entry.ts";
import type { Path } from "../../model/problem.ts";
import type { Shape } from "../../model/shape.ts";

/** A flag of `bulletin new` and the field that it fills. */
export interface NewFlag {
  /** Such as `--event-start`. */
  readonly name: string;
  /** What stands for its value in the help; none for a switch. */
  readonly value: string | undefined;
  readonly path: readonly string[];
  readonly shape: Shape;
  readonly about: string;
  /** The heading that it stands under in the help. */
  readonly group: string;
}

/** One flag a line: what is typed, the field, and what to say instead of the field's own description or after it. */
type Line = readonly [typed: string, field: string, words?: { readonly about?: string; readonly also?: string }];

const typedDate = "Also as “5 Jan” or “next friday”.";

const table: Readonly<Record<string, readonly Line[]>> = {
  "The news:": [
    ["--headline <text>", "headline"],
    ["--date <day>", "date", { about: "The day of the news: 2018-04-05, “5 Jan”, “next friday”. Today by default." }],
    ["--summary <text>", "summary", { also: "With - it is read from standard input." }],
  ],
  "Where it comes from:": [
    ["--url <address>", "source.url"],
    ["--title <text>", "source.title"],
    ["--label <text>", "source.label"],
    ["--format <kind>", "source.format"],
    ["--size <size>", "source.size"],
    ["--link <link>", "links", { about: "One more link, as “TITLE <URL>”; up to four." }],
  ],
  "Where it belongs:": [
    ["--section <key>", "section"],
    ["--tag <word>", "tags", { about: "A word to find the entry by." }],
    ["--status <status>", "status", { also: "draft by default." }],
    ["--publish-from <day>", "publish_from", { also: typedDate }],
    ["--expires <day>", "expires"],
    ["--pin", "pin", { about: "Put it first in its section." }],
    ["--order <number>", "order"],
  ],
  "An event:": [
    ["--event-start <time>", "event.start", { also: "Also as “13 March 12pm”." }],
    ["--event-end <time>", "event.end"],
    ["--event-place <text>", "event.place"],
    ["--event-address <text>", "event.address"],
    ["--event-booking <address>", "event.booking"],
  ],
  "A deadline:": [
    ["--deadline <day>", "deadline.date", { also: typedDate }],
    ["--deadline-what <text>", "deadline.what"],
  ],
  "A contact:": [
    ["--contact-name <text>", "contact.name"],
    ["--contact-email <address>", "contact.email"],
    ["--contact-phone <number>", "contact.phone"],
  ],
  "A picture:": [
    ["--image <file>", "image.src"],
    ["--image-alt <text>", "image.alt"],
    ["--image-decorative", "image.decorative", { about: "Say that the picture adds nothing to the text." }],
  ],
  "Exceptions:": [
    ["--ignore <rule>", "lint.ignore", { about: "A rule that does not apply to this entry, as “RULE: REASON”." }],
  ],
};

/** Every flag that fills a field, in the order of the help. */
export const newFlags: readonly NewFlag[] = Object.entries(table).flatMap(([group, lines]) =>
  lines.map(([typed, field, words]) => toFlag(group, typed, field.split("."), words)),
);

function toFlag(group: string, typed: string, path: readonly string[], words: Line[2] = {}): NewFlag {
  const [name = "", value] = typed.split(" ");
  const { shape, about } = fieldAt(path);
  const repeat = shape.kind === "list" ? "May be given several times." : undefined;
  const sentences = [words.about ?? about, words.also, repeat].filter((sentence) => sentence !== undefined);
  return { name, value, path, shape, about: sentences.join(" "), group };
}

function fieldAt(path: readonly string[]): { readonly shape: Shape; readonly about: string } {
  return path.reduce<{ readonly shape: Shape; readonly about: string }>(
    (field, name) => {
      const inner = field.shape.kind === "record" ? field.shape.fields[name] : undefined;
      if (!inner) throw new Error(`The entry has no field ${path.join(".")}`);
      return inner;
    },
    { shape: entryShape, about: "" },
  );
}

/** The name under which commander hands over a flag's value: `eventStart` for `--event-start`. */
export function optionName({ name }: NewFlag): string {
  return name.slice(2).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The flags by which something at a path is mended: the one that fills it, or all that fill its parts. */
export function flagsFor(path: Path): readonly NewFlag[] {
  if (path.length === 0) return [];
  return newFlags.filter((flag) => {
    const depth = Math.min(flag.path.length, path.length);
    return flag.path.slice(0, depth).join(".") === path.slice(0, depth).join(".");
  });
}
