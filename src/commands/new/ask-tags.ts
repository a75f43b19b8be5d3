import { nearest } from "../../model/nearest.ts";
import { valueAt, withValue } from "../../model/value-at.ts";
import type { Remark } from "../../ports.ts";
import type { Question } from "./question.ts";

/** How many tags are offered: a longer list is no quicker than typing. */
const mostOffered = 20;

/**
 * Asks for tags among those in use, and for new ones where the user has some.
 *
 * @param inUse the most used first
 */
export function askTags(inUse: readonly string[]): Question["ask"] {
  return async ({ message, path }, data, { prompter }) => {
    const picked = (valueAt(data, path) ?? []) as readonly string[];
    const offered = [...new Set([...picked, ...inUse.slice(0, mostOffered)])];
    const choices = [...offered.map((tag) => ({ value: tag, name: tag })), { value: "", name: "Others, typed next" }];
    const known = await prompter.pick({ message, choices, picked });
    const typed = known.includes("")
      ? await prompter.line({
          message: "Other tags",
          example: "Separated by commas",
          initial: "",
          check: (line) => newTagRemark(line, inUse),
        })
      : "";
    const tags = [...new Set([...known, ...splitTags(typed)])].filter((tag) => tag !== "");
    return withValue(data, path, tags.length > 0 ? tags : undefined);
  };
}

/** A word about the last tag that looks like one in use, written in another way. */
function newTagRemark(line: string, inUse: readonly string[]): Remark | undefined {
  const fresh = splitTags(line).filter((tag) => !inUse.includes(tag));
  const remarks = fresh.flatMap((tag): Remark[] => {
    const near = nearest(tag, inUse);
    return near ? [{ severity: "warning", text: `“${tag}” is not in use yet. Did you mean “${near}”?` }] : [];
  });
  return remarks.at(-1);
}

function splitTags(line: string): readonly string[] {
  return line.split(",").map((tag) => tag.trim());
}
