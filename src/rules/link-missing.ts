import type { EntryDraft } from "../model/entry.ts";
import { isPlaceholderAddress } from "../model/is-placeholder-address.ts";
import { linksOf } from "../model/links-of.ts";
import type { EntryRule } from "./rule.ts";

export const linkMissing: EntryRule = {
  id: "link-missing",
  severity: "error",
  about: "An entry gives the reader somewhere to go: a link, an event to attend or somebody to contact.",
  on: "entry",
  check({ entry, summary }) {
    const links = linksOf(entry, summary);
    if (links.length === 0 && !hasOtherRoute(entry)) {
      return [
        {
          path: ["source"],
          message: "Expected the entry to have a source",
          hint: "Add source with a title and a url; or an event, or a contact, if there is no page to link to.",
        },
      ];
    }
    return links.flatMap(({ address }) => {
      if (!address || !isPlaceholderAddress(address.text)) return [];
      const { text, ...place } = address;
      return [
        {
          ...place,
          message: text.trim() ? `“${text}” only keeps the place of an address` : "The link has no address",
          hint: "Write the address of the page as the browser shows it.",
        },
      ];
    });
  },
};

/** Somewhere to go or somebody to ask. */
function hasOtherRoute({ event, contact }: EntryDraft): boolean {
  return Boolean(event?.place ?? event?.address ?? contact?.email ?? contact?.phone);
}
