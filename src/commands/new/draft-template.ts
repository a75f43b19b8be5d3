import { type Entry, entryShape } from "../../model/entry.ts";
import { valueAt, withValue } from "../../model/value-at.ts";
import type { DraftData } from "../../validate/check-draft.ts";
import type { Desk } from "./desk.ts";
import { sectionsOf, tagsInUse } from "./in-use.ts";

/** A draft as text for the editor: with empty values for what it lacks, and comments that say what belongs there. */
export interface DraftTemplate {
  readonly text: string;
  /** Where to begin, from 1. */
  readonly line: number;
  /** The text without the comments of the template; all others stay. */
  strip(text: string): string;
}

const opening = [
  "# Write the entry, save it, close the editor. Comments like this one are taken",
  "# out, your own stay. To throw the entry away, save an empty file.",
];

/** How many tags are named as examples. */
const fewTags = 5;

/** Lays out a draft as its file would be. The first line, which names the schema, comes when it is filed. */
export function draftTemplate(data: DraftData, desk: Desk): DraftTemplate {
  const lacking = lackingPaths(data, desk);
  const whole = lacking.reduce((draft, path) => withValue(draft, path, ""), data);
  const lines = desk.check(whole).yaml.trimEnd().split("\n").slice(1);
  const keys = new Set(lacking.map(([key]) => key));
  const commented = lines.flatMap((line) => {
    const key = /^\w+(?=:)/.exec(line)?.[0];
    if (key === "date" && data["summary"] === undefined) return [line, ...emptySummary];
    if (key === "status") return [...ideas(whole, desk), line];
    return key !== undefined && keys.has(key) ? [aboutLine(key as keyof Entry), line] : [line];
  });
  const all = [...opening, ...commented];
  const ours = new Set(all.filter((line) => line.startsWith("#")));
  const start = all.findIndex((line) => /^ *\w+: ""$/.test(line) || line === "  ");
  return {
    text: `${all.join("\n")}\n`,
    line: (start < 0 ? opening.length : start) + 1,
    strip: (text) => (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).filter((line) => !ours.has(line.trimEnd())).join(""),
  };
}

/** A line that says what belongs to a key. */
function aboutLine(key: keyof Entry): string {
  return `# ${entryShape.fields[key].about}`;
}

/** A block with a line to write on. */
const emptySummary = [aboutLine("summary"), "summary: |-", "  "];

/** What the draft needs and does not have, besides the summary. */
function lackingPaths(data: DraftData, desk: Desk): readonly (readonly string[])[] {
  const needed = [
    ["headline"],
    ...(data["event"]
      ? [
          ["event", "start"],
          ["event", "place"],
        ]
      : []),
    ...(data["source"] || desk.needsSource(data)
      ? [
          ["source", "title"],
          ["source", "url"],
        ]
      : []),
  ];
  return needed.filter((path) => valueAt(data, path) === undefined);
}

/** What the draft may hold besides, ready to be used without its “#”. */
function ideas(data: DraftData, { store }: Desk): readonly string[] {
  const [section, ...otherSections] = sectionsOf(store).map(({ key }) => JSON.stringify(key));
  const others = otherSections.length > 0 ? ` # or ${otherSections.join(", ")}` : "";
  const tags = tagsInUse(store)
    .slice(0, fewTags)
    .map((tag) => JSON.stringify(tag));
  const lines: readonly (readonly [key: string, line: string])[] = [
    ...(section ? [["section", `section: ${section}${others}`] as const] : []),
    ...(tags.length > 0 ? [["tags", `tags: [${tags.join(", ")}]`] as const] : []),
    ["event", 'event: {start: 2018-03-13T12:00, place: "Town Hall"}'],
    ["deadline", 'deadline: {date: 2018-03-13, what: "Send your views"}'],
    ["contact", 'contact: {name: "", email: ""}'],
  ];
  const unused = lines.filter(([key]) => data[key] === undefined);
  return unused.length > 0 ? ["# It may have these, too:", ...unused.map(([, line]) => `# ${line}`)] : [];
}
