// One edition as an editor would send it: twenty entries in three sections, with lists, links, events, deadlines and contacts. Always the same, as
// data, so that every contender of a bench writes the same newsletter.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const towns = ["Harrowmere", "Eastbridge", "Thornaby", "Kelstern", "Wexcombe"];

/** What the entries are about: each stands once in every town. */
const topics = [
  {
    section: "families",
    about: "the lessons",
    headline: "Free swimming lessons for beginners",
    opening:
      "Children under eleven can learn to swim at no cost this summer. Lessons are in small groups, and a parent may stay at the pool.",
    points: ["ten lessons of half an hour each", "costumes and towels on loan", "one teacher for six children"],
    page: "How to take part in the lessons",
  },
  {
    section: "training",
    about: "the course",
    headline: "A course on online safety for school staff",
    opening:
      "The course shows how children meet strangers in games, and what a school can do about it. Staff who took it last year say that they now talk with pupils earlier.",
    points: [],
    page: "What the course on online safety covers",
  },
  {
    section: "reports",
    about: "the survey",
    headline: "What young carers told the council",
    opening:
      "More than two hundred young carers answered the survey. They ask for one person at school who knows how things are at home.",
    points: ["a rest now and then", "help with letters and forms", "somebody to talk to"],
    page: "The report about the survey of young carers",
  },
  {
    section: "families",
    about: "advice on debt",
    headline: "Help for families who are in debt",
    opening:
      "Advisers now sit in the library on two days of the week. They look at bills with you, write to lenders, and find out which benefits are missing.",
    points: [],
    page: "When and where to meet an adviser",
  },
];

/** The sections of the newsletter: key and title. */
const sections = [
  ["families", "For families"],
  ["training", "Training and events"],
  ["reports", "Reports and figures"],
];

function entry(number) {
  const topic = topics[number % topics.length];
  const town = towns[Math.floor(number / topics.length) % towns.length];
  const host = `https://www.${town.toLowerCase()}.gov.uk`;
  const day = String(28 - number).padStart(2, "0");
  const date = `2025-02-${day}`;
  const paragraph = (...pieces) => ({ kind: "paragraph", pieces });
  const link = (text, path) => ({ text, url: `${host}/${path}/${number}` });
  return {
    id: `${date}-item-${number}`,
    date,
    section: topic.section,
    headline: `${topic.headline} in ${town}`,
    summary: [
      paragraph(topic.opening),
      ...(topic.points.length > 0 ? [paragraph("This is what there is:"), { kind: "list", items: topic.points }] : []),
      paragraph(
        "The team has put together ",
        link(`a guide to ${topic.about} in ${town}`, "guide"),
        " and ",
        link(`common questions about ${topic.about} in ${town}`, "questions"),
        ". Please pass them on to whoever may need them.",
      ),
    ],
    source: { label: "Further information", title: `${topic.page} in ${town}`, url: `${host}/news/${number}` },
    ...(topic.section === "training" && {
      event: {
        start: `2025-04-${day}T10:00`,
        end: `2025-04-${day}T15:30`,
        place: `Town hall, ${town}`,
        booking: `${host}/book/${number}`,
      },
    }),
    ...(topic.section === "reports" && { deadline: { date: `2025-04-${day}`, what: "Send your views" } }),
    ...(number % 5 === 0 && { contact: { name: `The ${town} team`, email: `news@${town.toLowerCase()}.gov.uk` } }),
  };
}

/** The newsletter as data. A summary is a list of paragraphs, made of texts and links, and of bullet lists. */
export const newsletter = {
  name: "County Families News",
  publisher: "The County",
  strapline: "News for everybody who works with children in the county",
  address: "County Hall, Long Street, Harrowmere HM1 2AB",
  title: "March 2025",
  intro: "Twenty items from all over the county.",
  date: "2025-03-03",
  number: 3,
  from: "news@county.gov.uk",
  unsubscribe: "https://www.county.gov.uk/unsubscribe",
  signpost: ["If a child is in danger now, call 999."],
  sections: sections.map(([key, title]) => ({ key, title })),
  entries: Array.from({ length: 20 }, (_, number) => entry(number)),
};

/** Writes the newsletter as a bulletin with one edition, `2025-03`. */
export function makeUpEdition(folder) {
  const write = (name, text) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  write("bulletin.yaml", bulletinYaml(newsletter));
  write("editions/2025-03.yaml", editionYaml(newsletter));
  for (const one of newsletter.entries) write(`entries/${one.date.slice(0, 4)}/${one.id}.yaml`, entryYaml(one));
}

function bulletinYaml({ name, publisher, strapline, address, from, unsubscribe, signpost, sections }) {
  return `# yaml-language-server: $schema=schema/bulletin.json
name: "${name}"
publisher: "${publisher}"
strapline: "${strapline}"
contact:
  postal_address: "${address}"
sections:
${sections.map(({ key, title }) => `  - key: ${key}\n    title: "${title}"\n`).join("")}email:
  from: "${from}"
  unsubscribe: "${unsubscribe}"
signpost:
${signpost.map((line) => `  - "${line}"\n`).join("")}`;
}

function editionYaml({ number, date, title, intro, entries }) {
  return `# yaml-language-server: $schema=../schema/edition.json
number: ${number}
date: ${date}
title: "${title}"
intro: "${intro}"
entries:
${entries.map(({ id }) => `  - "${id}"\n`).join("")}`;
}

function entryYaml({ headline, date, summary, section, source, event, deadline, contact }) {
  return `# yaml-language-server: $schema=../../schema/entry.json
headline: "${headline}"
date: ${date}
summary: |-
${summaryText(summary).replace(/^(?=.)/gm, "  ")}
${group("source", source)}section: ${section}
${group("event", event)}${group("deadline", deadline)}${group("contact", contact)}status: ready
`;
}

function summaryText(blocks) {
  return blocks
    .map(({ kind, pieces, items }) =>
      kind === "list"
        ? items.map((item) => `- ${item}`).join("\n")
        : pieces.map((piece) => (typeof piece === "string" ? piece : `[${piece.text}](${piece.url})`)).join(""),
    )
    .join("\n\n");
}

/** A key with keys below it, in quotes where they are no dates. */
function group(name, values) {
  if (!values) return "";
  const line = ([key, value]) => `  ${key}: ${/^\d{4}-/.test(value) ? value : `"${value}"`}\n`;
  return `${name}:\n${Object.entries(values).map(line).join("")}`;
}
