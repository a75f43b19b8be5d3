import type { presetNames, RuleSetting } from "../model/bulletin.ts";

/**
 * What each style guide asks of the rules that differ from one to the other, in the words of `rules` in `bulletin.yaml`. What is not said here is
 * as the rule itself has it, which is GOV.UK's way.
 */
export const presets: Readonly<Record<(typeof presetNames)[number], Readonly<Record<string, RuleSetting>>>> = {
  /** The style guide of GOV.UK: https://www.gov.uk/guidance/style-guide */
  govuk: {},
  /** The content guide of the NHS digital service manual: https://service-manual.nhs.uk/content */
  nhs: {},
  /** No guide: rules about style are off, rules about facts stay on. */
  none: {},
};
