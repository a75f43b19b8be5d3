import { isVagueLinkText } from "../../model/is-vague-link-text.ts";
import type { SourceRun } from "../block.ts";
import { closingBracket } from "../closing-bracket.ts";
import { withoutDocumentKind } from "./document-kind.ts";

/** A link as an entry holds it; without address where copying has lost it, or where a label waits for what follows it. */
export interface LooseLink {
  readonly title: string;
  readonly url?: string;
  readonly format?: string;
  readonly size?: string;
}

/** A line whose whole purpose is to lead elsewhere. */
export interface LinkLine {
  /** The words before the link, such as “Further information”. */
  readonly label?: string;
  /** None where the links follow on lines of their own. */
  readonly links: readonly LooseLink[];
  /** Whether no more than “Read more” is said, so that without an address nothing is lost. */
  readonly isVague: boolean;
}

/** Longer lines are prose. */
const longest = 400;
const longestLabel = 200;

/** How what leads to a link begins. */
const leadIn =
  /^(?:please )?(?:sources?|links?|web ?(?:site|page|link)s?|url|further|more|additional|for (?:more|further|full|additional|all)|full (?:story|report|article|details?|text|guidance)|read|see|view|visit|watch|listen|learn|download|access|find out|book|booking|register|registration|sign up|apply|click|follow (?:this|the) link|go to|available (?:at|from|here)|references?|useful (?:links?|resources?|websites?)|related (?:links?|documents?|content)|attachments?|to (?:find|read|see|view|book|register|download|apply|access|sign|learn|join|watch|listen|take part|complete|respond|order)|(?:the |a )?(?:full |new |updated )?(?:report|guidance|document|article|briefing|recording|slides|survey|consultation|toolkit|resources?|publications?)(?: (?:is|are|can be))? (?:available|here|found|downloaded|accessed|read|viewed)|you can (?:read|find|view|download|access|see|book)|rhagor o|mwy o|gwybodaeth bellach|ffynhonnell|darllenwch|cliciwch|gweler)\b/i;

/** “… click here”, at the end of a line. */
const here =
  /[,:;–—-]?\s(?<here>(?:please |just )?(?:(?:click|press|tap|follow|go|look|read|see|visit|use) (?:here|on (?:this|the) link|(?:this|the) link(?: below)?)|here|(?:this|the) link(?: below)?))\s?[:.!>»→]*$/i;

