import { isPlaceholderAddress } from "../../model/is-placeholder-address.ts";
import { linkFault } from "../../model/link-fault.ts";
import { linksOf, type PlacedText } from "../../model/links-of.ts";
import { parseSummary } from "../../model/summary.ts";
import type { EntryFile, Store } from "../../store/store.ts";

/** A link in its place, and what has to be asked to see whether it works. */
export interface PlacedLink {
  readonly file: EntryFile;
  /** The address as it is written. */
  readonly address: PlacedText;
  /** The same in the form of the WHATWG URL standard, without the fragment, which no server is sent. Nothing else is left out: it might matter. */
  readonly target: string;
}

/** The links of entries that lead to the web and that no rule has anything against. */
export function collectLinks({ entries }: Store, only: (file: string) => boolean): readonly PlacedLink[] {
  return entries
    .filter(({ file }) => only(file))
    .flatMap((file) =>
      linksOf(file.value ?? {}, parseSummary(file.value?.summary ?? ""))
        .flatMap(({ address }) => (address && isSound(address.text) ? address : []))
        .map((address) => ({ file, address, target: targetOf(address.text) })),
    );
}

function isSound(address: string): boolean {
  return !isPlaceholderAddress(address) && !linkFault(address);
}

function targetOf(address: string): string {
  const url = new URL(address);
  url.hash = "";
  return url.href;
}
