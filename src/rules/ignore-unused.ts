import type { IgnoresRule } from "./rule.ts";

export const ignoreUnused: IgnoresRule = {
  id: "ignore-unused",
  severity: "warning",
  about: "Every rule that an entry ignores has something to report in it.",
  on: "ignores",
  check: (unused) =>
    unused.map(({ rule, path }) => ({
      path,
      message: `The rule “${rule}” finds nothing in this entry`,
      hint: "Delete this item of lint.ignore.",
    })),
};
