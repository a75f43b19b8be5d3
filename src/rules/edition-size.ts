import { mostKilobytes } from "../model/bulletin.ts";
import type { EditionRule } from "./rule.ts";

export const editionSize: EditionRule = {
  id: "edition-size",
  severity: "error",
  about: "An edition's e-mail is not so large that mail programs cut it off.",
  on: "edition",
  /** What is sent cannot be mended any more. */
  check(edition, { bulletin, emailBytes }) {
    if (edition.edition.sent !== undefined) return [];
    const bytes = emailBytes(edition) ?? 0;
    const most = bulletin.email?.max_kb ?? mostKilobytes;
    if (bytes <= most * 1000) return [];
    return [
      {
        path: ["entries"],
        message: `Expected the e-mail to have at most ${most} kB, not ${(bytes / 1000).toFixed(1)}`,
        hint: "Choose fewer entries, or shorten them; mail programs cut off the rest, and the way to unsubscribe with it.",
      },
    ];
  },
};
