import { sentencesOf } from "../model/prose.ts";
import type { EntryRule } from "./rule.ts";

export const styleSemicolonList: EntryRule = {
  id: "style-semicolon-list",
  severity: "info",
  about: "Three or more things after a colon are a list of lines, not one sentence with semicolons.",
  on: "entry",
  check({ prose }) {
    return prose.flatMap((one) =>
      sentencesOf(one).flatMap(([start, end]) => {
        const sentence = one.text.slice(start, end);
        const colon = sentence.search(/:\s/);
        const items = sentence.slice(colon).split(/;\s/).length;
        if (colon < 0 || items < 3) return [];
        return [
          {
            path: one.path,
            span: [start + colon, end],
            message: `${items} things are run together with semicolons`,
            hint: "Give each a line of its own that begins with “- ”.",
          },
        ];
      }),
    );
  },
};
