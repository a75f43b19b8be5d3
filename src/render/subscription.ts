import type { Bulletin } from "../model/bulletin.ts";
import type { Fact, Piece } from "./fact.ts";
import { isServiceTag, type ServiceName, serviceOf } from "./services.ts";
import { webAddress } from "./web-address.ts";
import { words } from "./words.ts";

/**
 * What subscribers must be told: why they receive this, and how to stop it. Nothing for a bulletin that is not sent by e-mail.
 *
 * @param name the service that fills in its tags; without one it is as `email.unsubscribe` says
 */
export function subscription(bulletin: Bulletin, name: ServiceName | undefined): readonly Fact[] {
  const service = serviceOf(name);
  if (!service) return bulletin.email ? [whyYou(bulletin), { pieces: [wayOff(bulletin, name)] }] : [];
  const { unsubscribe, preferences, postalAddress } = service;
  return [
    ...(postalAddress === undefined || bulletin.contact?.postal_address !== undefined
      ? []
      : [{ label: words.postalAddress, pieces: [{ text: postalAddress }] }]),
    whyYou(bulletin),
    ...(preferences === undefined ? [] : [{ pieces: [{ text: words.preferences, url: preferences }] }]),
    { pieces: [{ text: words.unsubscribeFrom(bulletin.name), url: unsubscribe }] },
  ];
}

/** The way to the message as a web page, for those whose mail program spoils it; nothing where no service makes one. */
export function browserFact(name: ServiceName | undefined): Fact | undefined {
  const url = serviceOf(name)?.browser;
  return url === undefined ? undefined : { pieces: [{ text: words.inBrowser, url }] };
}

function whyYou({ name }: Bulletin): Fact {
  return { pieces: [{ text: words.whyYou(name) }] };
}

function wayOff({ name, email }: Bulletin, service: ServiceName | undefined): Piece {
  const setting = email?.unsubscribe ?? "";
  const isToken = service === undefined && isServiceTag(setting);
  const url = isToken ? setting : webAddress(setting);
  return url === undefined ? { text: words.replyToStop } : { text: words.unsubscribeFrom(name), url };
}
