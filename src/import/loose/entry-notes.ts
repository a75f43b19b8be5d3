import type { ImportNote, Role } from "../imported.ts";
import { numberBefore } from "./list-number.ts";
import type { Part } from "./part.ts";

/** What was made regular in a part, or left out of it. */
export function notesOnPart({ block, text, date, kind }: Part, role: Role | undefined): readonly ImportNote[] {
  const { written = "", aside = "" } = date ?? {};
  const number = role === "headline" ? numberBefore(text) : "";
  const notes: readonly (readonly [applies: boolean, message: string])[] = [
    [role === "date" && !/^\d{4}-/.test(written), `The date “${written}” is written as the calendar has it`],
    [role === "headline" && written !== "", `The date “${written}” was taken out of the headline`],
    [number !== "", `The number “${number.trim()}” before the headline was left out`],
    [aside !== "", `“${aside}” beside the date was left out`],
    [role === "repeated headline", `The headline “${text}” stands here once more, and is kept once`],
    [role === "picture", "The picture was left out: add it by hand if the entry needs one"],
    [role === "summary" && block.kind === "heading", `The subheading “${text}” became a paragraph`],
    [role === "boilerplate" && kind === "link", `“${text}” was left out: the link says no more`],
  ];
  return notes.filter(([applies]) => applies).map(([, message]) => ({ at: block.from, message }));
}
