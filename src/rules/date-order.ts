import { isMoment } from "../model/calendar-date.ts";
import { nameOf } from "../model/check-shape.ts";
import type { Finding, Path } from "../model/problem.ts";
import type { EntryRule } from "./rule.ts";

export const dateOrder: EntryRule = {
  id: "date-order",
  severity: "error",
  about:
    "An event does not end before it starts, a deadline is not before the entry, an entry does not expire before it is published.",
  on: "entry",
  check({ entry: { date, event, deadline, publish_from, expires } }) {
    return [
      ...inOrder([["event", "start"], event?.start], [["event", "end"], event?.end]),
      ...inOrder([["date"], date], [["deadline", "date"], deadline?.date]),
      ...inOrder([["publish_from"], publish_from], [["expires"], expires]),
    ];
  },
};

type Placed = readonly [path: Path, moment: string | undefined];

/** Compares as precisely as the less precise of the two allows. Moments that are missing or wrong in themselves are left to other rules. */
function inOrder([firstPath, first = ""]: Placed, [path, second = ""]: Placed): readonly Finding[] {
  const length = Math.min(first.length, second.length);
  if (!isMoment(first) || !isMoment(second) || second.slice(0, length) >= first.slice(0, length)) return [];
  return [
    {
      path,
      message: `Expected ${nameOf(path)} not to be before ${nameOf(firstPath)}, ${first}`,
      hint: `Correct one of the two: write ${first.slice(0, length)} or later here.`,
    },
  ];
}
