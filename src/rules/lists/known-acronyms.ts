/** Acronyms that need no explanation, and why. */
export interface KnownAcronyms {
  readonly acronyms: readonly string[];
  /** Who says that readers know them, or how one can tell. */
  readonly source: string;
}

/**
 * Acronyms that the public knows. GOV.UK's measure is that four in five people understand and use one, so those of a trade are not among them: what the
 * readers of one bulletin know belongs under `acronyms` in its `bulletin.yaml`.
 */
export const knownAcronyms: readonly KnownAcronyms[] = [
  known(
    "UK US EU DVLA VAT MP BBC",
    "GOV.UK style guide, under “Abbreviations and acronyms”: named as well known, or used as an example",
  ),
  known("NHS GP A&E HIV AIDS DNA MMR COVID MRI IVF BMI CPR", "nhs.uk has pages with the acronym alone in their titles"),
  known("GCSE SAT PE BA MA MBA", "GOV.UK names these examinations, subjects and degrees by the acronym alone"),
  known(
    "NSPCC RSPCA RSPB YMCA YWCA UNICEF UNESCO RNLI RNIB AA RAC BT ITV IBM HSBC NASA",
    "the organisation goes by this name and does not write it out on its own home page",
  ),
  known(
    "USA UN WHO NATO RAF GB HM HRH PM MSP MEP CBE MBE OBE QC KC FA LGBT LGBTI LGBTQ BBQ",
    "national newspapers print it without its long form",
  ),
  known(
    "AD AGM AI AM ASAP ATM BC BST CCTV CD CEO CV DIY DJ DVD FAQ GMT GPS HQ HR ID IQ IT LED MOT NB OK PA PC PDF PIN PO PR PS Q&A RIP RSVP SMS SOS TBA TBC TBD TV UFO URL USB UV VIP WC WWI WWII",
    "general dictionaries of English have it as a word",
  ),
];

/** @param acronyms with a space between them */
function known(acronyms: string, source: string): KnownAcronyms {
  return { acronyms: acronyms.split(" "), source };
}
