import { formatDate } from "../model/format-date.ts";
import type { EditionRule } from "./rule.ts";

/** How many editions back an entry is still remembered. */
const remembered = 2;

export const editionRepeat: EditionRule = {
  id: "edition-repeat",
  severity: "warning",
  about: `An entry stood in none of the ${remembered} editions before.`,
  on: "edition",
  /** What is sent cannot be mended any more. An edition without a list of entries never takes one that went out. */
  check(edition, { editions }) {
    const { entries = [], sent } = edition.edition;
    if (sent !== undefined || entries.length === 0) return [];
    const place = editions.indexOf(edition);
    const before = editions.slice(Math.max(0, place - remembered), place).reverse();
    return entries.flatMap((id, i) => {
      const last = before.find(({ order }) => id !== undefined && order.includes(id));
      if (!last) return [];
      const { number, date = "" } = last.edition;
      return [
        {
          path: ["entries", i],
          message: `This entry stood in edition ${number ?? last.id} of ${formatDate(date, "en")} already`,
          hint: "Take it out; or write an entry that says what is new since.",
        },
      ];
    });
  },
};
