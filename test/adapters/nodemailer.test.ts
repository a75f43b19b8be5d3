import { describe, expect, test } from "@jest/globals";
import { simpleParser } from "mailparser";
import { mailComposer } from "../../src/adapters/nodemailer.ts";
import type { MailMessage } from "../../src/render/email/mail-message.ts";

const message: MailMessage = {
  headers: [
    { key: "Content-Language", value: "en-GB" },
    { key: "List-Id", value: "<bulletin.ashford.example>" },
    { key: "List-Unsubscribe", value: `<https://ashford.example/${"a".repeat(90)}>, <mailto:team@ashford.example>` },
  ],
  from: { name: "Zoë’s “Partnership”, Ashford", address: "bulletin@ashford.example" },
  to: { name: "Readers", address: "bulletin@ashford.example" },
  replyTo: "team@ashford.example",
  subject: "Grüße: the news of a whole month, with a subject line far too long to stand on one line of a message",
  date: "2018-04-05T12:00:00Z",
  messageId: "0123456789abcdef@ashford.example",
  boundary: "0123456789abcdef",
  text: `Ångström costs £2.\n.\nFrom here on\n${"long ".repeat(60)}\n`,
  html: `<p>Ångström costs £2.</p>\n<p>${"w".repeat(2000)}</p>\n`,
};

async function compose(changes: Partial<MailMessage> = {}): Promise<string> {
  return Buffer.from(await mailComposer.compose({ ...message, ...changes })).toString("latin1");
}

describe("a composed message", () => {
  test("reads back as it was", async () => {
    const parsed = await simpleParser(await compose(), { skipTextToHtml: true });
    expect(parsed).toMatchObject({
      subject: message.subject,
      messageId: "<0123456789abcdef@ashford.example>",
      date: new Date(message.date),
      text: message.text,
      html: message.html,
      attachments: [],
    });
    expect([parsed.from, parsed.replyTo].map((list) => list?.value)).toEqual([
      [message.from],
      [{ name: "", address: "team@ashford.example" }],
    ]);
  });

  test("has the headers in use, once each, and no other", async () => {
    const head = (await compose()).split("\r\n\r\n")[0] ?? "";
    const names = head.match(/^[A-Za-z-]+(?=:)/gm)?.map((name) => name.toLowerCase());
    expect(names).toEqual([
      "content-language",
      "list-id",
      "list-unsubscribe",
      "from",
      "to",
      "reply-to",
      "subject",
      "message-id",
      "date",
      "mime-version",
      "content-type",
    ]);
  });

  test("has text before HTML, both UTF-8 in quoted-printable", async () => {
    const heads = (await compose()).match(/^Content-(Type|Transfer-Encoding): .*$/gm);
    expect(heads).toEqual([
      "Content-Type: multipart/alternative;",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
      "Content-Type: text/html; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
    ]);
  });

  test("is ASCII in lines of at most 78 characters that end in CRLF; an address may be longer", async () => {
    const bytes = await compose();
    expect(bytes).toMatch(/^[\t\r\n -~]*$/);
    expect(bytes.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const long = bytes.split("\r\n").filter((line) => line.length > 78);
    expect(long.map((line) => line.trim().slice(0, 24))).toEqual(["<https://ashford.example"]);
  });

  test("has the same bytes each time, and others for another boundary", async () => {
    expect(await compose()).toBe(await compose());
    expect(await compose({ boundary: "fedcba9876543210" })).not.toBe(await compose());
  });

  test.each([
    ["looks like an encoded word", "=?utf-8?q?=0D=0ABcc:_x@y?= and =?x"],
    ["is one word of 1,000 letters", "w".repeat(1000)],
    ["is one word of 1,000 letters that are not ASCII", "ŵ".repeat(1000)],
    ["has quotation marks and commas", `"quoted\\" <a@b.example>, other@c.example`],
  ])("reads back names and a subject that %s, in lines of at most 78 characters", async (_, text) => {
    const changes = { subject: text, from: { ...message.from, name: text }, to: { ...message.to, name: text } };
    const bytes = await compose({ ...changes, headers: [] });
    for (const line of bytes.split("\r\n\r\n")[0]?.split("\r\n") ?? []) expect(line.length).toBeLessThanOrEqual(78);
    expect(bytes).not.toMatch(/"=\?/);
    const { subject, from, to } = await simpleParser(bytes, { skipTextToHtml: true });
    expect([subject, from?.value, to].flat()).toEqual([
      text,
      changes.from,
      expect.objectContaining({ value: [changes.to] }),
    ]);
  });
});
