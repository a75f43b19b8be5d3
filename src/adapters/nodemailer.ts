import NodemailerComposer from "nodemailer/lib/mail-composer";
import { encodeWord } from "nodemailer/lib/mime-funcs";
import type { MailComposer } from "../ports.ts";
import type { MailAddress, MailMessage } from "../render/email/mail-message.ts";

/** Composes messages with nodemailer: text before HTML, UTF-8, quoted-printable, lines that end in CRLF (RFC 2045 to 2049, RFC 5322). */
export const mailComposer: MailComposer = {
  compose({ headers, from, to, replyTo, subject, date, messageId, boundary, text, html }: MailMessage) {
    const composer = new NodemailerComposer({
      headers: headers.map(({ key, value }) => ({ key, value })),
      from: literalAddress(from),
      to: literalAddress(to),
      ...(replyTo !== undefined && { replyTo }),
      subject: literal(subject),
      date: new Date(date),
      messageId: `<${messageId}>`,
      baseBoundary: boundary,
      text,
      html,
      encoding: "quoted-printable",
      newline: "win",
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return composer.compile().build();
  },
};

function literalAddress({ name, address }: MailAddress): MailAddress {
  return { name: literal(name), address };
}

/** Text that happens to look like an encoded word (RFC 2047) would be decoded by the reader's program unless it is encoded itself. */
function literal(text: string): string {
  return text.includes("=?") ? encodeWord(text, "Q", 52) : text;
}
