import { isVagueLinkText } from "../../model/is-vague-link-text.ts";
import { withoutDocumentKind } from "./document-kind.ts";
import { saidIn } from "./headings.ts";
import { type LooseLink, readLinkLine } from "./link-line.ts";
import type { Part } from "./part.ts";

/** The links of an entry. */
export interface EntryLinks {
  readonly source?: NamedLink;
  /** At most four. */
  readonly links: readonly NamedLink[];
  /** The parts that are links now. */
  readonly used: ReadonlySet<Part>;
  /** Those that say nothing that another link does not. */
  readonly needless: ReadonlySet<Part>;
  /** What has to be looked at, in sentences. */
  readonly review: readonly string[];
}

/** A link with the words before it. */
interface NamedLink extends Partial<LooseLink> {
  readonly label?: string;
}

/** As the model has it. */
const mostLinks = 5;

interface Found {
  readonly link: NamedLink;
  readonly parts: readonly Part[];
  readonly isVague: boolean;
}

/**
 * Collects the links that have lines of their own, the first as the source.
 *
 * @param headline whose words can be a link
 * @param recurs whether a line stands in several entries
 */
export function linksOfEntry(
  headline: Part | undefined,
  body: readonly Part[],
  recurs: (text: string) => boolean,
): EntryLinks {
  const found = [...foundIn(body), ...buttonAtEnd(saidIn(body).at(-1))];
  const ofHeadline = headlineLink(headline);
  const isNeedless = ({ link, parts, isVague }: Found) =>
    isVague && (link.url === undefined ? recurs(parts[0]?.text ?? "") : link.url === ofHeadline?.url);
  const needless = found.filter(isNeedless);
  const telling = found.filter((one) => !isNeedless(one));
  if (ofHeadline && !telling.some(({ link }) => link.url === ofHeadline.url)) {
    telling.push({ link: ofHeadline, parts: [], isVague: false });
  }
  const kept = telling.slice(0, mostLinks);
  const [source, ...links] = kept.map(({ link }) => link);
  const over = new Set(telling.slice(mostLinks).flatMap(({ parts }) => parts));
  const lost = [...kept, ...(source ? [] : needless.slice(0, 1))].filter(({ link }) => link.url === undefined);
  return {
    ...(source && { source }),
    links,
    used: new Set(kept.flatMap(({ parts }) => parts).filter((part) => !over.has(part))),
    needless: new Set(needless.flatMap(({ parts }) => parts)),
    review: [
      ...lost.map(({ link }) => `The link behind “${nameOf(link)}” was lost in copying: add it.`),
      ...(over.size > 0 ? ["It has more links than an entry can hold: the others stay in its text."] : []),
    ],
  };
}

/** “Further details” says more than the “here” behind it. */
function nameOf({ label = "", title = label }: NamedLink): string {
  return isVagueLinkText(title) && label !== "" ? label : title;
}

function headlineLink(headline: Part | undefined): NamedLink | undefined {
  const url = headline?.block.runs.find((run) => run.url !== undefined)?.url;
  return url !== undefined && headline && /^https?:/i.test(url) ? { title: headline.text, url } : undefined;
}

/** Links, and what follows a label that has none on its own line. */
function foundIn(body: readonly Part[]): readonly Found[] {
  const said = saidIn(body);
  const taken = new Set<Part>();
  return said.flatMap((part, at): readonly Found[] => {
    if (!part.link || taken.has(part)) return [];
    const { label, links, isVague } = part.link;
    const named = label === undefined ? {} : { label };
    if (links.length > 0)
      return links.map((link, i) => ({ link: i === 0 ? { ...named, ...link } : link, parts: [part], isVague }));
    const below = titlesBelow(said, at + 1);
    if (below === undefined) return [];
    for (const title of below) taken.add(title.part);
    const [first, ...more] = below;
    const labelled = { link: { ...named, ...first?.link }, parts: first ? [part, first.part] : [part], isVague: false };
    return [labelled, ...more.map((title) => ({ link: title.link, parts: [title.part], isVague: false }))];
  });
}

/** How the texts of buttons begin that could as well be headlines elsewhere. */
const isButton =
  /^(?:check|take|find|have|tell|order|get|use|try|join|buy|donate|complete|send|report|request|explore|discover|search|look|open|browse|rsvp|vote|respond|reply|give|contact|meet|start)\b/i;

/** What stands last in an entry and tells to do something was a link. */
function buttonAtEnd(last: Part | undefined): readonly Found[] {
  if (last?.kind !== "text" || last.text.length > 60 || /[.!?;,:]$/.test(last.text) || !isButton.test(last.text))
    return [];
  const isPlain = last.block.runs.every(({ url }) => url === undefined);
  return isPlain ? [{ link: { title: last.text }, parts: [last], isVague: false }] : [];
}

interface TitleBelow {
  readonly link: LooseLink;
  readonly part: Part;
}

/** The links below a label: the items of a list, else one line. Undefined where these say more than a title. */
function titlesBelow(said: readonly Part[], from: number): readonly TitleBelow[] | undefined {
  let to = from;
  while (said[to]?.kind === "item") to++;
  if (to === from) return said[from] ? [titleIn(said[from])].filter((title) => title !== undefined) : [];
  const titles = said.slice(from, to).map(titleIn);
  return titles.every((title) => title !== undefined) ? titles : undefined;
}

const longestTitle = 200;

function titleIn(part: Part): TitleBelow | undefined {
  const line = part.link ?? readLinkLine(part.block.runs);
  const [link] = line?.links ?? [];
  if (link && line?.links.length === 1 && line.label === undefined) return { link, part };
  const isTitle = (part.kind === "item" || part.kind === "text") && !/[.;]$/.test(part.text);
  const isPlain = part.block.runs.every(({ url }) => url === undefined);
  return isTitle && isPlain && part.text.length <= longestTitle
    ? { link: withoutDocumentKind(part.text), part }
    : undefined;
}
