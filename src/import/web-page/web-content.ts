/** What a web server sent, as far as it was read. */
export interface WebContent {
  /** The media type in lower case, without parameters; empty if the server does not say. */
  readonly mediaType: string;
  /** The label of the character encoding, if the server says it. */
  readonly charset?: string;
  /** How many bytes the whole has, if the server says it. */
  readonly size?: number;
  /** The first bytes. */
  readonly body: Uint8Array;
}
