import { parseAddress } from "../../model/parse-address.ts";

/** Where a link of a mailing service or a mail filter leads, as far as its address itself tells. */
export interface TrueAddress {
  readonly url: string;
  /** The address that was unwrapped. */
  readonly wrapped?: string;
  /** Whether the address counts clicks and does not tell where it leads. */
  readonly opaque?: true;
}

/** Parameters in which redirecting pages hold the address that they lead to, by their host and path. */
const parameters: readonly (readonly [RegExp, string])[] = [
  [/^(?:www\.)?google\.(?:com?\.)?[a-z]{2,3}\/url$/, "q"],
  [/^(?:www\.)?google\.(?:com?\.)?[a-z]{2,3}\/url$/, "url"],
  [/\.safelinks\.protection\.outlook\.com\//, "url"],
  [/^lm?\.facebook\.com\/l\.php$/, "u"],
  [/^(?:www\.)?linkedin\.com\/redir\/redirect$/, "url"],
  [/^linkprotect\.cudasvc\.com\/url$/, "a"],
];

/** Hosts and paths of links that only their mailing service can resolve. */
const opaque =
  /^(?:[\w.-]+\.list-manage\d?\.com\/track\/click|lnks\.gd\/|links\.[\w.-]*govdelivery\.com\/|(?:click|clicks|track|tracking|trk|links?|email|url\d+)\.[\w.-]+\/(?:(?:ls\/)?click|c\/|ss\/c\/|f\/a\/|e\/|\?qs=)|ct\.sendgrid\.net\/|[\w.-]+\.rs6\.net\/tn|[\w.-]*ddlnk\.net\/|[\w.-]+\.(?:createsend|cmail)\d*\.com\/t\/|[\w.-]+\.mjt\.lu\/lnk|[\w.-]+\.hubspotlinks\.com\/)/;

/** Takes a link’s address out of the one that a mailing service or a mail filter has put around it, if that holds it; nothing is looked up. */
export function trueAddress(url: string): TrueAddress {
  const found = wrappedIn(url);
  if (found === undefined) return opaque.test(place(url)) ? { url, opaque: true } : { url };
  // A mail filter wraps what a mailing service has wrapped before.
  const inner = wrappedIn(found) ?? found;
  return { url: inner, wrapped: url, ...(opaque.test(place(inner)) && { opaque: true }) };
}

function place(url: string): string {
  const { host = "", pathname = "", search = "" } = parseAddress(url) ?? {};
  return `${host.toLowerCase()}${pathname}${search}`;
}

function wrappedIn(url: string): string | undefined {
  const parsed = parseAddress(url);
  if (!parsed) return undefined;
  const at = `${parsed.host}${parsed.pathname}`.toLowerCase();
  const named = parameters.flatMap(([pattern, name]) =>
    pattern.test(at) ? (parsed.searchParams.get(name) ?? []) : [],
  );
  return [...named, inPath(parsed), inToken(parsed)].find((found) => /^https?:\/\/[^/]/i.test(found ?? ""));
}

/** GovDelivery’s `/CL0/https:%2F%2Fwww.gov.uk%2Fguidance/1/…`; Proofpoint’s `/v3/__https://www.gov.uk/guidance__;…`. */
function inPath({ host, pathname, href }: URL): string | undefined {
  const encoded = /^\/CL0\/(https?:[^/]+)\//.exec(pathname)?.[1];
  if (encoded !== undefined) return decoded(encoded);
  return host === "urldefense.com" ? /\/v3\/__(https?:.*?)__;/.exec(href)?.[1] : undefined;
}

/** GovDelivery’s `lnks.gd/l/…`: a JSON Web Token (RFC 7519), whose second part is JSON in base64url. */
function inToken({ host, pathname }: URL): string | undefined {
  const payload = host === "lnks.gd" ? /^\/l\/[\w-]+\.([\w-]+)\./.exec(pathname)?.[1] : undefined;
  if (payload === undefined) return undefined;
  try {
    const bytes = Uint8Array.from(atob(payload.replaceAll("-", "+").replaceAll("_", "/")), (byte) =>
      byte.charCodeAt(0),
    );
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const url = (claims as { readonly url?: unknown } | null)?.url;
    return typeof url === "string" ? url : undefined;
  } catch {
    return undefined;
  }
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
