import { yamlOf } from "../../store/write-yaml.ts";
import { schemaPath } from "../../workspace/schema-files.ts";
import type { Answers } from "./answers.ts";

/** The text of a new `bulletin.yaml`: the answers, and between them, as comments, what most bulletins set next. */
export function bulletinText({ name, publisher, language, contact, unsubscribe }: Omit<Answers, "checks">): string {
  return `\
# yaml-language-server: $schema=${schemaPath("bulletin")}
# The masthead and the house rules. To use a line that begins with “# ” and a
# key, delete its “# ”. Editors that know YAML complete the keys; “bulletin
# schema bulletin” prints all of them with their meaning.

${yamlOf({ name, publisher })}\
# strapline: "News for everyone who works with children and families in Anytown"
${yamlOf({ language })}\
# timezone: "Europe/London"

${contact === undefined ? noContact : contactText(contact, unsubscribe)}${further}`;
}

const postalAddress = '# postal_address: "Civic Centre, High Street, Anytown AN1 1AA"';
const subject = '# subject: "{name}, {date}"';

const noContact = `\
# contact:
#   email: "news@council.gov.uk"
#   ${postalAddress.slice(2)}

# What the e-mail needs:
# email:
#   from: "news@council.gov.uk"
#   reply_to: "news@council.gov.uk"
#   unsubscribe: "https://www.council.gov.uk/unsubscribe"
#   ${subject.slice(2)}
`;

function contactText(contact: string, unsubscribe: string | undefined): string {
  return `${yamlOf({ contact: { email: contact } })}\
  # Newsletters by e-mail must give a postal address in many countries.
  ${postalAddress}

${yamlOf({ email: { from: contact, reply_to: contact, ...(unsubscribe !== undefined && { unsubscribe }) } })}\
${unsubscribe === undefined ? '  # unsubscribe: "https://www.council.gov.uk/unsubscribe"\n' : ""}\
  ${subject}
`;
}

const further = `
# The headings that entries stand under: an entry names one by its key.
# sections:
#   - key: "news"
#     title: "News"
#   - key: "training"
#     title: "Training and events"
#     order: event_date

# Lines that stand in every edition.
# signpost:
#   - "If a child is in danger now, call 999."
# footer:
#   - "Published every month."

# Whose style guide to follow: govuk, nhs or none.
# style:
#   preset: govuk

# Acronyms that need no explaining, and what others stand for.
# acronyms:
#   GP: "known"
#   LADO: "Local Authority Designated Officer"
`;
