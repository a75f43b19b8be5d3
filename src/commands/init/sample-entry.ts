import { entrySchema } from "../../workspace/add-entry.ts";

/** The headline of the sample, after which its file is named. */
export const sampleHeadline = "Welcome to our news bulletin";

/**
 * The first entry of a new bulletin, which teaches by its comments. Whoever forgets it sends out nothing but a welcome that is true.
 *
 * @param date ISO date
 */
export function sampleEntry(date: string): string {
  return `\
# yaml-language-server: $schema=${entrySchema}
# A sample, which can be sent as it is. Change it, or delete the file.
# To draft the next entry: bulletin new

# Who does what, in 10 to 65 characters, without a full stop at the end.
headline: "${sampleHeadline}"
# The day of the news. The file’s name begins with it.
date: ${date}
# What has happened and what the reader can do, in 15 to 150 words. An empty
# line parts paragraphs, “- ” begins a line of a list, *stars* emphasise, and
# [the words](https://…) lead to a page.
summary: |-
  This bulletin brings together news for your work, in a few lines each. Every item says what has happened, what you can do about it, and where to read more.

  You can:

  - read it in your e-mail or on the web
  - pass it on to *anyone* who may find it useful
  - follow the link under an item to the page that has the whole story
# Where to read more. The title is the link’s text and says where it leads,
# never “click here”. The label stands before it and may be left out.
source:
  label: "Further information"
  title: "Services and information on GOV.UK"
  url: "https://www.gov.uk/"
# draft, until somebody has signed it off; then ready. Only what is ready is
# exported; withdrawn takes it out again.
status: ready
# There are more keys, such as section, event, deadline and expires:
# bulletin schema entry
`;
}
