import MailComposerOfNodemailer from "nodemailer/lib/mail-composer";
import type { MailComposer } from "../ports.ts";
import type { MailHeader, MailMessage } from "../render/email/mail-message.ts";

/** Composes messages with nodemailer: text before HTML, UTF-8, quoted-printable, lines that end in CRLF (RFC 2045 to 2049, RFC 5322). */
export const mailComposer: MailComposer = {
  compose: ({ boundary, headers, date, messageId, replyTo, ...message }: MailMessage) =>
    new MailComposerOfNodemailer({
      ...message,
      ...(replyTo !== undefined && { replyTo }),
      headers: headers.map(({ key, value }: MailHeader) => ({ key, value })),
      date: new Date(date),
      messageId: `<${messageId}>`,
      baseBoundary: boundary,
      encoding: "quoted-printable",
      newline: "win",
      disableFileAccess: true,
      disableUrlAccess: true,
    })
      .compile()
      .build(),
};
