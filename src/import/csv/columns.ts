/** What a column can be to an entry. */
export type Field = keyof typeof names;

/** What people call the columns of their lists, without case and punctuation. Of two columns for one thing, the name that stands first here is taken. */
const names = {
  headline: [
    ...[
      "headline",
      "title",
      "subject",
      "heading",
      "news item",
      "item",
      "story",
      "article",
      "article title",
      "post title",
    ],
    ...["news title", "event name", "event title", "event", "course", "course title", "training", "item title"],
  ],
  date: [
    ...["date", "date published", "publish date", "published date", "publication date", "published", "published on"],
    ...["date of publication", "posted", "date posted", "post date", "pubdate", "news date", "date added", "day"],
    ...["issue date", "date issued", "date sent"],
  ],
  summary: [
    ...[
      "summary",
      "description",
      "body",
      "text",
      "content",
      "details",
      "abstract",
      "excerpt",
      "synopsis",
      "blurb",
      "copy",
    ],
    ...["main text", "body text", "news", "message", "information", "short description", "story text", "overview"],
  ],
  url: [
    ...[
      "url",
      "link",
      "web address",
      "source url",
      "link url",
      "web link",
      "weblink",
      "hyperlink",
      "permalink",
      "webpage",
    ],
    ...["web page", "website", "website link", "website address", "address of page", "more info link", "links", "href"],
    ...["further information link", "page", "read more"],
  ],
  title: ["link text", "link title", "text of link", "source title", "source name", "source", "title of link", "title"],
  label: ["label", "link label", "lead in"],
  format: ["format", "file type", "file format"],
  size: ["size", "file size"],
  section: ["section", "category", "topic", "theme", "type", "area", "categories"],
  tags: ["tags", "tag", "keywords", "labels", "topics"],
  start: [
    ...["start", "event date", "start date", "event start", "starts", "date of event", "when", "date and time", "from"],
    ...["start date time", "course date", "training date"],
  ],
  startTime: ["start time", "time", "event time", "times", "time from"],
  end: ["end", "end date", "event end", "ends", "finish", "to", "end date time", "until"],
  endTime: ["end time", "finish time", "time to"],
  place: ["venue", "place", "location", "where"],
  address: ["address", "venue address", "location address", "postal address"],
  booking: [
    "booking",
    "booking link",
    "book",
    "booking url",
    "how to book",
    "register",
    "registration",
    "registration link",
  ],
  deadline: ["deadline", "closing date", "deadline date", "closes", "respond by", "apply by", "book by", "closing"],
  what: ["deadline for", "action", "what to do", "action required"],
  contact: ["contact", "contact name", "contact person", "lead", "contact details"],
  email: ["email", "e mail", "contact email", "email address", "contact e mail"],
  phone: ["phone", "telephone", "tel", "contact number", "phone number", "contact phone", "telephone number"],
  expires: ["expires", "expiry date", "expiry", "expires on", "remove on", "end of publication"],
  publish_from: ["publish from", "embargo", "embargo until", "not before"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const fields = Object.keys(names) as readonly Field[];

/** What a column of this name is to an entry; undefined for a name that is not known. */
export function fieldNamed(name: string): Field | undefined {
  return fields.find((field) => placeIn(field, name) >= 0);
}

/** Which column holds what, from 0, by a row with their names. */
export function columnsIn(row: readonly string[]): ReadonlyMap<Field, number> {
  const columns = new Map<Field, number>();
  const taken = new Set<number>();
  for (const field of fields) {
    const [best] = row
      .map((name, column) => ({ column, place: placeIn(field, name) }))
      .filter(({ column, place }) => place >= 0 && !taken.has(column))
      .toSorted((a, b) => a.place - b.place);
    if (!best) continue;
    columns.set(field, best.column);
    taken.add(best.column);
  }
  return columns;
}

function placeIn(field: Field, name: string): number {
  return lettersOf(names[field]).indexOf(lettersOf([name])[0] ?? "");
}

/** So that “Link text”, “link_text” and “Linktext” are one name. */
function lettersOf(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ""));
}
