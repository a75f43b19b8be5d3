import ipaddr from "ipaddr.js";

/** Ranges of somebody's own machine or network (RFC 1122, RFC 1918, RFC 4193, RFC 6598). */
const ownRanges = ["loopback", "private", "uniqueLocal", "carrierGradeNat"];

/** All that the public internet has of IPv6 as yet (RFC 4291, section 2.4). */
const publicIpv6 = ipaddr.IPv6.parseCIDR("2000::/3");

/**
 * Whether a connection to an IP address may be made: to those of the public internet always, to private and loopback ones if that is allowed, to
 * others (link-local, where clouds keep their secrets; multicast, unspecified, reserved, tunnels) never. An IPv4 address in the disguise of an
 * IPv6 one is what it stands for.
 */
export function mayConnect(address: string, allowPrivate: boolean): boolean {
  const ip = ipaddr.process(address);
  const range = ip.range();
  if (range === "unicast") return ip.kind() === "ipv4" || ip.match(publicIpv6);
  return allowPrivate && ownRanges.includes(range);
}
