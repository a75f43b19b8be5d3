/** The fixed words that the formats add to what the bulletin says. Every format takes them from here, so that they cannot differ. */
export const words = {
  alsoHere: "Also in this edition",
  archive: "Earlier editions",
  archiveOf: (name: string) => `Archive of ${name}`,
  book: "Book",
  bookingFor: (headline: string) => `Places for “${headline}”`,
  contact: "Contact",
  contents: "Contents",
  deadline: "Deadline",
  edition: (number: number) => `Edition ${number}`,
  online: "On the web",
  onlineOf: (name: string) => `The newest edition of ${name}`,
  postalAddress: "Postal address",
  publisher: "Published by",
  readersOf: (name: string) => `Readers of ${name}`,
  replyToStop: "To stop receiving it, reply to this e-mail and say so.",
  signpost: "Who to call",
  skip: "Skip to the entries",
  unsubscribeFrom: (name: string) => `Unsubscribe from ${name}`,
  when: "When",
  where: "Where",
  whyYou: (name: string) => `You receive this e-mail because you are on the mailing list of ${name}.`,
} as const;

/** What has to be done by a day, as “Send your views on or before 22 February 2018”. */
export function onOrBefore(what: string, date: string): string {
  return `${what} on or before ${date}`;
}
