import type { RuleBase } from "./rule.ts";

/** What the store itself reports while it reads a file. These checks have ids and pages like the rules, but are always on. */
export const storeChecks: readonly RuleBase[] = [
  { id: "file", severity: "error", about: "A file is there, is a file, and is saved as UTF-8 text." },
  { id: "yaml-syntax", severity: "error", about: "A file is valid YAML, with every key once." },
  {
    id: "schema",
    severity: "error",
    about: "A file has the keys that it needs, no others, and values of the right kind.",
  },
];
