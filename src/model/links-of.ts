import type { EntryDraft } from "./entry.ts";
import type { Path, Span } from "./problem.ts";
import { type Block, type Inline, linksIn, plainText } from "./summary.ts";

/** A piece of an entry's text, with the place where it stands. */
export interface PlacedText {
  readonly path: Path;
  readonly span?: Span;
  readonly text: string;
}

/** A link that the reader can follow. */
export interface EntryLink {
  /** Missing where the entry gives none yet. */
  readonly address: PlacedText | undefined;
  /** The text to click on. A booking address has none of its own. */
  readonly text: PlacedText | undefined;
}

/** Every link of an entry: source, further links, booking, and those in the summary. */
export function linksOf(
  { source, links = [], event, summary = "" }: EntryDraft,
  blocks: readonly Block[],
): readonly EntryLink[] {
  const named: readonly EntryLink[] = [
    { address: placed(["source", "url"], source?.url), text: placed(["source", "title"], source?.title) },
    ...links.map((link, i) => ({
      address: placed(["links", i, "url"], link?.url),
      text: placed(["links", i, "title"], link?.title),
    })),
    { address: placed(["event", "booking"], event?.booking), text: undefined },
  ];
  return [
    ...named.filter(({ address, text }) => address ?? text),
    ...linksIn(blocks).map((link) => inSummary(link, summary)),
  ];
}

function placed(path: Path, text: string | undefined): PlacedText | undefined {
  return text === undefined ? undefined : { path, text };
}

function inSummary(link: Extract<Inline, { kind: "link" }>, summary: string): EntryLink {
  const { text, address } = partsOfLink(summary, link);
  return {
    address: { path: ["summary"], span: address, text: link.url },
    text: { path: ["summary"], span: text, text: plainText(link.children) },
  };
}

/** Where the two parts of a link stand in markup: `[text](address)`, or `<address>`, which is both. */
export function partsOfLink(
  markup: string,
  { span, url }: Pick<Extract<Inline, { kind: "link" }>, "span" | "url">,
): { readonly text: Span; readonly address: Span } {
  const source = markup.slice(...span);
  if (!source.startsWith("[")) {
    const inside: Span = [span[0] + 1, span[1] - 1];
    return { text: inside, address: inside };
  }
  const middle = span[0] + source.lastIndexOf("](");
  const start = url === "" ? -1 : markup.indexOf(url, middle + 2);
  const address: Span = start >= 0 && start < span[1] ? [start, start + url.length] : [middle + 2, span[1] - 1];
  return { text: [span[0] + 1, middle], address };
}
