import { isVagueLinkText } from "../model/is-vague-link-text.ts";
import { linksOf } from "../model/links-of.ts";
import type { EntryRule } from "./rule.ts";

export const linkTextVague: EntryRule = {
  id: "link-text-vague",
  severity: "error",
  about: "The text of a link says where it leads, read on its own.",
  on: "entry",
  check: ({ entry, summary }) =>
    linksOf(entry, summary).flatMap(({ text: linkText }) => {
      if (!linkText || !isVagueLinkText(linkText.text)) return [];
      const { text, ...place } = linkText;
      return [
        {
          ...place,
          message: `“${text}” does not say where the link leads`,
          hint: "Write the title of the page that it opens, such as “National referral statistics 2017”.",
        },
      ];
    }),
};
