import { decodePage } from "../../import/web-page/decode-page.ts";
import { documentFormat } from "../../import/web-page/document-format.ts";
import type { Proposal } from "../../import/web-page/proposal.ts";
import { proposeDocument } from "../../import/web-page/propose-document.ts";
import { type ProposalSettings, proposeEntry } from "../../import/web-page/propose-entry.ts";
import { comparableAddress } from "../../model/comparable-address.ts";
import type { Ports } from "../../ports.ts";
import { UserError } from "../../user-error.ts";
import { type FetchedPage, fetchPage } from "../../workspace/fetch-page.ts";

const pageTypes = ["text/html", "application/xhtml+xml"];

/**
 * Fetches a web page, or asks for a document, and proposes an entry about it.
 *
 * @throws UserError `BAD_ADDRESS`, `PRIVATE_ADDRESS`, `NO_PAGE` (exit code 2), `NOT_FETCHED` (3)
 */
export async function proposeFromUrl(
  typed: string,
  settings: ProposalSettings,
  { web, terminal }: Pick<Ports, "web" | "terminal">,
): Promise<Proposal> {
  const asked = typed.trim();
  const network = await web();
  terminal.progress("Fetching the page");
  const page = await fetchPage(asked, pageTypes, network).finally(() => terminal.progress(undefined));
  const { data, notes } = propose(page, settings);
  return { data, notes: [...detourNotes(asked, page.address), ...notes] };
}

/** @throws UserError `NO_PAGE` */
function propose(page: FetchedPage, settings: ProposalSettings): Proposal {
  if (pageTypes.includes(page.mediaType)) return proposeEntry(decodePage(page), page.address, settings);
  const format = documentFormat(page.mediaType);
  if (format) return proposeDocument(page, page.address, format);
  const kind = page.mediaType || "something of no known kind";
  throw new UserError("NO_PAGE", `There is neither a web page nor a document at ${page.address}, but ${kind}`, {
    hint: "Give the address of the page that tells the news.",
  });
}

function detourNotes(asked: string, address: string): readonly string[] {
  const isElsewhere = comparableAddress(asked) !== comparableAddress(address);
  const isUnsafe = /^https:/i.test(asked) && address.startsWith("http:");
  return [
    ...(isElsewhere ? [`The address leads on to ${address}`] : []),
    ...(isUnsafe ? ["The address leads from https:// to http://, where a page can be changed on its way."] : []),
  ];
}
