import { matchesIn } from "../model/prose.ts";
import type { EntryRule } from "./rule.ts";

const forms = ["any", "straight", "curly"] as const;

export const styleApostrophe: EntryRule<{ form: (typeof forms)[number] }> = {
  id: "style-apostrophe",
  severity: "info",
  about: "Apostrophes have the form that the style guide asks for.",
  mends: true,
  options: {
    form: {
      shape: { kind: "choice", of: forms },
      default: "any",
      about: "`straight` (') or `curly` (’); `any` lets both pass.",
    },
  },
  on: "entry",
  check({ prose }, { options: { form } }) {
    if (form === "any") return [];
    const [wrong, right] = form === "straight" ? ["’", "'"] : ["'", "’"];
    return prose.flatMap((one) =>
      matchesIn(one, new RegExp(`(?<=[\\p{L}\\p{N}])${wrong}(?=\\p{L})`, "gu")).map(({ span }) => ({
        path: one.path,
        span,
        message: `Expected the apostrophe to be ${form}`,
        hint: `Write “${right}”.`,
        fix: { kind: "text", span, text: right },
      })),
    );
  },
};
