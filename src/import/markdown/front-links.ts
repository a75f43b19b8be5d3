import { type FieldsByKind, quoted } from "./fields-by-kind.ts";
import type { FrontField } from "./front-field.ts";
import { isAddress, kindOfName } from "./front-kind.ts";
import { isWebAddress, linkIn } from "./link-in.ts";
import type { Remarks } from "./remarks.ts";

/** A link as an entry holds it, as far as it is known. */
export interface FrontLink {
  readonly label?: string;
  readonly title?: string;
  readonly url: string;
}

/** The links that settings name. */
export interface FrontLinks {
  readonly source?: FrontLink;
  readonly links: readonly FrontLink[];
  /** Where to book. */
  readonly booking?: string;
}

/** Services that take bookings. */
const bookings =
  /\b(?:eventbrite|ticketsource|tickettailor|bookwhen|trybooking|billetto|eventcube|forms\.gle|forms\.office|docs\.google\.com\/forms|register|registration|booking|tickets?|rsvp)\b/i;

/**
 * Reads them.
 *
 * @param headline the text of a link that has none
 */
export function readFrontLinks(
  fields: FieldsByKind,
  headline: string | undefined,
  isEvent: boolean,
  remarks: Remarks,
): FrontLinks {
  const field = fields.one("link");
  const found = field && linkIn(field.values.join(" "));
  const url = found && (found.url ?? found.text);
  const links = listed(fields.all("links"), remarks);
  if (!field || url === undefined) {
    remarkOnWords(fields, remarks);
    return { links };
  }
  if (kindOfName(field.name) === "email") remarks.check(field.from, `“${field.name}” holds a web address`);
  if (!isWebAddress(url)) remarks.check(field.from, `${quoted(field)} gives no web address`);
  if (isEvent && !fields.one("booking") && bookings.test(url)) {
    remarkOnWords(fields, remarks);
    return { links, booking: url };
  }
  const own = isAddress(found?.text ?? "") ? undefined : found?.text;
  const title = fields.text("link title") ?? own ?? headline;
  if (title !== undefined && title === headline)
    remarks.check(field.from, "The link’s text is the headline, since the file gives it none");
  const label = fields.text("link label");
  return { source: { ...(label !== undefined && { label }), ...(title !== undefined && { title }), url }, links };
}

/** Names the words of a link where there is no link that could have them. */
function remarkOnWords(fields: FieldsByKind, remarks: Remarks): void {
  for (const field of [...fields.all("link title"), ...fields.all("link label")])
    remarks.check(field.from, `${quoted(field)} is left out: there is no link that it belongs to`);
}

/** The links in a list: addresses, or groups with an address and a title. */
function listed(fields: readonly FrontField[], remarks: Remarks): readonly FrontLink[] {
  const groups = new Map<string, Record<string, string>>();
  for (const field of fields) {
    const [name = "", place, part = ""] = field.name.split(".");
    if (place === undefined) {
      for (const text of field.values) groups.set(`${name} ${text}`, asLink(text));
      continue;
    }
    const key = /^(?:url|href|link|address|file)$/i.test(part)
      ? "url"
      : /^(?:title|text|name|label)$/i.test(part)
        ? "title"
        : undefined;
    if (key) groups.set(`${name} ${place}`, { ...groups.get(`${name} ${place}`), [key]: field.values.join(" ") });
    else remarks.check(field.from, `${quoted(field)} is left out`);
  }
  for (const { title, url } of groups.values())
    if (url === undefined) remarks.check(fields[0]?.from ?? 1, `“${title}” is left out: it leads nowhere`);
  return [...groups.values()].filter((link): link is { url: string } => link["url"] !== undefined);
}

function asLink(text: string): Record<string, string> {
  const { text: title, url } = linkIn(text);
  return url === undefined || url === title ? { url: title } : { title, url };
}
