import { cover } from "./prose.ts";

/** Words in double quotation marks, up to the length of a long paragraph and not across a blank line. */
const quotation = /“(?:[^“”\n]|\n(?!\n)){1,1000}”|"(?:[^"\n]|\n(?!\n)){1,1000}"/g;

/** A text in which what other people said is covered, character for character: their words are not the editor's to change. */
export function coverQuotations(text: string): string {
  return text.replace(quotation, (found) => cover.repeat(found.length));
}
