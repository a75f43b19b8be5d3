/** What became of one request to a web server; redirects are answers like others. */
export type WebAnswer =
  | {
      /** The status code of HTTP (RFC 9110). */
      readonly status: number;
      /** Where a redirect leads, as the server wrote it. */
      readonly location?: string;
      /** For how many milliseconds the server wants to be left alone. */
      readonly retryAfter?: number;
    }
  | { readonly fault: WebFault };

/** Why there was no answer. */
export type WebFault =
  /** The DNS knows that there is no such name. */
  | "no-such-host"
  /** The DNS itself did not answer. */
  | "no-lookup"
  /** The address is not on the public internet, and was not asked. */
  | "private"
  /** There is no way to the server from here. */
  | "unreachable"
  | "refused"
  /** The connection was cut off. */
  | "reset"
  | "timeout"
  /** The certificate has run out, is for another host, or is signed by nobody who is trusted. */
  | "certificate"
  /** What came is not HTTP, or without end. */
  | "not-http";
