import type { FrontField } from "./front-field.ts";
import { type FrontKind, kindOf, precedenceOf } from "./front-kind.ts";
import type { Remarks } from "./remarks.ts";

/** Kinds of which an entry can have several. */
const several = new Set<FrontKind>(["summary", "more", "tags", "links", "contact", "unused", "state", "picture"]);

/** The settings of a file that say something, by what they are for. */
export class FieldsByKind {
  /** What each setting is for, `unused` also where another one says the same. */
  readonly kinds = new Map<FrontField, FrontKind>();
  private readonly byKind = new Map<FrontKind, FrontField[]>();

  constructor(fields: readonly FrontField[], remarks: Remarks) {
    for (const field of fields.toSorted((a, b) => precedenceOf(a) - precedenceOf(b))) {
      const kind = kindOf(field);
      const before = this.byKind.get(kind)?.[0];
      if (field.values.length === 0) this.leave(field, remarks, `“${field.name}” is empty`);
      else if (before && !several.has(kind)) {
        this.leave(field, remarks, `${quoted(field)} is left out, since “${before.name}” is used`);
        if (before.name === field.name) remarks.review.push(`“${field.name}” stands there twice.`);
      } else if (kind === "unused")
        this.leave(field, remarks, `${quoted(field)} is left out: entries have nothing of the kind`);
      else this.add(kind, field);
    }
  }

  all(kind: FrontKind): readonly FrontField[] {
    return this.byKind.get(kind) ?? [];
  }

  /** The one setting of a kind. */
  one(kind: FrontKind): FrontField | undefined {
    return this.byKind.get(kind)?.[0];
  }

  /** Its text. */
  text(kind: FrontKind): string | undefined {
    return this.one(kind)?.values.join(", ");
  }

  private add(kind: FrontKind, field: FrontField): void {
    this.kinds.set(field, kind);
    this.byKind.set(kind, [...this.all(kind), field]);
  }

  private leave(field: FrontField, remarks: Remarks, message: string): void {
    this.kinds.set(field, "unused");
    remarks.note(field.from, message);
  }
}

/** In UTF-16 units, of a text that is quoted. */
const longest = 80;

/** A setting as its author wrote it, more or less. */
export function quoted({ name, values }: FrontField): string {
  const text = `${name}: ${values.join(", ")}`;
  return `“${text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text}”`;
}

/** Text of a setting that has no field of its own, for the summary: “Closing date: 3 May”, or the text alone where it is a sentence. */
export function inWords({ name, values }: FrontField): string {
  const text = values.join(", ");
  if (/[.!?]$/.test(text) && text.split(" ").length > 2) return text;
  const label = (name.split(".").at(-1) ?? name).replace(/[-_]+/g, " ").replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ");
  return `${label.charAt(0).toUpperCase()}${label.slice(1).toLowerCase()}: ${text}`;
}
