/** Whether a language (BCP 47) sets a space, mostly a no-break one, before a colon, a semicolon and a question mark, as French does. */
export function spacesBeforeMarks(language: string): boolean {
  return /^fr\b/i.test(language);
}
