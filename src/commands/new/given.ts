import { defaultLanguage } from "../../model/bulletin.ts";
import type { Path } from "../../model/problem.ts";
import { valueAt, withValue } from "../../model/value-at.ts";
import type { Ports } from "../../ports.ts";
import { UserError } from "../../user-error.ts";
import type { DraftData, DraftProblem } from "../../validate/check-draft.ts";
import type { Desk } from "./desk.ts";
import { newFlags } from "./flags.ts";
import type { NewOptions } from "./new-options.ts";
import { readFlags } from "./read-flags.ts";

/** What is known of an entry before anybody is asked. */
export interface Given {
  readonly data: DraftData;
  /** What is wrong with values that were not understood. */
  readonly unreadable: readonly DraftProblem[];
  /** What a page said of itself. */
  readonly notes: readonly string[];
  /** Whether a page proposed what stands at a path, so that somebody has to look at it. */
  readonly isProposed: (path: Path) => boolean;
}

/**
 * Gathers what the flags say, the text on standard input with `--summary -`, and what a page proposes for the rest with `--from-url`.
 *
 * @throws UserError `NOT_A_DRAFT`, and those of fetching a page
 */
export async function gatherGiven(options: NewOptions, desk: Desk, ports: Ports): Promise<Given> {
  const { terminal } = ports;
  const fromInput = options["summary"] === "-";
  const flags = fromInput ? { ...options, summary: new TextDecoder().decode(await terminal.readInput()) } : options;
  const { data, problems } = readFlags(flags, desk.today);
  const told = options.event && data["event"] === undefined ? { ...data, event: {} } : data;
  const { fromUrl } = options;
  if (fromUrl === undefined) return { data: told, unreadable: problems, notes: [], isProposed: () => false };

  if (data["status"] !== undefined && data["status"] !== "draft") {
    throw new UserError("NOT_A_DRAFT", "What --from-url proposes is always a draft", {
      hint: "Leave out --status, look at the entry, and mark it as ready then.",
    });
  }
  const language = desk.store.bulletin.value?.language ?? defaultLanguage;
  const { proposeFromUrl } = await import("./from-url.ts");
  const proposal = await proposeFromUrl(fromUrl, { today: desk.today, language }, ports);
  return {
    data: filledUp(told, proposal.data),
    unreadable: problems,
    notes: proposal.notes,
    isProposed: (path) =>
      // The question about the start shows the end, too.
      path.join(".") !== "event.end" && valueAt(told, path) === undefined && valueAt(proposal.data, path) !== undefined,
  };
}

/** The data with what a proposal has in those fields that are still open. */
function filledUp(data: DraftData, proposal: DraftData): DraftData {
  return newFlags.reduce((filled, { path }) => {
    const isOpen = valueAt(filled, path) === undefined;
    return isOpen ? withValue(filled, path, valueAt(proposal, path)) : filled;
  }, data);
}
