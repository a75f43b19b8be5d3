import type { Bulletin } from "../../model/bulletin.ts";
import { fingerprint } from "../../model/fingerprint.ts";
import type { Publication } from "../../model/publication.ts";
import { mailtoAddress } from "../contact-address.ts";
import type { RenderSettings } from "../format.ts";
import { serviceOf } from "../services.ts";
import { webAddress } from "../web-address.ts";
import { words } from "../words.ts";
import type { MailHeader, MailMessage } from "./mail-message.ts";

/** The settings without which there is HTML to paste into a mailing service, but no message. */
export type MailSettings = NonNullable<Bulletin["email"]>;

/** Puts the two parts of an e-mail into a message from the bulletin to its readers. Equal content gives an equal message. */
export function toMailMessage(
  { bulletin, language, date, subject }: Publication,
  email: MailSettings,
  content: Pick<MailMessage, "text" | "html">,
  { service, unsent = false }: RenderSettings = {},
): MailMessage {
  const { name, publisher } = bulletin;
  const seed = fingerprint([subject, date, content.text, content.html].join("\n"));
  return {
    headers: [
      // Outlook for Windows and Thunderbird open a message with this header as a draft.
      ...(unsent ? [{ key: "X-Unsent", value: "1" }] : []),
      { key: "Content-Language", value: language },
      ...listHeaders(bulletin, email, serviceOf(service) !== undefined),
    ],
    from: { name: oneLine(publisher), address: email.from },
    to: { name: oneLine(words.readersOf(name)), address: email.from },
    ...(email.reply_to !== undefined && { replyTo: email.reply_to }),
    subject: oneLine(subject),
    date: `${date}T12:00:00Z`,
    messageId: `${seed}@${email.from.split("@").at(-1)}`,
    boundary: seed,
    ...content,
  };
}

/**
 * What mail programs offer readers beside the message: the list's name (RFC 2919) and the way off it (RFC 2369, RFC 8058). A mailing service
 * knows a page of its own, but no header can name it: a tag is no address.
 */
function listHeaders({ contact }: Bulletin, email: MailSettings, byService: boolean): readonly MailHeader[] {
  const headers: MailHeader[] = [];
  if (email.list_id !== undefined) headers.push({ key: "List-Id", value: `<${email.list_id}>` });
  const page = byService ? undefined : webAddress(email.unsubscribe ?? "");
  const desk = email.reply_to ?? contact?.email ?? email.from;
  const ways = [page, webAddress(`${mailtoAddress(desk)}?subject=Unsubscribe`)].filter((way) => way !== undefined);
  if (ways.length > 0) headers.push({ key: "List-Unsubscribe", value: ways.map((way) => `<${way}>`).join(", ") });
  if (email.one_click === true && page?.startsWith("https:")) {
    headers.push({ key: "List-Unsubscribe-Post", value: "List-Unsubscribe=One-Click" });
  }
  return headers;
}

/** A header's value is one line: whatever follows a line break would be read as the next header. */
function oneLine(text: string): string {
  return text.replace(/[\t\n\r\0]+/g, " ");
}
