import { parseAddress } from "../../model/parse-address.ts";
import { webAddress } from "../../render/web-address.ts";
import type { Remark } from "./block-list.ts";
import { trueAddress } from "./true-address.ts";

/** Where a link leads, and what is to be said of it. */
export interface PageLink {
  readonly url?: string;
  readonly remarks: readonly Remark[];
}

/**
 * Reads the address of a link.
 *
 * @param base the address of the page, if it says one
 */
export function readLink(href: string, base: string | undefined): PageLink {
  const written = href.trim();
  if (written === "" || /^(?:#|javascript:)/i.test(written)) return { remarks: [] };
  const parsed = parseAddress(written, base);
  if (!parsed) {
    const message = `The address “${written}” is only part of one, and the file does not say of which page`;
    return { remarks: [{ message, review: true }] };
  }
  const { url, wrapped, opaque } = trueAddress(parsed.href);
  if (webAddress(url) === undefined) {
    return { remarks: [{ message: `The link to “${written}” leads to no page`, review: true }] };
  }
  return {
    url,
    remarks: [
      ...(wrapped === undefined
        ? []
        : [{ message: `“${url}” was taken out of an address that counts clicks or filters mail` }]),
      ...(opaque
        ? [{ message: `The address “${url}” counts clicks and does not say where it leads`, review: true as const }]
        : []),
    ],
  };
}
