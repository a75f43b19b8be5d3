import NodemailerComposer from "nodemailer/lib/mail-composer";
import { encodeWord } from "nodemailer/lib/mime-funcs";
import type MimeNode from "nodemailer/lib/mime-node";
import { encode, wrap } from "nodemailer/lib/qp";
import type { MailComposer } from "../ports.ts";
import type { MailAddress, MailMessage } from "../render/email/mail-message.ts";

/**
 * Composes messages with nodemailer: text before HTML, UTF-8, quoted-printable, lines that end in CRLF (RFC 2045 to 2049, RFC 5322). The parts that it makes are put
 * together here: its own way, through a stream for each step, takes some ten milliseconds longer.
 */
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
    const message = composer.compile();
    // The head comes first: with it nodemailer settles the boundary.
    const head = withoutQuotes(headOf(message));
    const between = `--${message.boundary}`;
    const parts = message.childNodes.map((part, place) => partOf(part, place === 0 ? text : html));
    return Buffer.from(`${head}${parts.map((part) => `${between}\r\n${part}`).join("")}${between}--\r\n`);
  },
};

/** Ends with the empty line that parts a head from its body. */
function headOf(node: MimeNode): string {
  return `${node.buildHeaders()}\r\n\r\n`;
}

function partOf(node: MimeNode, body: string): string {
  return `${headOf(node)}${wrap(encode(body.replace(/\r?\n/g, "\r\n")))}\r\n`;
}

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
function withoutQuotes(head: string): string {
  return head.replace(/^((?:From|To): )"(=\?UTF-8\?Q\?[^"]*\?=)"/gm, "$1$2");
}
