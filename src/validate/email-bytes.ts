import type { Bulletin } from "../model/bulletin.ts";
import type { Edition } from "../model/edition.ts";
import type { Entry } from "../model/entry.ts";
import { toPublication } from "../model/publication.ts";
import { emailHtml } from "../render/email/email-html.ts";
import type { CheckedEdition } from "../rules/rule.ts";
import type { Store } from "../store/store.ts";
import type { StoreFile } from "../store/store-file.ts";

/** The size of the HTML of an edition's e-mail, in bytes; nothing if the edition, the masthead or an entry is not whole, so that there is none yet. */
export function emailBytes(
  { bulletin, entries, editions }: Store,
  { id, file, order }: CheckedEdition,
): number | undefined {
  const masthead = whole<Bulletin>(bulletin);
  const edition = whole<Edition>(editions.find((one) => one.file === file));
  const ids = new Set(order);
  const chosen = entries
    .filter((entry) => ids.has(entry.id))
    .map((entry) => ({ id: entry.id, entry: whole<Entry>(entry) }));
  if (!masthead || !edition || !chosen.every(isWhole)) return undefined;
  const html = emailHtml(toPublication(masthead, { id, edition, entries: chosen }));
  return new TextEncoder().encode(html).length;
}

/** What is in a file that fits its shape. */
function whole<T>(file: StoreFile<T> | undefined): T | undefined {
  const isFaulty = file?.problems.some(({ severity }) => severity === "error");
  return isFaulty ? undefined : (file?.value as T | undefined);
}

function isWhole(one: { id: string; entry: Entry | undefined }): one is { id: string; entry: Entry } {
  return one.entry !== undefined;
}
