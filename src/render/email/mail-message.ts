/** One message with the same content as plain text and as HTML. No value of a header holds a line break. */
export interface MailMessage {
  readonly headers: readonly MailHeader[];
  readonly from: MailAddress;
  readonly to: MailAddress;
  readonly replyTo?: string;
  readonly subject: string;
  /** ISO date-time with zone. */
  readonly date: string;
  /** Without angle brackets. */
  readonly messageId: string;
  /** Seed of the MIME boundaries, so that equal content gives equal bytes. */
  readonly boundary: string;
  readonly text: string;
  readonly html: string;
}

export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

export interface MailHeader {
  readonly key: string;
  readonly value: string;
}
