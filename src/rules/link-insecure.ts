import { linkFault } from "../model/link-fault.ts";
import { linksOf, type PlacedText } from "../model/links-of.ts";
import type { Finding } from "../model/problem.ts";
import { replaceAddress } from "../model/replace-address.ts";
import type { EntryRule } from "./rule.ts";

export const linkInsecure: EntryRule = {
  id: "link-insecure",
  severity: "info",
  about: "Web addresses begin with https://.",
  mends: true,
  on: "entry",
  check: ({ entry, summary }) =>
    linksOf(entry, summary)
      .flatMap(({ address }) => address ?? [])
      .filter(({ text }) => /^http:/i.test(text) && !linkFault(text))
      .map(toFinding),
};

function toFinding(address: PlacedText): Finding {
  const { text, ...place } = address;
  return {
    ...place,
    message: "Expected the address to begin with https://, not http://",
    hint: "Write https:// and see that the page still opens.",
    ...(isPublicSite(text) && replaceAddress(address, text.replace(/^http:/i, "https:"))),
  };
}

/** Servers that go by a number, or at a port of their own, are seldom set up for both. */
function isPublicSite(address: string): boolean {
  const { hostname, port } = new URL(address);
  return port === "" && !/^[\d.]+$/.test(hostname);
}
