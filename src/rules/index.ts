import { acronymUndefined } from "./acronym-undefined.ts";
import { acronymUnused } from "./acronym-unused.ts";
import { danglingPointer } from "./dangling-pointer.ts";
import { dateInvalid } from "./date-invalid.ts";
import { dateOrder } from "./date-order.ts";
import { dateRelative } from "./date-relative.ts";
import { dateWeekday } from "./date-weekday.ts";
import { editionEntry } from "./edition-entry.ts";
import { editionOrder } from "./edition-order.ts";
import { editionRepeat } from "./edition-repeat.ts";
import { editionSent } from "./edition-sent.ts";
import { editionSize } from "./edition-size.ts";
import { entryExpired } from "./entry-expired.ts";
import { entryFileName } from "./entry-file-name.ts";
import { eventDateConflict } from "./event-date-conflict.ts";
import { headlineDuplicate } from "./headline-duplicate.ts";
import { headlineLength } from "./headline-length.ts";
import { headlinePasted } from "./headline-pasted.ts";
import { headlinePunctuation } from "./headline-punctuation.ts";
import { ignoreUnused } from "./ignore-unused.ts";
import { imageAlt } from "./image-alt.ts";
import { imageFile } from "./image-file.ts";
import { linkDocument } from "./link-document.ts";
import { linkDuplicate } from "./link-duplicate.ts";
import { linkInsecure } from "./link-insecure.ts";
import { linkMalformed } from "./link-malformed.ts";
import { linkMissing } from "./link-missing.ts";
import { linkTextSame } from "./link-text-same.ts";
import { linkTextVague } from "./link-text-vague.ts";
import { linkTracking } from "./link-tracking.ts";
import { nameCaseVariant } from "./name-case-variant.ts";
import { nameMisspelt } from "./name-misspelt.ts";
import { nameNearVariant } from "./name-near-variant.ts";
import { paragraphLength } from "./paragraph-length.ts";
import { personalData } from "./personal-data.ts";
import { placeholderLeft } from "./placeholder-left.ts";
import type { Rule } from "./rule.ts";
import { sectionUnknown } from "./section-unknown.ts";
import { sentenceLength } from "./sentence-length.ts";
import { styleApostrophe } from "./style-apostrophe.ts";
import { styleContraction } from "./style-contraction.ts";
import { styleExclamation } from "./style-exclamation.ts";
import { styleOrdinal } from "./style-ordinal.ts";
import { styleRange } from "./style-range.ts";
import { styleSemicolonList } from "./style-semicolon-list.ts";
import { styleSpacedHyphen } from "./style-spaced-hyphen.ts";
import { styleThousands } from "./style-thousands.ts";
import { styleTime } from "./style-time.ts";
import { summaryLength } from "./summary-length.ts";
import { textBrokenHyphen } from "./text-broken-hyphen.ts";
import { textInvisible } from "./text-invisible.ts";
import { textRepeatedWord } from "./text-repeated-word.ts";
import { textSpacing } from "./text-spacing.ts";
import { themeContrast } from "./theme-contrast.ts";
import { themeCss } from "./theme-css.ts";
import { timezoneUnknown } from "./timezone-unknown.ts";
import { wordAvoid } from "./word-avoid.ts";
import { yamlTextLoss } from "./yaml-text-loss.ts";

/** Every rule, in the order in which they are listed and run. A new rule is a file, a page in `docs/rules/` and a line here. */
export const rules: readonly Rule[] = [
  entryFileName,
  yamlTextLoss,
  dateInvalid,
  dateOrder,
  dateWeekday,
  dateRelative,
  eventDateConflict,
  entryExpired,
  linkMissing,
  linkMalformed,
  linkTextVague,
  linkTextSame,
  linkDuplicate,
  linkInsecure,
  linkTracking,
  linkDocument,
  danglingPointer,
  headlineLength,
  headlineDuplicate,
  headlinePunctuation,
  headlinePasted,
  summaryLength,
  sentenceLength,
  paragraphLength,
  textInvisible,
  textSpacing,
  textBrokenHyphen,
  textRepeatedWord,
  nameMisspelt,
  nameNearVariant,
  nameCaseVariant,
  acronymUndefined,
  acronymUnused,
  styleRange,
  styleTime,
  styleOrdinal,
  styleThousands,
  styleExclamation,
  styleSpacedHyphen,
  styleSemicolonList,
  styleContraction,
  styleApostrophe,
  wordAvoid,
  placeholderLeft,
  personalData,
  imageAlt,
  imageFile,
  themeContrast,
  themeCss,
  sectionUnknown,
  timezoneUnknown,
  editionEntry,
  editionOrder,
  editionRepeat,
  editionSent,
  editionSize,
  ignoreUnused,
];
