import type { Bulletin } from "../model/bulletin.ts";
import type { Fact } from "./fact.ts";
import { webAddress } from "./web-address.ts";
import { words } from "./words.ts";

/** What subscribers must be told: why they receive this, and how to stop it. Nothing for a bulletin that is not sent by e-mail. */
export function subscription({ name, email }: Bulletin): readonly Fact[] {
  if (!email) return [];
  const url = unsubscribeAddress(email.unsubscribe);
  const stop = url === undefined ? { text: words.replyToStop } : { text: words.unsubscribeFrom(name), url };
  return [{ pieces: [{ text: words.whyYou(name) }] }, { pieces: [stop] }];
}

/**
 * An address, or a mailing service's token, which the service replaces by the reader's own address. No token starts with a letter, so none
 * can be taken for an address of a kind that is not let through.
 */
function unsubscribeAddress(setting = ""): string | undefined {
  return /^[*{[%<]/.test(setting) ? setting : webAddress(setting);
}
