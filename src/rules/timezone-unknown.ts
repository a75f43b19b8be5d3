import { type BulletinDraft, bulletinShape } from "../model/bulletin.ts";
import { isTimeZone } from "../model/is-time-zone.ts";
import { nearest } from "../model/nearest.ts";
import type { FileRule } from "./rule.ts";

export const timezoneUnknown: FileRule = {
  id: "timezone-unknown",
  severity: "error",
  about: "The time zone in bulletin.yaml is one that there is.",
  on: "file",
  check({ value, shape }) {
    if (shape !== bulletinShape) return [];
    const { timezone } = (value ?? {}) as BulletinDraft;
    if (timezone === undefined || isTimeZone(timezone)) return [];
    const near = nearest(timezone, Intl.supportedValuesOf("timeZone"));
    return [
      {
        path: ["timezone"],
        message: `There is no time zone “${timezone}”`,
        hint: near ? `Did you mean ${near}?` : "Write the continent and a city in the same zone, as in Europe/London.",
      },
    ];
  },
};
