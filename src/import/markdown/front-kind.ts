import type { Role } from "../imported.ts";
import type { FrontField } from "./front-field.ts";

/** What a setting is to an entry. */
export type FrontKind =
  | "headline"
  | "date"
  /** Its address on its website, which often holds the date. */
  | "path"
  | "summary"
  | "link"
  | "link title"
  | "link label"
  | "links"
  | "section"
  | "tags"
  | "start"
  | "start time"
  | "end"
  | "end time"
  | "place"
  | "address"
  | "booking"
  | "contact"
  | "contact name"
  | "email"
  | "phone"
  | "expires"
  /** Whether the website shows it. */
  | "state"
  | "picture"
  /** What readers need to know and an entry has no field for. */
  | "more"
  | "unused";

/** The names of settings, in small letters and without signs, as static site generators and their users give them. */
const names: Readonly<Record<Exclude<FrontKind, "unused">, string>> = {
  headline: "title headline name heading",
  date: "date published publishedat publishedon pubdate publishdate datepublished publicationdate posted postedon postdate created createdat issued issuedate sent senddate",
  path: "permalink slug path",
  summary:
    "summary excerpt description subtitle intro introduction lead teaser standfirst abstract blurb snippet content body text seodescription metadescription",
  link: "link url href website web externalurl externallink canonical canonicalurl source sourceurl sourcelink linkurl linkhref originalurl readmore moreinfo moreinformation furtherinformation redirectto redirecturl",
  "link title": "linktitle linktext linkname sourcetitle sourcename",
  "link label": "linklabel sourcelabel",
  links: "links resources downloads attachments",
  section: "section category",
  tags: "tags tag categories topics topic keywords",
  start:
    "eventdate eventdates start starts startdate startsat startdatetime eventstart eventstartdate datetime dtstart when event",
  "start time": "time times starttime eventtime eventstarttime",
  end: "end ends enddate endsat enddatetime eventend eventenddate dtend finish",
  "end time": "endtime eventendtime finishtime",
  place: "location venue place where eventlocation eventvenue eventplace locationname venuename",
  address: "address venueaddress locationaddress eventaddress streetaddress",
  booking:
    "booking bookings bookingurl bookinglink eventbrite eventbriteurl eventbritelink tickets ticketurl ticketlink register registerurl registerlink registration registrationurl registrationlink signup signupurl signuplink rsvp eventurl eventlink",
  contact: "contact contacts contactdetails",
  "contact name": "contactname organiser organizer",
  email: "email contactemail mail",
  phone: "phone telephone tel mobile contactphone phonenumber",
  expires: "expires expiry expirydate expireson expirationdate",
  state: "draft status",
  picture: "image images picture photo thumbnail featuredimage coverimage cover banner hero heroimage",
  more: "cost price fee costs noregister audience eligibility whocanattend deadline closingdate duration speaker speakers accessibility",
};

const kinds = new Map(
  Object.entries(names).flatMap(([kind, all]) => all.split(" ").map((name) => [name, kind as FrontKind] as const)),
);

/** Of two settings for the same thing, the one with the lower number counts: the names above stand in this order. */
export function precedenceOf({ name }: FrontField): number {
  const place = [...kinds.keys()].indexOf(plain(name));
  return place < 0 ? kinds.size : place;
}

/** Groups whose settings are those of the entry itself. */
const neutral = /^(?:extra|params|data|meta|fields|custom|details|event|contact|seo)\./i;

/** What a setting is for, by its name and by what it says. */
export function kindOf({ name, values }: FrontField): FrontKind {
  const kind = kindOfName(name);
  const [text = ""] = values;
  if (kind === "date" && /^(?:true|false|yes|no)$/i.test(text)) return "state";
  if (kind === "link" && /^\/(?!\/)/.test(text)) return "path";
  if (kind === "booking" && !isAddress(text)) return "more";
  if (kind === "email" && isAddress(text)) return "link";
  return kind;
}

/** What a setting is for, by its name alone. */
export function kindOfName(name: string): FrontKind {
  const known = kinds.get(plain(name)) ?? kinds.get(plain(name.replace(neutral, "")));
  const group = kinds.get(plain(name.split(".")[0] ?? ""));
  return known ?? (group === "links" || group === "picture" ? group : "unused");
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** Whether a text is meant for a web address, also where it is misspelt. */
export function isAddress(text: string): boolean {
  return /^(?:[a-z]{2,8}:\/\/|www\.)\S+$/i.test(text);
}

/** The role of a line with such a setting. */
export const roleOfKind: Readonly<Record<FrontKind, Role>> = {
  headline: "headline",
  date: "date",
  path: "date",
  summary: "summary",
  link: "link",
  "link title": "link",
  "link label": "link",
  links: "link",
  section: "section",
  tags: "section",
  start: "event",
  "start time": "event",
  end: "event",
  "end time": "event",
  place: "event",
  address: "event",
  booking: "event",
  contact: "contact",
  "contact name": "contact",
  email: "contact",
  phone: "contact",
  expires: "date",
  state: "unused",
  picture: "picture",
  more: "summary",
  unused: "unused",
};
