import { defaultLanguage } from "../../model/bulletin.ts";
import type { Answers, Check, Line } from "./answers.ts";

/** A question that is answered by one line. */
export interface Question {
  readonly key: Line;
  readonly message: string;
  /** What stands for an answer where none is given; none for an empty one. */
  readonly proposal: string;
  readonly example: string;
  readonly isNeeded: boolean;
  /** Whether it is asked at all, after what is known. */
  readonly applies: (answers: Partial<Answers>) => boolean;
}

const always = () => true;

/** The first five questions. The sixth is what checks every change. */
export const questions: readonly Question[] = [
  {
    key: "name",
    message: "Name of the bulletin",
    proposal: "",
    example: "As readers will see it, such as Safeguarding Children News",
    isNeeded: true,
    applies: always,
  },
  {
    key: "publisher",
    message: "Publisher",
    proposal: "",
    example: "The organisation behind it, such as Anytown Council",
    isNeeded: true,
    applies: always,
  },
  {
    key: "language",
    message: "Language",
    proposal: defaultLanguage,
    example: "Enter for en-GB, or another code such as cy",
    isNeeded: true,
    applies: always,
  },
  {
    key: "contact",
    message: "Contact",
    proposal: "",
    example: "The e-mail address that it comes from and readers write to; Enter for none yet",
    isNeeded: false,
    applies: always,
  },
  {
    key: "unsubscribe",
    message: "How readers unsubscribe",
    proposal: "",
    example: "Mailchimp, GovDelivery, or the address of a page; Enter for “reply and say so”",
    isNeeded: false,
    applies: ({ contact }) => contact !== undefined,
  },
];

/** The choices of the sixth question. */
export const checkNames: Readonly<Record<Check, string>> = {
  github: "on GitHub",
  gitlab: "on GitLab",
  "pre-commit": "before every commit, by pre-commit",
};
