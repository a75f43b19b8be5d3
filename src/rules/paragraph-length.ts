import { sentencesOf } from "../model/prose.ts";
import type { EntryRule } from "./rule.ts";

export const paragraphLength: EntryRule<{ readonly most: number }> = {
  id: "paragraph-length",
  severity: "info",
  about: "The paragraphs of a summary have few sentences.",
  on: "entry",
  options: {
    most: { shape: { kind: "integer", min: 1, max: 9999 }, default: 5, about: "The most sentences of a paragraph." },
  },
  check: ({ prose }, { options: { most } }) =>
    prose
      .filter(({ path }) => path[0] === "summary")
      .flatMap((summary) =>
        summary.paragraphs.flatMap((span) => {
          const sentences = sentencesOf({ ...summary, paragraphs: [span] }).length;
          if (sentences <= most) return [];
          return [
            {
              path: summary.path,
              span,
              message: `Expected the paragraph to have at most ${most} sentences, not ${sentences}`,
              hint: "Begin a new paragraph where the subject changes.",
            },
          ];
        }),
      ),
};
