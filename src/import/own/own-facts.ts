import { words } from "../../render/words.ts";
import { withoutDocumentKind } from "../loose/document-kind.ts";
import { readOwnDate, readOwnPeriod } from "./own-dates.ts";

/** A statement of our own exports: the words after its label, in runs. */
export interface OwnFact {
  /** Without its colon. */
  readonly label?: string;
  readonly runs: readonly OwnRun[];
}

export interface OwnRun {
  readonly text: string;
  readonly url?: string;
}

/**
 * The fields of an entry that `render/describe-entry.ts` has put into facts. A place ends at its first comma, for nothing tells where its address begins.
 *
 * @param language BCP 47, of the bulletin that was exported
 */
export function readOwnFacts(facts: readonly OwnFact[], language: string): Readonly<Record<string, unknown>> {
  const byLabel = new Map(facts.map((fact) => [fact.label, fact]));
  const event = readEvent(byLabel, language);
  const deadline = readDeadline(textOf(byLabel.get(words.deadline)), language);
  const contact = readContact(byLabel.get(words.contact));
  return { ...(event && { event }), ...(deadline && { deadline }), ...(contact && { contact }) };
}

/** The `source` or one of the `links` that a statement is; undefined if nothing in it is a link. */
export function readOwnLink({ label, runs }: OwnFact): object | undefined {
  const link = runs.find(({ url }) => url !== undefined);
  if (link?.url === undefined) return undefined;
  const title = link.text.endsWith(")") ? withoutDocumentKind(link.text) : { title: link.text };
  return { ...(label !== undefined && { label }), ...title, url: link.url };
}

type Facts = ReadonlyMap<string | undefined, OwnFact>;

function readEvent(facts: Facts, language: string): object | undefined {
  const period = readOwnPeriod(textOf(facts.get(words.when)), language);
  if (!period) return undefined;
  const [, place = "", address] = /^(.*?)(?:, (.*))?$/s.exec(textOf(facts.get(words.where))) ?? [];
  const booking = facts.get(words.book)?.runs.find(({ url }) => url !== undefined)?.url;
  return {
    ...period,
    ...(place !== "" && { place }),
    ...(address !== undefined && { address }),
    ...(booking !== undefined && { booking }),
  };
}

function readDeadline(said: string, language: string): object | undefined {
  const [before = "", after = ""] = words.onOrBefore("\0", "\0").split("\0").filter(Boolean);
  const joint = said.lastIndexOf(before);
  const date = joint < 0 ? undefined : readOwnDate(said.slice(joint + before.length).replace(after, ""), language);
  return date === undefined ? undefined : { date, what: said.slice(0, joint) };
}

/** A name, an address and a number, each of which may be missing. Only the last two are links. */
function readContact(fact: OwnFact | undefined): object | undefined {
  if (!fact) return undefined;
  const { runs } = fact;
  const mail = runs.find(({ url }) => url?.startsWith("mailto:"));
  const call = runs.find(({ url }) => url?.startsWith("tel:"));
  const firstLink = runs.findIndex(({ url }) => url !== undefined);
  const name = textOf({ runs: firstLink < 0 ? runs : runs.slice(0, firstLink) }).replace(/, $/, "");
  const rest = mail ? textOf({ runs: runs.slice(runs.indexOf(mail) + 1) }).replace(/^, /, "") : "";
  // A telephone number that was to stay on one line has no-break spaces.
  const phone = (call?.text ?? rest).replaceAll("\u00a0", " ");
  return { ...(name !== "" && { name }), ...(mail && { email: mail.text }), ...(phone !== "" && { phone }) };
}

function textOf(fact: OwnFact | undefined): string {
  return fact?.runs.map(({ text }) => text).join("") ?? "";
}
