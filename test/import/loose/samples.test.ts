import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { readText } from "../../../src/import/loose/read-text.ts";
import { outlineOf } from "./outline-of.ts";

// Bulletins as people copy them from pages and e-mails, in the layouts that partnerships, councils, schools and charities use.

const folder = join(dirname(fileURLToPath(import.meta.url)), "samples");
const settings = { today: "2019-02-01", language: "en-GB" };

/** What each sample says, checked by hand. */
const samples: Readonly<Record<string, string>> = {
  arabic: `
    2019-04-05 | دليل جديد للمدارس
      paragraph
      Source → Ministry, lost
    2019-03-29 | دورة تدريبية للمتطوعين
      paragraph
      Source → City, lost
  `,
  blog: `
    2018-04-05 | Five things we learnt from foster carers
      paragraph
    2018-03-29 | Open day at the family hub
      paragraph
      event: 2018-04-21T10:00, 2018-04-21T15:00
    2018-03-22 | New website for young carers
      paragraph
  `,
  brackets: `
    2018-09-01 | Back to school
      paragraph
    2018-09-05 | Harvest collection
      paragraph
    2018-09-12 | Year 7 parents' evening
      paragraph
  `,
  "capitals-and-dates": `
    2020-06-03 | NEW REPORT ON CHILD CRIMINAL EXPLOITATION
      paragraph
      Download the report (PDF, 2.3MB), lost
    2020-05-28 | NEGLECT TOOLKIT LAUNCHED
      paragraph
      Further information → www.anytownscp.example/neglect <www.anytownscp.example/neglect>
    undated | DATES FOR YOUR DIARY
      paragraph, paragraph
  `,
  "caps-sections": `
    2019-03-01 | Sugar tax raises more than expected | in NATIONAL NEWS
      paragraph
      Source → Public Health England, lost
    2019-03-01 | Screening letters go digital | in NATIONAL NEWS
      paragraph
      Source → NHS Digital, lost
    2019-03-01 | Walking groups for new parents | in LOCAL NEWS
      paragraph
      Find out more, lost
    2019-03-01 | Making Every Contact Count | in TRAINING AND EVENTS
      paragraph, paragraph
      event: 2019-04-11T09:30, 2019-04-11T12:30, Town Hall, Committee Room 2
  `,
  "dash-inline": `
    2018-04-05 | Child referrals rise
      paragraph
      Read the report (PDF, 1.2MB) <https://agency.example/report>
    2018-03-19 | Framework for schools
      paragraph
      Read the framework <https://charity.example/framework>
  `,
  "date-first-sections": `
    2019-04-03 | Working together: transitional arrangements end | in Policy
      paragraph
      Source → Department for Education, lost
    2019-03-27 | Ofsted looks at children's homes | in Policy
      paragraph
      Source → Ofsted, lost
    2019-03-20 | Supervision skills | in Training
      paragraph
      To book → Learning Zone, lost
  `,
  "dates-in-brackets": `
    2019-06-04 | Consultation on the local plan
      paragraph
      https://www.council.example/localplan <https://www.council.example/localplan>
    2019-05-28 | Museum free for under-16s
      paragraph
      https://www.museum.example/ <https://www.museum.example/>
    2019-05-21 | Bus passes
      paragraph
      https://www.council.example/bus-pass <https://www.council.example/bus-pass>
  `,
  dense: `
    2019-02-06 | Relationships education becomes compulsory
      paragraph
      Further information → Relationships education, lost
    2019-02-06 | Play rangers in the park
      paragraph
      More → Play rangers timetable, lost
    2019-02-06 | Breastfeeding café moves
      paragraph
      More → Breastfeeding support, lost
  `,
  "end-dates": `
    2019-05-14 | Hospital opens new wing
      paragraph
    2019-05-09 | Pharmacies offer blood pressure checks
      paragraph
    2019-05-02 | Thank-you cards for ward staff
      paragraph
  `,
  "event-list": `
    undated | Carers' coffee morning
      paragraph
      event: 2019-03-06T10:30, 2019-03-06T12:00, The Hub, 12 Market Street
      contact: Priya Shah, 01632 960 123
    undated | First aid for little ones
      paragraph
      event: 2019-03-16T14:00, 2019-03-16T16:00, St Mark's Church Hall
      contact: Tom Reed, tom.reed@carers.example
  `,
  govdelivery: `
    2019-05-10 | Bin collections over the bank holiday
      paragraph
      Check your collection day, lost
    2019-05-10 | Have your say on cycle lanes
      paragraph
      Take part in the survey, lost
    2019-05-10 | Summer reading challenge
      paragraph
      Find your nearest library, lost
  `,
  "half-dated": `
    2021-03-15 | Working Together refresher | in Training
      paragraph
      Book via the learning portal <https://learn.sscp.example/wt>
    2021-03-22 | Graded Care Profile | in Training
      paragraph
      Book via the learning portal <https://learn.sscp.example/gcp>
    undated | Parents' guide to gaming | in Resources
      paragraph
      www.internetmatters.org <www.internetmatters.org>
      contact: sscp@council.example, 01632 960000
  `,
  "heading-date-below": `
    2019-01-14 | New neglect toolkit launched
      paragraph
    2019-01-09 | Serious case review: Child M
      paragraph
    2019-01-02 | Training dates for spring
      paragraph
  `,
  "headline-in-text": `
    2019-03-07 | Statutory guidance updated
      paragraph
    2019-02-05 | Young carers action day
      paragraph
    2019-02-01 | Knife crime: free lesson plans
      paragraph
  `,
  "links-under-label": `
    2019-05-02 | Guidance on restraint in special schools
      paragraph
      Further information → Reducing the need for restraint (PDF, 610KB), lost
      Letter to head teachers, lost
      Frequently asked questions, lost
    2019-04-24 | Helpline for whistleblowers
      paragraph
      contact: 0800 028 0285
  `,
  "list-of-guidance": `
    2018-09-03 | Keeping children safe in education
      paragraph, paragraph, paragraph
    2019-02-21 | Working together to safeguard children
      paragraph, paragraph, paragraph
    2018-07-04 | Information sharing advice for practitioners
      paragraph, paragraph, paragraph
  `,
  "long-standfirst": `
    undated | Volunteers wanted for the night shelter
      paragraph, paragraph
      Sign up, lost
    undated | Thank you to our runners
      paragraph, paragraph
      See the pictures, lost
    undated | A new chair for the board
      paragraph
      Read Mina's letter, lost
  `,
  "lost-links": `
    2018-05-21 | Exclusions from school: what the figures say
      paragraph
      Further information → Permanent and fixed-period exclusions in England (PDF, 1.1MB), lost
    2018-05-21 | A toolkit for designated leads in early years settings
      paragraph
      Source → Early Years Alliance, lost
    2018-05-09 | Helpline for parents opens on Sundays
      paragraph, paragraph
      Further details → here, lost
    2018-05-02 | Private Fostering Week 9-13 July 2018
      paragraph, paragraph, paragraph, paragraph
      For more information on private fostering in the borough → click here, lost
      event: 2018-07-12T10:00, 2018-07-12T15:30, Main Hall, Riverside Library
  `,
  mailing: `
    2019-06-01 | Peer mentors graduate
      paragraph
      Read more, lost
    2019-06-01 | Grants for youth-led projects
      paragraph
      Apply now, lost
    2019-06-01 | Summer picnic
      paragraph
      RSVP → here, lost
      event: 2019-07-13T12:00, 2019-07-13T16:00, Victoria Park bandstand
  `,
  message: `
    2019-05-17 | Fabricated or induced illness – new pathway
      paragraph
    2019-05-17 | Level 3 training
      paragraph, list, paragraph
    2019-05-17 | ICON: babies cry, you can cope
      paragraph
      More information at → https://iconcope.example <https://iconcope.example>
  `,
  "month-first-numbers": `
    2019-03-14 | Storm shelter opens tonight
      paragraph
      More info → City alerts, lost
    2019-03-12 | Road closed for repairs
      paragraph
      More info → Street closures, lost
  `,
  "month-first-words": `
    2012-12-21 | Flu clinic opens on Saturdays
      paragraph
      For more information → click here, lost
    2012-12-14 | Library closes early
      paragraph
      Full details → here, lost
  `,
  numbered: `
    2019-03-04 | Census returns
      paragraph
    2019-03-04 | Exclusions guidance
      paragraph
      Read the guidance <https://www.council.example/exclusions>
    2019-03-04 | Free CPD
      paragraph, paragraph, paragraph
      contact: cpd@council.example
  `,
  "numeric-dates": `
    2018-05-11 | Online safety week for parents
      paragraph
      Source → Internet Watch Foundation, lost
    2018-05-04 | County lines: a film made by young people
      paragraph
      Further information → County lines film, lost
    2018-04-27 | Mental health first aid
      paragraph
      To book → Learning Hub, lost
  `,
  "ornate-headings": `
    2018-09-12 | Carers Rights Day
      paragraph
      More info → http://www.carersuk.org <http://www.carersuk.org>
    2018-09-12 | New respite fund
      paragraph, paragraph
      Apply here → https://carers.example/fund <https://carers.example/fund>
    2018-09-12 | Office closed
      paragraph
  `,
  "plain-headings": `
    undated | Advice line opens in the evenings
      paragraph
      More information → Family Advice Line, lost
    undated | New rules on lodgers
      paragraph
      See the council's page on lodgers <www.council.example/lodgers>
    undated | Grants for village halls
      paragraph
      How to apply (Word, 95 KB), lost
  `,
  "plain-prose": `
    undated | no headline
      paragraph, paragraph
  `,
  "posted-on": `
    2018-07-03 | Keep children safe near water
      paragraph
    2018-06-26 | Report on missing children
      paragraph
  `,
  programme: `
    2019-03-07 | Carers' café
      paragraph
      event: 2019-03-07T10:00, 2019-03-07T12:00, Town Hall
    2019-03-16 | Repair café
      paragraph
      event: 2019-03-16T13:00, 2019-03-16T16:00, St Mark's Church
    2019-03-26 | Dementia friends session
      paragraph
      event: 2019-03-26T18:30, Library
  `,
  quoted: `
    2019-06-01 | SELF-NEGLECT GUIDANCE
      paragraph
    2019-06-01 | SCAMS AWARENESS WEEK
      paragraph
  `,
  school: `
    2019-03-08 | World Book Day
      paragraph
    2019-03-08 | Attendance
      paragraph, paragraph
    2019-03-08 | Head lice
      paragraph, paragraph
    2019-03-08 | Dates for your diary
      paragraph, paragraph, paragraph, paragraph, paragraph, paragraph
  `,
  starred: `
    undated | Bike marking on Saturday
      paragraph
    undated | Scam calls from the “bank”
      paragraph
    undated | New ward officer
      paragraph
  `,
  "table-times": `
    undated | Designated lead: new to role
      no summary
      event: 2019-02-12T13:00, 2019-02-12T16:00, Professional Development Centre, https://cpd.example/dsl
    undated | Online safety update
      paragraph
      event: 2019-03-05T09:15, Online, https://cpd.example/online
  `,
  "twice-date-between": `
    2019-03-12 | Safer sleep for babies
      paragraph
      Watch the film, lost
    2019-03-08 | Domestic abuse: where men can turn
      paragraph, paragraph
  `,
  "typed-twice-undated": `
    undated | Stalking: new protection orders
      paragraph
      Source → Home Office, lost
    undated | Quick reads for busy social workers in children's services
      paragraph
      Source → Research in Practice, lost
  `,
  "undated-year": `
    2019-01-07 | Adult learning courses open for booking
      paragraph
      Book → here, lost
    2018-12-20 | Opening hours over Christmas
      paragraph, paragraph
    2018-12-11 | Warm homes grant
      paragraph
      Apply for the grant, lost
  `,
  welsh: `
    2019-03-05 | Canllawiau newydd i ysgolion
      paragraph
      Rhagor o wybodaeth → Llywodraeth Cymru, lost
    2019-02-26 | Hyfforddiant i ofalwyr maeth
      paragraph
      Rhagor o wybodaeth → Y Cyngor, lost
  `,
  "word-bullets": `
    2019-01-01 | Neglect
      paragraph, list, paragraph
      Further information → Neglect strategy 2019-22 (PDF, 2.4MB), lost
    2019-01-01 | Private fostering
      paragraph
      Further information → Private fostering page, lost
      Private fostering: leaflet for carers (PDF), lost
  `,
  "wrapped-email": `
    2019-06-21 | SUMMER HOLIDAY ACTIVITIES
      paragraph
      For further information → https://www.council.example/summer <https://www.council.example/summer>
    2019-06-21 | NEW GUIDANCE ON INFORMATION SHARING
      paragraph, list
      Download the guidance (PDF, 420KB) <https://www.gov.example/info-sharing.pdf>
    2019-06-21 | SURVEY FOR FOSTER CARERS
      paragraph
      To take part <https://survey.example/foster>
  `,
};

describe("bulletins copied as text", () => {
  test("are all known here", () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(samples).map((name) => `${name}.txt`));
  });

  test.each(Object.entries(samples))("%s", (name, outline) => {
    const text = readFileSync(join(folder, `${name}.txt`), "utf8");
    const imported = readText(text, { ...settings, language: name === "welsh" ? "cy" : "en-GB" });
    const expected = outline
      .split("\n")
      .map((line) => line.slice(4))
      .filter((line) => line !== "");
    expect(outlineOf(imported)).toEqual(expected);
  });
});
