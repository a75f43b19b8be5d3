import { valueAt } from "../../model/value-at.ts";
import type { Store } from "../../store/store.ts";
import type { DraftData } from "../../validate/check-draft.ts";
import { askDate } from "./ask-date.ts";
import { askLine } from "./ask-line.ts";
import { askSection } from "./ask-section.ts";
import { askTags } from "./ask-tags.ts";
import { askText } from "./ask-text.ts";
import { eventQuestions } from "./event-questions.ts";
import { sectionsOf, tagsInUse } from "./in-use.ts";
import type { Question } from "./question.ts";

const ofLine = { ask: askLine, isRoutine: true, applies: () => true } as const;
const hasUrl = (data: DraftData) => valueAt(data, ["source", "url"]) !== undefined;

/**
 * What is asked, in this order. Everything else is left to flags and to editing the file. Sections and tags are asked for where the bulletin has any.
 *
 * @param isEvent whether it is to be asked when and where something takes place
 */
export function questionsFor(store: Store, isEvent: boolean): readonly Question[] {
  const sections = sectionsOf(store);
  const tags = tagsInUse(store);
  return [
    {
      ...ofLine,
      path: ["headline"],
      message: "Headline",
      example: "Who does what, in 10 to 65 characters",
      needed: "always",
    },
    {
      ...ofLine,
      ask: askDate,
      path: ["date"],
      message: "Date",
      example: "Enter for today, or type 5 Jan, next friday or 2018-04-05",
      needed: "never",
    },
    {
      ...ofLine,
      ask: askText,
      path: ["summary"],
      message: "Summary",
      example: "15 to 150 words: what happened, and what the reader can do",
      needed: "always",
    },
    ...eventQuestions(isEvent),
    {
      ...ofLine,
      path: ["source", "url"],
      message: "Link",
      example: "The address of the page with the whole story, https://…",
      needed: "as-source",
    },
    {
      ...ofLine,
      path: ["source", "title"],
      message: "Link text",
      example: "The title of that page",
      applies: hasUrl,
      needed: "always",
    },
    {
      ...ofLine,
      path: ["source", "label"],
      message: "Words before the link",
      example: "Such as Further information or Source",
      applies: hasUrl,
      needed: "never",
    },
    {
      ...ofLine,
      ask: askSection(sections),
      path: ["section"],
      message: "Section",
      example: "",
      applies: () => sections.length > 0,
      needed: "never",
    },
    {
      ...ofLine,
      ask: askTags(tags),
      path: ["tags"],
      message: "Tags",
      example: "",
      applies: () => tags.length > 0,
      needed: "never",
    },
  ];
}
