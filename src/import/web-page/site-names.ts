import { type Thing, textAt, thingAt, typesOf } from "./linked-data.ts";
import type { PageData } from "./page-data.ts";

/**
 * A function that tells whether a text is the name of the page’s site: one that the page gives itself, or the words of its host, as “NSPCC Learning” for
 * learning.nspcc.org.uk.
 *
 * @param host as in an address
 */
export function siteNames(
  { meta }: Pick<PageData, "meta">,
  things: readonly Thing[],
  host: string,
): (text: string) => boolean {
  const names = new Set(
    [
      meta.get("og:site_name"),
      meta.get("application-name"),
      ...things.flatMap((thing) => [
        textAt(thingAt(thing, "publisher") ?? {}, "name"),
        typesOf(thing).some((type) => /^WebSite$|Organization$/.test(type)) ? textAt(thing, "name") : undefined,
      ]),
    ].flatMap((name = "") => lettersOf(name) || []),
  );
  const bareHost = host.replace(/^www\./, "");
  const labels = new Set(bareHost.split("."));
  return (text) =>
    names.has(lettersOf(text)) ||
    lettersOf(text) === lettersOf(bareHost) ||
    text.split(" ").every((word) => labels.has(lettersOf(word)));
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}
