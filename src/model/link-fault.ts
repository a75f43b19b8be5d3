import { parseAddress } from "./parse-address.ts";
import type { Span } from "./problem.ts";
import { unicodePattern } from "./unicode-pattern.ts";

/** What is wrong with an address, and with which part of it. */
export interface LinkFault {
  readonly span: Span;
  readonly message: string;
  readonly hint: string;
}

/**
 * What keeps an address from leading where it seems to lead; nothing for a sound one. Sound are web addresses as the WHATWG URL standard parses
 * them without repair, without a user name in them, and with a host of at least two labels.
 *
 * @param mail whether `mailto:` and `tel:` will do, too
 */
export function linkFault(address: string, { mail = false } = {}): LinkFault | undefined {
  return (
    lengthFault(address) ??
    characterFault(address) ??
    (mail && /^(?:mailto|tel):/i.test(address)
      ? mailFault(address)
      : (schemeFault(address, mail) ?? hostFault(address) ?? pathFault(address)))
  );
}

/** The longest address that is looked at; mail programs and servers begin to refuse them here. */
export const longestAddress = 2048;

function lengthFault(address: string): LinkFault | undefined {
  if (address.length <= longestAddress) return undefined;
  return {
    span: [longestAddress, address.length],
    message: `Expected the address to have at most ${longestAddress} characters, not ${address.length}`,
    hint: "Delete what comes after “?”, if the page opens without it, or link to a shorter address.",
  };
}

const invisible = unicodePattern(String.raw`[\p{Cc}\p{Cf}]+`, "u");

/** Characters that no address holds, and that parsers drop, repair or disagree on. */
function characterFault(address: string): LinkFault | undefined {
  return (
    found(/^\s|\s$/, address, () => ["Expected the address to have no space at its ends", "Delete the space."]) ??
    found(invisible(address), address, () => [
      "The address holds an invisible character",
      "Delete the address and type it anew.",
    ]) ??
    found(/\s+/, address, () => [
      "Expected the address to have no space in it",
      "Delete the space, or write %20 if it belongs to the address.",
    ]) ??
    found(/\\+/, address, () => ["Expected the address to have / instead of \\", "Write / for each \\."]) ??
    found(/[<>"{}|^`“”«»]/, address, ([mark]) => [
      `“${mark}” cannot stand in an address`,
      "Delete it, or copy the address again from the browser.",
    ])
  );
}

function mailFault(address: string): LinkFault | undefined {
  if (/^tel:/i.test(address)) {
    return found(/^tel:(?!\+?\d[\d().-]{2,}$)/i, address, () => [
      "Expected a telephone number after “tel:”",
      "Write the number without spaces, such as tel:+442079460000.",
    ]);
  }
  return found(/^mailto:(?![^\s@?]+@[^\s@?.]+(?:\.[^\s@?.]+)+(?:\?|$))/i, address, () => [
    "Expected an e-mail address after “mailto:”",
    "Write it such as mailto:name@council.gov.uk.",
  ]);
}

/** The beginning, as people mistype it: `hhttps://`, `http//`, `https:/`, `http:https://`. */
const nearlyScheme = /^(?!https?:\/\/[^/])(?:[htps]{3,8}[:;]?\/+|[htps]{3,8}[:;])\/*/i;

function schemeFault(address: string, mail: boolean): LinkFault | undefined {
  const web = "https://";
  return (
    found(/^https?:\/\/(?:www\.)?(?=https?[:;]?\/)/i, address, ([first]) => [
      "The address begins twice",
      `Write ${address.slice(first.length).replace(nearlyScheme, web)}`,
    ]) ??
    found(nearlyScheme, address, ([scheme]) => [
      `Expected the address to begin with ${web}, not “${scheme}”`,
      `Write ${web}${address.slice(scheme.length)}`,
    ]) ??
    found(/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/, address, () => [
      "Expected a web address, not an e-mail address",
      mail ? `Write mailto:${address}` : "Put it under contact, as email.",
    ]) ??
    found(/^(?!https?:)[a-z][a-z0-9+.-]*:(?!\d)/i, address, ([scheme]) => [
      `Expected the address to begin with ${web}, not “${scheme}”`,
      "Link to a page on the web.",
    ]) ??
    found(/^(?!https?:\/\/).+/i, address, () => [
      `Expected the address to begin with ${web}`,
      /^[\w-]+(?:\.[\w-]+)+(?:[:/?#]|$)/.test(address)
        ? `Write ${web}${address}`
        : `Write the whole address as the browser shows it, beginning with ${web}.`,
    ])
  );
}

function hostFault(address: string): LinkFault | undefined {
  const [start = "", user = "", host = ""] = /^https?:\/\/([^/?#]*@)?([^/?#:]*)/i.exec(address) ?? [];
  const at = start.length - host.length;
  const span: Span = [at, at + host.length];
  if (user) {
    return {
      span: [at - user.length, at],
      message: "Expected the address to have no user name or password in it",
      hint: `Write ${address.replace(user, "")}`,
    };
  }
  if (!isAscii.test(host) && /\p{Script=Latin}/u.test(host) && looksLikeLatin(host)) {
    return {
      span,
      message: `“${host}” mixes letters of different alphabets that look alike`,
      hint: "Type the address anew, with Latin letters only.",
    };
  }
  const w = /^(?:w{2}|w{4,})\./i.exec(host)?.[0];
  if (w) {
    return {
      span: [at, at + w.length],
      message: `Expected the address to have “www.”, not “${w}”`,
      hint: `Write ${address.replace(w, "www.")}`,
    };
  }
  if (!isSiteName(host) || !parseAddress(address)) {
    return {
      span: host ? span : [0, address.length],
      message: host ? `“${host}” is not the name of a website` : "The address names no website",
      hint: "Write the whole name, such as www.gov.uk.",
    };
  }
  return undefined;
}

/** Alphabets with letters that cannot be told from Latin ones (Unicode Technical Standard 39). */
function looksLikeLatin(host: string): boolean {
  return /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u.test(host);
}

const isAscii = /^[\0-\x7f]*$/;

const labels = unicodePattern(String.raw`^(?:[\p{L}\p{M}\p{N}_-]+\.)+(?:\p{L}[\p{L}\p{M}\p{N}-]+)$`, "u");

/** At least two labels of letters, digits and hyphens, of which the last is no number; or four numbers. */
function isSiteName(host: string): boolean {
  return labels(host).test(host) || /^(?:\d{1,3}\.){3}\d{1,3}$/.test(host);
}

function pathFault(address: string): LinkFault | undefined {
  const placeholder =
    /(?<=[/._?=&#-])(?:TODO|TBC|TBA|XXX+|(?:insert|your|add)[-_](?:link|url|page|here)|(?:link|url)[-_]here)(?=[/._?=&#-]|$)/;
  return found(placeholder, address, ([word]) => [
    `“${word}” is a placeholder in the address`,
    "Write the address of the page as the browser shows it.",
  ]);
}

/** A fault at the place where the pattern is found. */
function found(
  pattern: RegExp,
  address: string,
  words: (match: RegExpExecArray) => readonly [message: string, hint: string],
): LinkFault | undefined {
  const match = pattern.exec(address);
  if (!match) return undefined;
  const [message, hint] = words(match);
  return { span: [match.index, match.index + match[0].length], message, hint };
}
