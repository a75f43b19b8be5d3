import { comparableAddress } from "../model/comparable-address.ts";
import { parseAddress } from "../model/parse-address.ts";
import { failureOf, type LinkFailure } from "./link-failure.ts";
import type { WebAnswer } from "./web-answer.ts";

/** What is known of a link in the end. */
export type LinkVerdict =
  /** `movedTo`: where it has moved for good, if that is another page. */
  | { readonly kind: "alive"; readonly movedTo?: string }
  /** The reason is a clause without a full stop. */
  | { readonly kind: "dead" | "unchecked"; readonly reason: string };

/** How far the check of a link has come. */
export interface LinkCheck {
  /** The link's own address and those that it was redirected to; the last is to be asked now. */
  readonly trail: readonly string[];
  /** How many redirects were permanent before the first that was not. */
  readonly permanent: number;
  /** How often the last address has been asked already. */
  readonly attempt: number;
}

/** Either the verdict, or what to ask next and how many milliseconds to wait before. */
export type NextStep = { readonly verdict: LinkVerdict } | { readonly check: LinkCheck; readonly pause: number };

/** More redirects than any page needs; browsers give up at 20. */
const mostRedirects = 10;

/** The longest that a server may have us wait before we ask again, in milliseconds. */
const longestPause = 10_000;

/** The check of a link, before it begins. */
export function newCheck(address: string): LinkCheck {
  return { trail: [address], permanent: 0, attempt: 0 };
}

/** The address that a check asks now, and how: HEAD spares both sides the page, but only the answer to a GET is held against a link. */
export function requestOf({ trail, attempt }: LinkCheck): {
  readonly address: string;
  readonly method: "HEAD" | "GET";
} {
  return { address: trail.at(-1) as string, method: attempt === 0 ? "HEAD" : "GET" };
}

/** What an answer means for a check. */
export function nextStep(check: LinkCheck, answer: WebAnswer): NextStep {
  if ("status" in answer) {
    if (answer.status >= 200 && answer.status < 300) return { verdict: alive(check) };
    if (answer.status >= 300 && answer.status < 400) return redirect(check, answer);
  }
  return again(check, failureOf(answer, requestOf(check).address), "status" in answer ? answer.retryAfter : undefined);
}

function alive({ trail, permanent }: LinkCheck): LinkVerdict {
  const [own = "", movedTo = own] = [trail[0], trail[permanent]];
  return comparableAddress(own) === comparableAddress(movedTo) ? { kind: "alive" } : { kind: "alive", movedTo };
}

function redirect(check: LinkCheck, { status, location }: Extract<WebAnswer, { status: number }>): NextStep {
  const { trail, permanent } = check;
  const target = redirectTarget(check, location);
  if ("reason" in target) return again(check, { kind: "dead", reason: `${target.reason} (${status})`, pauses: [0] });
  const isPermanent = (status === 301 || status === 308) && permanent === trail.length - 1;
  return {
    check: { trail: [...trail, target.address], permanent: isPermanent ? permanent + 1 : permanent, attempt: 0 },
    pause: 0,
  };
}

/** Where a redirect leads, or why it leads nowhere. */
function redirectTarget(
  { trail }: LinkCheck,
  location: string | undefined,
): { readonly address: string } | { readonly reason: string } {
  if (!location) return { reason: "the server sends the reader on without saying where to" };
  const url = parseAddress(location, trail.at(-1));
  if (!url) return { reason: `the server sends the reader on to “${cut(location)}”` };
  url.hash = "";
  if (!/^https?:$/.test(url.protocol)) {
    return { reason: `the server sends the reader on to a ${url.protocol} address, which is no web page` };
  }
  if (trail.includes(url.href)) return { reason: `the server sends the reader round in a circle, to ${cut(url.href)}` };
  if (trail.length > mostRedirects)
    return { reason: `the server sends the reader on more than ${mostRedirects} times` };
  return { address: url.href };
}

/** Asks once more, or settles for the failure. A server that wants to be left alone for longer is not asked again. */
function again(check: LinkCheck, { kind, reason, pauses }: LinkFailure, retryAfter = 0): NextStep {
  const own = pauses[check.attempt];
  const pause = own ? Math.max(own, retryAfter) : own;
  if (pause === undefined || pause > longestPause) return { verdict: { kind, reason: reason + detour(check) } };
  return { check: { ...check, attempt: check.attempt + 1 }, pause };
}

function detour({ trail }: LinkCheck): string {
  return trail.length > 1 ? `, after a redirect to ${cut(trail.at(-1) as string)}` : "";
}

/** Servers may send addresses of any length. */
function cut(address: string): string {
  return address.length > 200 ? `${address.slice(0, 199)}…` : address;
}
