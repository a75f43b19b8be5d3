import NodemailerComposer from "nodemailer/lib/mail-composer";
import { encodeWord } from "nodemailer/lib/mime-funcs";
import type { MailComposer } from "../ports.ts";
import type { MailAddress, MailMessage } from "../render/email/mail-message.ts";

/** Composes messages with nodemailer: text before HTML, UTF-8, quoted-printable, lines that end in CRLF (RFC 2045 to 2049, RFC 5322). */
export const mailComposer: MailComposer = {
  async compose({ headers, from, to, replyTo, subject, date, messageId, boundary, text, html }: MailMessage) {
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
    return withoutQuotes(await composer.compile().build());
  },
};

function literalAddress({ name, address }: MailAddress): MailAddress {
  return { name: literal(name), address };
}

/**
 * Text as a header can hold it. What happens to look like an encoded word (RFC 2047) would be decoded by the reader's program unless it is encoded
 * itself, and only an encoded word can be broken where there is no space (RFC 5322, 998 characters to a line).
 */
function literal(text: string): string {
  return text.includes("=?") || /\S{61}/.test(text) ? encodeWord(text, "Q", 52) : text;
}

/** Takes encoded words out of the quotation marks in which nodemailer puts them with any other name of ASCII: there they would mean themselves. */
function withoutQuotes(message: Buffer): Buffer {
  const end = message.indexOf("\r\n\r\n");
  const head = message.toString("latin1", 0, end);
  const mended = head.replace(/^((?:From|To): )"(=\?UTF-8\?Q\?[^"]*\?=)"/gm, "$1$2");
  return mended === head ? message : Buffer.concat([Buffer.from(mended, "latin1"), message.subarray(end)]);
}
