import type { DraftData } from "../../validate/check-draft.ts";
import { valueAt } from "./draft-data.ts";

/** One question of the interview. */
export interface Question {
  readonly path: readonly string[];
  readonly kind: "line" | "text" | "date";
  readonly message: string;
  readonly example: string;
  /** Whether it is asked at all, after what is known. */
  readonly applies: (data: DraftData) => boolean;
  /** Whether an empty answer will not do; for a source, that depends on the rest of the entry. */
  readonly needed: "always" | "as-source" | "never";
}

const always = () => true;
const hasUrl = (data: DraftData) => valueAt(data, ["source", "url"]) !== undefined;

/** What is asked, in this order. Everything else is left to flags and to editing the file. */
export const questions: readonly Question[] = [
  {
    path: ["headline"],
    kind: "line",
    message: "Headline",
    example: "Who does what, in 10 to 65 characters",
    applies: always,
    needed: "always",
  },
  {
    path: ["date"],
    kind: "date",
    message: "Date",
    example: "Enter for today, or type 5 Jan, next friday or 2018-04-05",
    applies: always,
    needed: "never",
  },
  {
    path: ["summary"],
    kind: "text",
    message: "Summary",
    example: "15 to 150 words: what happened, and what the reader can do",
    applies: always,
    needed: "always",
  },
  {
    path: ["source", "url"],
    kind: "line",
    message: "Link",
    example: "The address of the page with the whole story, https://…",
    applies: always,
    needed: "as-source",
  },
  {
    path: ["source", "title"],
    kind: "line",
    message: "Link text",
    example: "The title of that page",
    applies: hasUrl,
    needed: "always",
  },
  {
    path: ["source", "label"],
    kind: "line",
    message: "Words before the link",
    example: "Such as Further information or Source; Enter for none",
    applies: hasUrl,
    needed: "never",
  },
];
