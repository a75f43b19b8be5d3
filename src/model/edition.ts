import { key } from "./entry.ts";
import { type Draft, date, type Infer, line, maybe, needed, text, timestamp } from "./shape.ts";

/** The stem of an entry's file name. */
const id = { kind: "line", pattern: /^\S+$/, like: "2018-04-05-child-referrals-rise" } as const;

/** What `editions/<id>.yaml` holds: a numbered, dated selection of entries that is sent out together. */
export const editionShape = {
  kind: "record",
  fields: {
    number: needed({ kind: "integer", min: 1, max: 99_999 }, "The edition's number."),
    date: needed(date, "The day it is sent, as 2018-04-05."),
    title: maybe(line, "A title of its own, such as “April 2018”."),
    subject: maybe(line, "The e-mail's subject, when it differs from bulletin.yaml's."),
    preheader: maybe(line, "The line that inboxes show after the subject."),
    intro: maybe(text, "A few words before the first entry."),
    entries: maybe({ kind: "list", of: id }, "The ids of the entries. None: all ready entries since the last edition."),
    sections: maybe({ kind: "list", of: key }, "The sections to show, when not all."),
    sent: maybe(timestamp, "When it was sent, such as 2018-04-05T09:00:00Z. A sent edition is not changed any more."),
  },
} as const;

/** One edition. */
export type Edition = Infer<typeof editionShape>;

/** As much of an edition as could be read. */
export type EditionDraft = Draft<Edition>;
