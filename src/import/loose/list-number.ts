/** The number by which a headline is counted, with the space behind it, such as “3. ”; empty if it has none. */
export function numberBefore(headline: string): string {
  return /^\d{1,2}[.)] (?=\S)/.exec(headline)?.[0] ?? "";
}
