import { valueAt } from "../../model/value-at.ts";
import type { DraftData } from "../../validate/check-draft.ts";
import { askLine } from "./ask-line.ts";
import { askEnd, askPeriod } from "./ask-period.ts";
import type { Question } from "./question.ts";

const isEvent = (data: DraftData) => data["event"] !== undefined;
const hasStart = (data: DraftData) => valueAt(data, ["event", "start"]) !== undefined;
const isSomewhere = (data: DraftData) => hasStart(data) && !/^online$/i.test(String(valueAt(data, ["event", "place"])));

/** Asks when and where an event takes place, and how to book. `isRoutine` as in the questions. */
export function eventQuestions(isRoutine: boolean): readonly Question[] {
  const ofEvent = { ask: askLine, isRoutine, applies: hasStart, needed: "never" } as const;
  return [
    {
      ...ofEvent,
      ask: askPeriod,
      path: ["event", "start"],
      message: "When",
      example: "Such as 13 March, 13 March 12pm, 13 March 12-1pm or 12-18 March",
      applies: isEvent,
      needed: "always",
    },
    {
      ...ofEvent,
      ask: askEnd,
      path: ["event", "end"],
      message: "Until",
      example: "Such as 1pm or 14 March; Enter for no end",
    },
    { ...ofEvent, path: ["event", "place"], message: "Where", example: "The venue, or Online" },
    {
      ...ofEvent,
      path: ["event", "address"],
      message: "Address",
      example: "The venue’s postal address",
      applies: isSomewhere,
    },
    { ...ofEvent, path: ["event", "booking"], message: "Booking link", example: "https://…" },
  ];
}
