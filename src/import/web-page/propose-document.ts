import { withoutTracking } from "../../model/without-tracking.ts";
import { oneLine } from "./found.ts";
import type { Proposal } from "./proposal.ts";
import { sizeInWords } from "./size-in-words.ts";
import type { WebContent } from "./web-content.ts";

/**
 * Proposes an entry about a document, of which nothing but name, format and size are known: it is not read.
 *
 * @param format what such documents are called
 */
export function proposeDocument({ size }: Pick<WebContent, "size">, address: string, format: string): Proposal {
  const title = titleOf(address);
  return {
    data: {
      source: {
        ...(title && { title }),
        url: withoutTracking(address),
        format,
        ...(size !== undefined && { size: sizeInWords(size) }),
      },
    },
    notes: [
      `The link leads to a document (${format}), which is not read: headline, date and summary are yours to write.`,
      ...(title ? ["The link’s text is made of the file’s name: write the document’s own title."] : []),
      ...(size === undefined ? ["The server does not say how large the document is."] : []),
    ],
  };
}

/** The file’s name as words; empty if it has none in it. */
function titleOf(address: string): string {
  const name = new URL(address).pathname.split("/").at(-1) ?? "";
  const words = oneLine(
    decoded(name)
      .replace(/\.\w{1,5}$/, "")
      .replace(/[-_+.]+/g, " "),
  );
  return /\p{L}{3}/u.test(words) && words.length <= 150 ? words.charAt(0).toUpperCase() + words.slice(1) : "";
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
