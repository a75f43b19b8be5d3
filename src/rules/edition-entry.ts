import { parseDate } from "../model/calendar-date.ts";
import type { EditionDraft } from "../model/edition.ts";
import { type EntryDraft, lastDay } from "../model/entry.ts";
import { isShownIn } from "../model/hindrance.ts";
import { nearest } from "../model/nearest.ts";
import type { Finding } from "../model/problem.ts";
import type { Context, EditionRule } from "./rule.ts";

export const editionEntry: EditionRule = {
  id: "edition-entry",
  severity: "error",
  about: "The entries of an edition exist, stand in it once, are ready and current on its date, and are shown.",
  on: "edition",
  check({ edition }, { entries, drafts }) {
    const seen = new Set<string>();
    return (edition.entries ?? []).flatMap((id, i): readonly Finding[] => {
      if (id === undefined) return [];
      const fault = seen.has(id) ? repeated : faultOf(id, edition, { entries, drafts });
      seen.add(id);
      return fault ? [{ path: ["entries", i], ...fault }] : [];
    });
  },
};

type Fault = Pick<Finding, "message" | "hint">;

const repeated: Fault = { message: "This entry stands in the edition twice", hint: "Delete one of the two lines." };

function faultOf(
  id: string,
  edition: EditionDraft,
  { entries, drafts }: Pick<Context, "entries" | "drafts">,
): Fault | undefined {
  const found = entries.get(id);
  if (found)
    return (
      statusFault(edition, found.entry, drafts) ?? dateFault(edition, found.entry) ?? sectionFault(edition, found.entry)
    );
  const near = nearest(id, entries.keys());
  return {
    message: `There is no entry “${id}”`,
    hint: near ? `Did you mean ${near}?` : "Write the name of the entry's file, without .yaml.",
  };
}

/** An entry may be withdrawn after the edition was sent; that does not change what was sent. */
function statusFault({ sent }: EditionDraft, { status }: EntryDraft, drafts: boolean): Fault | undefined {
  if (sent !== undefined || status === undefined || status === "ready" || (drafts && status === "draft"))
    return undefined;
  return status === "draft"
    ? { message: "This entry is still a draft", hint: "Set status: ready in it when it is signed off, or take it out." }
    : { message: "This entry is withdrawn", hint: "Take it out of the edition." };
}

function dateFault({ date = "" }: EditionDraft, entry: EntryDraft): Fault | undefined {
  const { publish_from: first = "" } = entry;
  const last = lastDay(entry) ?? "";
  if (!parseDate(date)) return undefined;
  if (parseDate(first) && first > date) {
    return {
      message: `This entry is under embargo until ${first}, after the edition's date, ${date}`,
      hint: "Take it out, or correct publish_from or the edition's date.",
    };
  }
  if (parseDate(last) && last < date) {
    return {
      message: `This entry expires on ${last}, before the edition's date, ${date}`,
      hint: "Take it out, or correct the dates.",
    };
  }
  return undefined;
}

function sectionFault(edition: EditionDraft, entry: EntryDraft): Fault | undefined {
  if (isShownIn(edition, entry)) return undefined;
  const { section } = entry;
  return {
    message: `This entry is in the section “${section}”, which the edition does not show`,
    hint: `Add ${section} to sections, or take the entry out.`,
  };
}
