import { linkFault } from "../../model/link-fault.ts";
import { parseAddress } from "../../model/parse-address.ts";
import { withoutTracking } from "../../model/without-tracking.ts";
import type { PageData } from "./page-data.ts";

/**
 * The address to link to, without tracking parameters: the one that the page calls its own, if it is on the same host, else the one where it was
 * found.
 *
 * @param address where the page was found, absolute
 */
export function findAddress({ canonical, meta }: PageData, address: string): string {
  const claimed = [canonical, meta.get("og:url")]
    .map((claim) => claim && parseAddress(claim.trim(), address))
    .find((claim) => claim && isLikely(claim, new URL(address)));
  return withoutTracking(claimed ? claimed.href : address);
}

/** Whether a page may be believed when it names another address: same site, no less safe, and not just the home page. */
function isLikely(claim: URL, { host, protocol, pathname }: URL): boolean {
  return (
    siteOf(claim.host) === siteOf(host) &&
    (claim.protocol === "https:" || claim.protocol === protocol) &&
    (claim.pathname !== "/" || pathname === "/") &&
    linkFault(claim.href) === undefined
  );
}

/** The host without what only says for which kind of device it is. */
function siteOf(host: string): string {
  return host.replace(/^(?:www|m|mobile|amp)\./, "");
}
