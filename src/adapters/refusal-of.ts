import type { IncomingMessage } from "node:http";

/** Why a request is not answered. */
export interface Refusal {
  /** Of HTTP (RFC 9110). */
  readonly status: 403 | 405 | 413 | 421;
  readonly why: string;
}

/**
 * Whether a request to a server on this machine is refused. Other sites can make the browser send requests to it: under their own name, which they let lead
 * to 127.0.0.1 (DNS rebinding; the browser then says that name in `Host`), or across origins (of which it says so in `Sec-Fetch-Site`, and in `Origin`).
 */
export function refusalOf({ headers, method = "" }: IncomingMessage, port: number): Refusal | undefined {
  const { host = "", origin, "sec-fetch-site": site = "none" } = headers;
  // Browsers leave out the port that is HTTP's own.
  const hosts = ["127.0.0.1", "localhost"].map((name) => (port === 80 ? name : `${name}:${port}`));
  if (!hosts.includes(host.toLowerCase())) {
    return { status: 421, why: `This server answers to ${hosts.join(" and ")} only.` };
  }
  const isForeign = origin !== undefined && origin !== `http://${host}`;
  if (isForeign || (site !== "same-origin" && site !== "none")) {
    return { status: 403, why: "Other sites may not read this." };
  }
  if (method !== "GET" && method !== "HEAD") return { status: 405, why: "This can only be read." };
  const hasBody = headers["transfer-encoding"] !== undefined || (headers["content-length"] ?? "0") !== "0";
  return hasBody ? { status: 413, why: "A request for a page has no content." } : undefined;
}
