import { type SourceBlock, textOf } from "../block.ts";
import { writeSummary } from "../write-summary.ts";
import type { FeedItem } from "./feed.ts";
import { type FeedBlocks, feedBlocks, type TextSettings } from "./feed-blocks.ts";

/** The summary of an item as markup, and what is to be said of it. */
export interface ItemSummary extends Omit<FeedBlocks, "blocks"> {
  /** Empty if the item has no text. */
  readonly summary: string;
}

/** The item’s own summary, unless it has none or one that breaks off where the whole text goes on. */
export function itemSummary(
  { description, content, link }: Pick<FeedItem, "description" | "content" | "link">,
  settings: TextSettings,
): ItemSummary {
  const teaser = description && withoutBoilerplate(feedBlocks(description, settings), link);
  const whole = content && withoutBoilerplate(feedBlocks(content, settings), link);
  const [teaserText, wholeText] = [teaser, whole].map((text) => allText(text?.blocks ?? []));
  const isCutOff = teaser !== undefined && cutOff.test(teaserText ?? "");
  const takesWhole = whole && wholeText && (!teaserText || (isCutOff && wholeText.length > teaserText.length));
  const taken = takesWhole ? whole : teaser;
  if (!taken) return { summary: "", remarks: [], review: [] };
  const leavesWhole = !takesWhole && wholeText && wholeText !== teaserText;
  const breaksOff = cutOff.test(allText(taken.blocks));
  return {
    summary: writeSummary(taken.blocks.map(withSpaces)),
    remarks: [
      ...taken.remarks,
      ...(leavesWhole ? ["The whole text is left out, since the item has a summary of its own"] : []),
      ...(takesWhole && isCutOff ? ["The summary breaks off, so the whole text was taken"] : []),
    ],
    review: [...taken.review, ...(breaksOff ? ["The summary breaks off: write its end."] : [])],
  };
}

/** An ellipsis at the end, as content management systems write it. */
const cutOff = /(?:\[ ?(?:…|\.{3}) ?\]|…|\.{3})$/;

function allText(blocks: readonly SourceBlock[]): string {
  return blocks.map(textOf).join(" ").replace(/\s+/g, " ").trim();
}

function withSpaces(block: SourceBlock): SourceBlock {
  return { ...block, runs: block.runs.map((run) => ({ ...run, text: run.text.replaceAll("\u00a0", " ") })) };
}

const appearedFirst = /^The post .+ (?:appeared first|first appeared) on .+$/;
const readMore = /^(?:continue reading|read (?:more|on|the (?:rest|full|whole))|(?:view|see) more|more)\b.{0,200}$/i;

/** A text without the last paragraph that WordPress adds, and without a last link to the item itself that says no more than “Read more”. */
function withoutBoilerplate(text: FeedBlocks, link: string | undefined): FeedBlocks {
  const kept = [...text.blocks];
  const remarks = [...text.remarks];
  if (appearedFirst.test(textOf(kept.at(-1) ?? { runs: [] }))) {
    kept.pop();
    remarks.push("“The post … appeared first on …” is left out");
  }
  const last = kept.at(-1);
  const url = last?.runs.at(-1)?.url;
  const start = (last?.runs.findLastIndex((run) => run.url !== url) ?? -1) + 1;
  const words = textOf({ runs: last?.runs.slice(start) ?? [] }).trim();
  if (last && url !== undefined && readMore.test(words) && isSame(url, link)) {
    kept.pop();
    const runs = last.runs.slice(0, start);
    if (textOf({ runs }).trim() !== "") kept.push({ ...last, runs: trimmed(runs) });
    remarks.push(`“${words.split(" ", 2).join(" ")}” at the end of the text is left out`);
  }
  return { ...text, blocks: kept, remarks };
}

function trimmed(runs: SourceBlock["runs"]): SourceBlock["runs"] {
  return runs.map((run, place) => (place === runs.length - 1 ? { ...run, text: run.text.trimEnd() } : run));
}

/** Whether both lead to one page, whatever part of it. */
function isSame(address: string, link = ""): boolean {
  const page = (text: string) => text.replace(/[?#].*$|\/$/g, "");
  return page(address) === page(link.trim());
}
