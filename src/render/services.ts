/** The mailing services that an e-mail can be written for; `plain` is none, and so has no tags. */
export const serviceNames = ["plain", "mailchimp", "govdelivery"] as const;

export type ServiceName = (typeof serviceNames)[number];

/** What a mailing service puts into a message for each reader. A tag stands where the address or the words would. */
interface Service {
  /** What it calls itself. */
  readonly title: string;
  /** The address at which the reader leaves the list. */
  readonly unsubscribe: string;
  /** The address at which the reader changes what they receive, where that is another. */
  readonly preferences?: string;
  /** The address of the message as a web page. */
  readonly browser?: string;
  /** The sender's postal address, on one line. */
  readonly postalAddress?: string;
  /** Whatever the service takes for a tag. */
  readonly tag: RegExp;
}

/** The tags of each service; where they are documented, and what could not be found out, stands in `docs/mailing-services.md`. */
const services: Readonly<Record<Exclude<ServiceName, "plain">, Service>> = {
  mailchimp: {
    title: "Mailchimp",
    unsubscribe: "*|UNSUB|*",
    preferences: "*|UPDATE_PROFILE|*",
    browser: "*|ARCHIVE|*",
    postalAddress: "*|LIST:ADDRESSLINE|*",
    tag: /\*\|[^|]+\|\*/,
  },
  govdelivery: {
    title: "govDelivery",
    unsubscribe: "[[SUBSCRIBER_PREFERENCES_URL]]",
    tag: /\[\[[^[\]]+\]\]/,
  },
};

/** What a service fills in; nothing for none. */
export function serviceOf(name: ServiceName | undefined): Service | undefined {
  return name === undefined || name === "plain" ? undefined : services[name];
}

/** Whether a text is a tag of some service, known here or not. None starts with a letter, so no address of a kind that is refused can pass for one. */
export function isServiceTag(text: string): boolean {
  return /^[*{[%<]/.test(text);
}
