import fc from "fast-check";
import type { Entry, Source } from "../../src/model/entry.ts";
import type { Publication } from "../../src/model/publication.ts";
import { samplePublication } from "../render/sample-publication.ts";

// Bulletins as people write them: every optional field there or not, but sentences of words, and links with texts of their own.

const nouns =
  "helpline guidance course referral school carer council charity inquiry report parent nurse meeting".split(" ");
const verbs = "opens closes explains asks supports reviews publishes replaces welcomes needs".split(" ");

const noun = fc.constantFrom(...nouns);
const clause = fc
  .tuple(noun, fc.constantFrom(...verbs), noun, noun)
  .map(([who, does, what, where]) => `the ${who} ${does} the ${what} for every ${where}`);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const headline = clause.map(capital);
const sentence = fc
  .array(clause, { minLength: 1, maxLength: 4 })
  .map((clauses) => `${capital(clauses.join(", and "))}.`);

const two = (number: number) => String(number).padStart(2, "0");
const date = fc
  .tuple(fc.integer({ min: 2016, max: 2020 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`);
const number = fc.integer({ min: 1, max: 9_999_999 });
const address = number.map((page) => `https://www.ashford.example/news/${page}`);

const source: fc.Arbitrary<Source> = fc
  .record(
    {
      url: address,
      label: fc.constantFrom("Source", "Further information", "Read the guidance"),
      file: fc.constantFrom({ format: "PDF", size: "1.2MB" }, { format: "Word" }),
    },
    { requiredKeys: ["url"] },
  )
  .chain(({ file, ...link }) => headline.map((title) => ({ ...link, ...file, title })));

const link = fc.tuple(number, address).map(([place, url]) => `[report ${place} of the inquiry](${url})`);
const paragraph = fc
  .tuple(fc.array(sentence, { minLength: 1, maxLength: 4 }), fc.option(link))
  .map(([sentences, linked]) => [...sentences, ...(linked ? [`Read ${linked} first.`] : [])].join(" "));
const list = fc
  .array(sentence, { minLength: 2, maxLength: 4 })
  .map((items) => items.map((item) => `- ${item}`).join("\n"));
const summary = fc
  .tuple(
    paragraph,
    fc.array(fc.oneof({ weight: 3, arbitrary: paragraph }, { weight: 1, arbitrary: list }), { maxLength: 2 }),
  )
  .map(([first, rest]) => [first, ...rest].join("\n\n"));

const event = fc
  .record(
    {
      day: date,
      hours: fc.constantFrom(["10:00", "12:30"], ["18:15", "20:00"]),
      place: fc.constantFrom("Town Hall", "Online", "St Nicholas Centre"),
      booking: address,
    },
    { requiredKeys: ["day"] },
  )
  .map(({ day, hours, ...where }) => ({
    ...(hours ? { start: `${day}T${hours[0]}`, end: `${day}T${hours[1]}` } : { start: day }),
    ...where,
  }));

const entry: fc.Arbitrary<Partial<Entry>> = fc.record(
  {
    headline,
    date,
    summary,
    source,
    links: fc.array(source, { minLength: 1, maxLength: 3 }),
    section: fc.constantFrom("news", "events"),
    event,
    deadline: fc.record({ date, what: fc.constantFrom("Send your views", "Apply for a place") }),
    contact: fc.record(
      {
        name: fc.constantFrom("Sam Rivers", "The training team"),
        email: fc.constant("sam.rivers@ashford.example"),
        phone: fc.constant("020 7946 0000"),
      },
      { requiredKeys: ["email"] },
    ),
  },
  { requiredKeys: ["headline", "date", "summary"] },
);

const sections = [
  { key: "news", title: "News" },
  { key: "events", title: "Training and events" },
];

/** Any bulletin that somebody might send. */
export const plausiblePublication: fc.Arbitrary<Publication> = fc
  .record({
    entries: fc.uniqueArray(entry, { minLength: 1, maxLength: 6, selector: ({ headline: name }) => name }),
    edition: fc.option(fc.record({ intro: sentence }, { requiredKeys: [] }), { nil: undefined }),
  })
  .map(({ entries, edition }) =>
    samplePublication({
      bulletin: { sections, url: "https://www.ashford.example/" },
      entries,
      ...(edition && { edition }),
    }),
  );
