import type { presetNames, RuleSetting } from "../model/bulletin.ts";

/**
 * What each style guide asks of the rules that differ from one to the other, in the words of `rules` in `bulletin.yaml`. What is not said here is
 * as the rule itself has it, which is GOV.UK's way.
 */
export const presets: Readonly<Record<(typeof presetNames)[number], Readonly<Record<string, RuleSetting>>>> = {
  /** The style guide of GOV.UK: https://www.gov.uk/guidance/style-guide */
  govuk: {},
  /** The content guide of the NHS digital service manual: https://service-manual.nhs.uk/content */
  nhs: {
    "link-document": { pdf: "PDF only" },
    "paragraph-length": { most: 3 },
    "sentence-length": { long: 20 },
    "style-apostrophe": { form: "straight" },
    "style-contraction": { headline: true },
    "style-time": { noon: false },
    "word-avoid": { guide: "nhs" },
  },
  /** No guide: rules about style are off, rules about facts stay on. */
  none: {
    "paragraph-length": "off",
    "sentence-length": "off",
    "style-apostrophe": "off",
    "style-contraction": "off",
    "style-exclamation": "off",
    "style-ordinal": "off",
    "style-range": "off",
    "style-semicolon-list": "off",
    "style-spaced-hyphen": "off",
    "style-thousands": "off",
    "style-time": "off",
    "word-avoid": "off",
  },
};
