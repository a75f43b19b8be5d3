import { parseAddress } from "./parse-address.ts";
import { withoutTracking } from "./without-tracking.ts";

/**
 * What is the same for two web addresses that open the same page, as far as the addresses tell: host without `www.`, port, path without slashes at its
 * end, and query without tracking parameters, as in `gov.uk/guidance?page=2`. It is for comparing, and no address itself. The host alone stands for
 * a home page.
 *
 * @returns nothing for what is no web address as the WHATWG URL standard parses them
 */
export function comparableAddress(url: string): string | undefined {
  const trimmed = url.trim();
  const parsed = /^https?:\/\//i.test(trimmed) && parseAddress(withoutTracking(trimmed));
  if (!parsed) return undefined;
  const { host, pathname, search } = parsed;
  const path = pathname.slice(0, endOfPath(pathname));
  return `${host.replace(/^www\./, "")}${path}${search}`;
}

function endOfPath(path: string): number {
  let end = path.length;
  while (path[end - 1] === "/") end -= 1;
  return end;
}
