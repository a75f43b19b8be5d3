import { matchesIn } from "../model/prose.ts";
import { coverQuotations } from "../model/quotation.ts";
import { unicodePattern } from "../model/unicode-pattern.ts";
import type { EntryRule } from "./rule.ts";

export const styleExclamation: EntryRule = {
  id: "style-exclamation",
  severity: "info",
  about: "No sentence ends with an exclamation mark, except in a quotation.",
  on: "entry",
  check({ prose }) {
    return prose.flatMap((one) =>
      matchesIn({ ...one, text: coverQuotations(one.text) }, atEnd).map(({ span }) => ({
        path: one.path,
        span,
        message: "Expected the sentence to end without an exclamation mark",
        hint: "Let the news itself be what excites.",
      })),
    );
  },
};

const atEnd = unicodePattern(String.raw`(?<=[\p{L}\p{N})”’"'*_\ufffc]\s?)!+(?![\p{L}\p{N}=])`, "gu");
