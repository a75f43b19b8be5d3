/** The guides whose lists are told apart. */
export const guideNames = ["govuk", "nhs"] as const;

export type GuideName = (typeof guideNames)[number];

/** Words that a style guide tells writers to avoid. */
export interface WordToAvoid {
  /** Every form, without a capital unless the word has one everywhere. */
  readonly words: readonly string[];
  /** What to write instead; it ends a sentence that begins with “Write”. */
  readonly instead: string;
  readonly guides: readonly GuideName[];
}

const both = ["govuk", "nhs"] as const;

/**
 * A selection, in our own words, from “Words to avoid” in the style guide of GOV.UK
 * (https://www.gov.uk/guidance/style-guide/a-to-z#words-to-avoid) and from the A to Z of NHS health writing
 * (https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing). Words with an everyday meaning that the guides allow, such as
 * “deliver”, “key” or “foster”, are left out, since no program can tell which meaning is meant.
 */
export const wordsToAvoid: readonly WordToAvoid[] = [
  { words: ["in order to"], instead: "to", guides: ["govuk"] },
  { words: ["utilise", "utilises", "utilised", "utilising"], instead: "use", guides: ["govuk"] },
  {
    words: ["facilitate", "facilitates", "facilitated", "facilitating"],
    instead: "what is done, such as run or help",
    guides: ["govuk"],
  },
  { words: ["collaborate", "collaborates", "collaborated", "collaborating"], instead: "work with", guides: ["govuk"] },
  { words: ["liaise", "liaises", "liaised", "liaising"], instead: "work with", guides: ["govuk"] },
  {
    words: ["empower", "empowers", "empowered", "empowering"],
    instead: "what people can now do, such as let",
    guides: ["govuk"],
  },
  { words: ["incentivise", "incentivises", "incentivised", "incentivising"], instead: "encourage", guides: ["govuk"] },
  {
    words: ["disincentivise", "disincentivises", "disincentivised", "disincentivising"],
    instead: "discourage",
    guides: ["govuk"],
  },
  { words: ["leveraging", "leveraged"], instead: "use", guides: ["govuk"] },
  { words: ["streamline", "streamlines", "streamlined", "streamlining"], instead: "make simpler", guides: ["govuk"] },
  { words: ["tackle", "tackles", "tackled", "tackling"], instead: "stop, solve or deal with", guides: ["govuk"] },
  { words: ["initiate", "initiates", "initiated", "initiating"], instead: "start", guides: ["govuk"] },
  { words: ["overarching"], instead: "nothing, or what it covers", guides: ["govuk"] },
  { words: ["robust"], instead: "thorough, or what makes it so", guides: ["govuk"] },
  { words: ["dialogue"], instead: "talk or discussion", guides: ["govuk"] },
  { words: ["going forward", "moving forward"], instead: "from now on", guides: ["govuk"] },
  { words: ["one-stop shop", "one stop shop"], instead: "website or service", guides: ["govuk"] },
  {
    words: ["ring-fence", "ring-fenced", "ring-fencing", "ring fencing", "ringfenced"],
    instead: "what the money will be spent on",
    guides: ["govuk"],
  },
  { words: ["slim down", "slimmed down", "slimming down"], instead: "make smaller", guides: ["govuk"] },
  {
    words: ["fill out a form", "fill out the form", "fill out this form", "filling out a form", "filling out the form"],
    instead: "fill in",
    guides: ["govuk"],
  },
  { words: ["whitelist", "white list"], instead: "allow list", guides: ["govuk"] },
  { words: ["blacklist", "black list"], instead: "block list", guides: ["govuk"] },
  { words: ["eg", "e.g.", "e.g"], instead: "for example", guides: both },
  { words: ["ie", "i.e.", "i.e"], instead: "that is", guides: both },
  { words: ["etc"], instead: "for example before the list, and no etc after it", guides: both },
  { words: ["BAME", "BME"], instead: "ethnic minorities, or better, the groups that are meant", guides: both },
  { words: ["medication", "medications"], instead: "medicine", guides: ["nhs"] },
  { words: ["jab", "jabs"], instead: "vaccine or injection", guides: ["nhs"] },
  { words: ["chemist", "chemists"], instead: "pharmacy", guides: ["nhs"] },
  { words: ["clinician", "clinicians"], instead: "doctor, nurse or health professional", guides: ["nhs"] },
  { words: ["passed away", "pass away"], instead: "died", guides: ["nhs"] },
  { words: ["deceased"], instead: "died, or the person who died", guides: ["nhs"] },
  { words: ["suffering from", "suffers from", "suffer from"], instead: "have or live with", guides: ["nhs"] },
  { words: ["service user", "service users"], instead: "people who use services", guides: ["nhs"] },
  { words: ["homeless people"], instead: "people who are homeless", guides: ["nhs"] },
  { words: ["smear test", "smear tests"], instead: "cervical screening", guides: ["nhs"] },
  { words: ["sanitary products"], instead: "period products", guides: ["nhs"] },
  { words: ["influenza"], instead: "flu", guides: ["nhs"] },
  { words: ["renal"], instead: "kidney", guides: ["nhs"] },
  { words: ["prognosis"], instead: "outlook", guides: ["nhs"] },
  { words: ["incurable"], instead: "cannot be cured", guides: ["nhs"] },
  { words: ["excessive"], instead: "too much", guides: ["nhs"] },
  { words: ["exceed", "exceeds", "exceeded"], instead: "more than", guides: ["nhs"] },
  { words: ["occur", "occurs", "occurred", "occurring"], instead: "happen", guides: ["nhs"] },
  { words: ["persist", "persists", "persisted"], instead: "carry on", guides: ["nhs"] },
  { words: ["normally"], instead: "usually", guides: ["nhs"] },
  { words: ["seek", "seeks"], instead: "ask for", guides: ["nhs"] },
  { words: ["hospital setting", "hospital settings"], instead: "in hospital", guides: ["nhs"] },
  { words: ["SMS"], instead: "text message", guides: ["nhs"] },
];
