import { formatIso } from "../model/calendar-date.ts";
import type { Clock } from "../ports.ts";

/** The machine's clock. The date is that of the user's own time zone, or of SOURCE_DATE_EPOCH (reproducible-builds.org) in UTC. */
export function systemClock(environment: NodeJS.ProcessEnv): Clock {
  return {
    today() {
      const epoch = environment["SOURCE_DATE_EPOCH"];
      if (epoch !== undefined && /^\d+$/.test(epoch)) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
      const now = new Date();
      return formatIso({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
    },
  };
}
