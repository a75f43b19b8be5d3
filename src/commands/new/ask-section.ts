import { withValue } from "../../model/value-at.ts";
import type { Question } from "./question.ts";

/** A section as a choice: its key, and the heading that readers see. */
export interface SectionChoice {
  readonly key: string;
  readonly title: string;
}

/** Asks for one of the bulletin's sections, or none. */
export function askSection(sections: readonly SectionChoice[]): Question["ask"] {
  const choices = [...sections.map(({ key, title }) => ({ value: key, name: title })), { value: "", name: "None" }];
  return async ({ message, path }, data, { prompter }) =>
    withValue(data, path, (await prompter.choose({ message, choices })) || undefined);
}
