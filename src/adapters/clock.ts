import { formatIso } from "../model/calendar-date.ts";
import type { Clock } from "../ports.ts";

/** The machine's clock. The date is that of the user's own time zone. SOURCE_DATE_EPOCH (reproducible-builds.org) stops it; then the date is that of UTC. */
export function systemClock(environment: NodeJS.ProcessEnv): Clock {
  const stopped = () => {
    const epoch = environment["SOURCE_DATE_EPOCH"];
    return epoch !== undefined && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : undefined;
  };
  return {
    today() {
      const moment = stopped();
      if (moment) return moment.toISOString().slice(0, 10);
      const now = new Date();
      return formatIso({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
    },
    now: () => `${(stopped() ?? new Date()).toISOString().slice(0, 19)}Z`,
  };
}
