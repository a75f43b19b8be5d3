import type { Finding } from "../model/problem.ts";
import { sentFault } from "../model/sent-fault.ts";
import type { EditionRule } from "./rule.ts";

/** Whether an edition still is what was sent shows only in comparison with git: `validate --since` reports that under this rule, too. */
export const editionSent: EditionRule = {
  id: "edition-sent",
  severity: "error",
  about: "An edition that was sent lists its entries, was sent on its date or later, and is never changed.",
  on: "edition",
  check({ edition }, { today }) {
    if (edition.sent === undefined) return [];
    const fault = sentFault(edition, today);
    return [...(fault ? [{ path: ["sent"], ...fault }] : []), ...(edition.entries === undefined ? [unlisted] : [])];
  },
};

const unlisted: Finding = {
  path: ["sent"],
  message: "This edition was sent and lists no entries, so that what is in it can still change",
  hint: "List the ids of the entries that went out under entries.",
};
