import { nearest } from "../model/nearest.ts";
import type { EntryRule } from "./rule.ts";

export const sectionUnknown: EntryRule = {
  id: "section-unknown",
  severity: "error",
  about: "The section of an entry is one of those in bulletin.yaml.",
  on: "entry",
  check({ entry: { section } }, { bulletin }) {
    const keys = (bulletin.sections ?? []).flatMap((one) => one?.key ?? []);
    if (section === undefined || keys.includes(section)) return [];
    const near = nearest(section, keys);
    const known =
      keys.length > 0 ? `Write ${keys.join(" or ")}` : "Add it to sections in bulletin.yaml, or delete the line";
    return [
      {
        path: ["section"],
        message: `There is no section “${section}” in bulletin.yaml`,
        hint: near ? `Did you mean ${near}?` : `${known}.`,
      },
    ];
  },
};
