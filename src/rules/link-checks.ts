import type { RuleBase } from "./rule.ts";

/** What is reported of links when their targets are asked over the network. These checks have ids, pages and settings like the rules. */
export const linkChecks = {
  dead: {
    id: "link-dead",
    severity: "error",
    about: "The page behind a link is there; looked at with --links only.",
  },
  unchecked: {
    id: "link-unchecked",
    severity: "info",
    about: "The page behind a link can be asked for; looked at with --links only.",
  },
  moved: {
    id: "link-moved",
    severity: "info",
    about: "A link leads to where its page is now; looked at with --links only.",
  },
} as const satisfies Readonly<Record<string, RuleBase>>;
