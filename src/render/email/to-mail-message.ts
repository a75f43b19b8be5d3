import type { Bulletin } from "../../model/bulletin.ts";
import { fingerprint } from "../../model/fingerprint.ts";
import type { Publication } from "../../model/publication.ts";
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
): MailMessage {
  const { name, publisher } = bulletin;
  const seed = fingerprint([subject, date, content.text, content.html].join("\n"));
  return {
    headers: [{ key: "Content-Language", value: language }, ...listHeaders(bulletin, email)],
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

/** What mail programs offer readers beside the message: the list's name (RFC 2919) and the way off it (RFC 2369, RFC 8058). */
function listHeaders({ contact }: Bulletin, email: MailSettings): readonly MailHeader[] {
  const headers: MailHeader[] = [];
  if (email.list_id !== undefined) headers.push({ key: "List-Id", value: `<${email.list_id}>` });
  const page = webAddress(email.unsubscribe ?? "");
  const desk = email.reply_to ?? contact?.email;
  const mail = desk === undefined ? undefined : webAddress(`mailto:${desk}?subject=Unsubscribe`);
  const ways = [page, mail].filter((way) => way !== undefined);
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
