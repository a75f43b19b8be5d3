/** A feed, whatever its format. */
export interface Feed {
  /** Where it belongs: relative addresses start from there. */
  readonly home?: string | undefined;
  /** BCP 47, if it says so. */
  readonly language?: string | undefined;
  /** What it says of itself beside its items, by the name of the element: its title, its description. */
  readonly about: ReadonlyMap<string, string>;
  readonly items: readonly FeedItem[];
  /** What was read with patience, in sentences without a full stop. */
  readonly notes: readonly string[];
}

/** An item as its feed tells it. */
export interface FeedItem {
  readonly title?: FeedText | undefined;
  /** What may be its date, as it is written; the first that can be read counts. */
  readonly dates: readonly string[];
  /** A summary, and the whole text. */
  readonly description?: FeedText | undefined;
  readonly content?: FeedText | undefined;
  /** Where it leads to, as it is written. */
  readonly link?: string | undefined;
  readonly id?: string | undefined;
  readonly categories: readonly string[];
  /** The key of its section, which only feeds of our own have. */
  readonly section?: string | undefined;
  readonly attachments: readonly Attachment[];
  /** In a feed of our own: the address of the source, and how many links there are, as far as it tells. */
  readonly source?: string | undefined;
  readonly linkCount?: number | undefined;
  /** The names of what else it says, which an entry has no place for. */
  readonly others: readonly string[];
  /** What has to be looked at, in sentences. */
  readonly review: readonly string[];
  /** Why it is not taken for an entry, in a sentence without a full stop: a picture, a menu. */
  readonly unused?: string | undefined;
}

/** A text, and how it is to be read; `either` where the format does not say, as in RSS. */
export interface FeedText {
  readonly text: string;
  readonly as: "text" | "html" | "either";
}

/** A file that an item brings along. */
export interface Attachment {
  readonly url: string;
  /** Media type, in lower case. */
  readonly type: string;
  /** In bytes. */
  readonly size?: number | undefined;
  readonly title?: string | undefined;
}
