import type { PlacedText } from "./links-of.ts";
import type { Finding } from "./problem.ts";

/** The fix that puts another address in the place of one; none where an address is written with escapes, so that its place is not exactly known. */
export function replaceAddress({ span, text }: PlacedText, replacement: string): Pick<Finding, "fix"> {
  const [start, end] = span ?? [0, text.length];
  return end - start === text.length ? { fix: { kind: "text", span: [start, end], text: replacement } } : {};
}
