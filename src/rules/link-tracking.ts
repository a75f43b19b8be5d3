import { linkFault } from "../model/link-fault.ts";
import { linksOf, type PlacedText } from "../model/links-of.ts";
import type { Finding } from "../model/problem.ts";
import { replaceAddress } from "../model/replace-address.ts";
import { withoutTracking } from "../model/without-tracking.ts";
import type { EntryRule } from "./rule.ts";

export const linkTracking: EntryRule = {
  id: "link-tracking",
  severity: "info",
  about: "Addresses have no parameters in them that track readers.",
  mends: true,
  on: "entry",
  check: ({ entry, summary }) =>
    linksOf(entry, summary)
      .flatMap(({ address }) => address ?? [])
      .filter(({ text }) => text !== withoutTracking(text) && !linkFault(text))
      .map(toFinding),
};

function toFinding(address: PlacedText): Finding {
  const { text, ...place } = address;
  const clean = withoutTracking(text);
  return {
    ...place,
    message: "The address holds parameters that track readers",
    hint: `Write ${clean}`,
    ...replaceAddress(address, clean),
  };
}
