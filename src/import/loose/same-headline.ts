import { canBeHeading } from "./heading-rank.ts";

/** Whether a line says the headline before it again, or one of the two is a shorter form of the other. */
export function isSameHeadline(first: string, second: string): boolean {
  if (!canBeHeading(second)) return false;
  const [shorter = "", longer = ""] = [comparable(first), comparable(second)].sort((a, b) => a.length - b.length);
  if (shorter === longer) return shorter !== "";
  const isPart = shorter.length >= shortestPart && ` ${longer} `.includes(` ${shorter} `);
  return isPart && !isSentence(first) && !isSentence(second);
}

/** A sentence that begins with the headline is the first of the text. */
function isSentence(text: string): boolean {
  return /\p{L}{2}\.(?:["”’)]*$|\s)/u.test(text);
}

/** What is shorter stands in many lines by chance. */
const shortestPart = 12;

function comparable(headline: string): string {
  const words = headline.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.join(" ");
}
