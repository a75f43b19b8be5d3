import { monthWord } from "../../model/date-words.ts";
import type { SourceBlock } from "../block.ts";
import type { FieldsByKind } from "./fields-by-kind.ts";
import type { FrontField } from "./front-field.ts";

const newsletter = /\b(?:news ?letters?|e-?newsletters?|bulletins?|digests?|round-?ups?|e-?news)\b/i;
const numbered = new RegExp(
  `\\b(?:${monthWord}|(?:19|20)\\d\\d|spring|summer|autumn|winter|(?:issue|edition|no\\.?|number|vol(?:ume)?\\.?) ?#?\\d+|#\\d+)\\b`,
  "i",
);
const kind = /^(?:layout|type|category|categories|section|kind)$/i;

/** Whether a file with front matter is a whole newsletter: it says so, and its text has several headings of one level. */
export function isNewsletter(fields: readonly FrontField[], blocks: readonly SourceBlock[]): boolean {
  const levels = blocks.filter((block) => block.kind === "heading").map(({ level }) => level);
  const isSaid = fields.some(({ name, values }) => {
    const text = values.join(" ");
    return newsletter.test(text) && (kind.test(name) || (/^title$/i.test(name) && numbered.test(text)));
  });
  return isSaid && new Set(levels).size < levels.length;
}

/** The title and the date of a newsletter as blocks above its text. */
export function newsletterHead(fields: FieldsByKind): readonly SourceBlock[] {
  const [title, date] = [fields.one("headline"), fields.one("date")];
  return [
    ...(title ? [{ kind: "heading", level: 1, runs: runsOf(title), from: title.from, to: title.to } as const] : []),
    ...(date
      ? [{ kind: "paragraph", runs: [{ text: "Date: " }, ...runsOf(date)], from: date.from, to: date.to } as const]
      : []),
  ];
}

function runsOf({ values }: FrontField): SourceBlock["runs"] {
  return [{ text: values.join(", ") }];
}
