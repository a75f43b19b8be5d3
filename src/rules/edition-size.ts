import { mostKilobytes } from "../model/bulletin.ts";
import type { EditionRule } from "./rule.ts";

/** From here on a mailing service's own additions can take an e-mail over what mail programs show. */
const largeKilobytes = 80;

export const editionSize: EditionRule = {
  id: "edition-size",
  severity: "error",
  about: "An edition's e-mail is not so large that mail programs cut it off.",
  on: "edition",
  /** What is sent cannot be mended any more. */
  check(edition, { bulletin, emailBytes }) {
    if (edition.edition.sent !== undefined) return [];
    const kilobytes = (emailBytes(edition) ?? 0) / 1000;
    const most = bulletin.email?.max_kb ?? mostKilobytes;
    const tooLarge = kilobytes > most;
    if (!tooLarge && kilobytes <= largeKilobytes) return [];
    return [
      {
        path: ["entries"],
        ...(!tooLarge && { severity: "warning" as const }),
        message: `Expected the e-mail to have at most ${tooLarge ? most : largeKilobytes} kB, not ${kilobytes.toFixed(1)}`,
        hint: "Choose fewer entries, or shorten them; mail programs cut off the rest, and the way to unsubscribe with it.",
      },
    ];
  },
};