/** An address by itself, or between angle brackets as e-mails write it (RFC 3986, appendix C). */
const bareAddress =
  /<(?<bracketed>(?:https?:\/\/|www\.)[^\s<>]+)>|(?:https?:\/\/|www\.)[^\s<>“”"]*[^\s<>“”"'.,;:!?)\]]/gi;

/** What may stand between and behind links without saying anything. */
const connectors = /^(?:[\s,;:|•·.()[\]<>»→/&+–—-]|\band\b|\bor\b)*$/i;

/** Splits runs so that each bare web address is a link. */
export function withAddresses(runs: readonly SourceRun[]): readonly SourceRun[] {
  return runs.flatMap((run) => {
    if (run.url !== undefined || !/:\/\/|www\./i.test(run.text)) return [run];
    const pieces: SourceRun[] = [];
    let at = 0;
    for (const { index, 0: whole, groups } of run.text.matchAll(bareAddress)) {
      const bracketed = groups?.["bracketed"];
      const address = bracketed ?? whole + closingBracket(whole, run.text.slice(index + whole.length));
      pieces.push({ ...run, text: run.text.slice(at, index) }, { ...run, text: address, url: address });
      at = index + (bracketed === undefined ? address : whole).length;
    }
    return [...pieces, { ...run, text: run.text.slice(at) }].filter(({ text }) => text !== "");
  });
}

/** Reads a line that only leads elsewhere: “Source: …”, “Further details, here”, “Read the guidance”, an address; undefined for prose. */
export function readLinkLine(runs: readonly SourceRun[]): LinkLine | undefined {
  const text = oneSpace(runs.map((run) => run.text).join(""));
  if (text === "" || text.length > longest) return undefined;
  const links = linkRuns(withAddresses(runs));
  return links.some(({ url }) => url !== undefined) ? readLinked(links) : readUnlinked(text);
}

/** Neighbours with one address as one piece. */
function linkRuns(runs: readonly SourceRun[]): readonly LooseLink[] {
  const pieces: { title: string; url?: string }[] = [];
  for (const { text, url } of runs) {
    const last = pieces.at(-1);
    if (last && last.url === url) last.title += text;
    else pieces.push({ title: text, ...(url !== undefined && { url }) });
  }
  return pieces.filter(({ title }) => title.trim() !== "");
}

function readLinked(pieces: readonly LooseLink[]): LinkLine | undefined {
  const first = pieces.findIndex(({ url }) => url !== undefined);
  const before = oneSpace(
    pieces
      .slice(0, first)
      .map(({ title }) => title)
      .join(""),
  );
  const rest = pieces.slice(first);
  const links = rest.filter(({ url }) => url !== undefined);
  const after = rest.filter(({ url }) => url === undefined).map(({ title }) => oneSpace(title));
  if (links.some(({ url = "" }) => !/^(?:https?:|www\.)/i.test(url))) return undefined;
  const [only] = links.length === 1 ? links : [];
  // The kind of the document can stand behind its link.
  const whole = only && withoutDocumentKind(`${oneSpace(only.title)} ${after.join(" ")}`);
  const isWhole = only !== undefined && whole?.format !== undefined && whole.title === oneSpace(only.title);
  if (!isWhole && !after.every((words) => connectors.test(words))) return undefined;
  const found = isWhole ? [{ ...only, ...whole }] : links.map(toLink);
  return only?.title === only?.url && found[0] ? beforeAddress(before, found) : afterLabel(before, found);
}

/** Words before a link that lead to it, and are no sentence of which it is a part. */
function afterLabel(before: string, links: readonly LooseLink[]): LinkLine | undefined {
  if (connectors.test(before)) return { links, isVague: links.every(({ title }) => isVagueLinkText(title)) };
  if (before.length > longestLabel || /[.!?] /.test(before)) return undefined;
  return leadIn.test(before) || /^[^:]{2,40}:$/.test(before)
    ? { label: withoutEnd(before), links, isVague: false }
    : undefined;
}

/** Words before an address that is written out: they name the page if they say more than “Further information”. */
function beforeAddress(before: string, [link, ...more]: readonly LooseLink[]): LinkLine | undefined {
  const [, label = "", named = ""] = /^([^:]{2,200}): ?(\S.*)$/.exec(before) ?? [];
  const lead = afterLabel(named ? `${label}:` : before, link ? [link, ...more] : more);
  if (!link || !lead?.label) return lead;
  if (named) return { ...lead, links: [{ ...link, ...withoutDocumentKind(withoutEnd(named)) }, ...more] };
  const { label: words, ...unlabelled } = lead;
  return isVagueLinkText(words.replace(/^for | (?:at|on|from)$/gi, ""))
    ? lead
    : { ...unlabelled, links: [{ ...link, ...withoutDocumentKind(words) }, ...more] };
}

function readUnlinked(text: string): LinkLine | undefined {
  // A mailbox is no page.
  if (/\S@\S/.test(text)) return undefined;
  const isLeading = leadIn.test(text);
  const isOneSentence = !/[.!?] /.test(text);
  const lead = (isLeading || text.length <= longestTitle / 2) && isOneSentence ? here.exec(text) : undefined;
  const leading = lead && withoutEnd(text.slice(0, lead.index));
  if (leading) return { label: leading, links: [{ title: lead.groups?.["here"] ?? "" }], isVague: false };
  const [, label = "", rest = ""] = /^([^:]{2,200}):(?!\/\/)\s?(.*)$/.exec(text) ?? [];
  if (isLeading && label !== "" && isOneSentence)
    return { label, links: rest ? [toLink({ title: rest })] : [], isVague: false };
  const title = withoutEnd(text);
  if (/\p{L}{3}/u.test(title) && isVagueLinkText(title)) return { links: [{ title }], isVague: true };
  if (text.length > longestTitle || /[.?;,]$/.test(text)) return undefined;
  const link = toLink({ title });
  return isCommand.test(text) || link.format !== undefined ? { links: [link], isVague: false } : undefined;
}

/** In UTF-16 units. */
const longestTitle = 150;

/** How the text of a button begins. */
const isCommand =
  /^(?:please )?(?:read|see|view|visit|watch|listen|learn|download|access|find out|book|register|sign up|apply|click|to (?:book|register|apply|read|download))\b/i;

function toLink({ title, url }: LooseLink): LooseLink {
  return { ...withoutDocumentKind(withoutEnd(title)), ...(url !== undefined && { url }) };
}

/** Without what points from a label to its link, or from a link onwards. */
function withoutEnd(words: string): string {
  return oneSpace(words)
    .replace(/[\s:>»→›|,–—-]{1,10}$/, "")
    .replace(/^[>»→›|]{1,3} ?/, "");
}

function oneSpace(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
