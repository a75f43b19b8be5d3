import { fingerprint } from "../model/fingerprint.ts";
import type { Problem } from "../model/problem.ts";

/**
 * A name for each problem that stays when lines move: sixteen hexadecimal digits out of its file, its rule, the text that it points at, and how
 * many problems equal in these come before it.
 *
 * @param nameOf what a file is called wherever one stands, where the path as typed depends on that
 */
export function fingerprints(
  problems: readonly Pick<Problem, "rule" | "file" | "range">[],
  textOf: (file: string) => string,
  nameOf: (file: string) => string = (file) => file,
): readonly string[] {
  const seen = new Map<string, number>();
  return problems.map(({ rule, file, range }) => {
    const pointed = textOf(file)
      .slice(...range)
      .replaceAll("\r\n", "\n");
    const key = JSON.stringify([nameOf(file), rule, pointed]);
    const earlier = seen.get(key) ?? 0;
    seen.set(key, earlier + 1);
    return fingerprint(`${key}${earlier}`);
  });
}
