import { cleanText } from "../../model/clean-text.ts";
import { type SourceBlock, textOf } from "../block.ts";
import { blocksOf } from "../html/blocks-of.ts";
import { parseHtml } from "../html/parse-html.ts";
import type { FeedText } from "./feed.ts";
import { htmlIn } from "./feed-html.ts";
import { plainBlocks } from "./plain-blocks.ts";

/** A text of an item in blocks, and what is to be said of it. */
export interface FeedBlocks {
  readonly blocks: readonly SourceBlock[];
  /** What was made regular or left out, in sentences without a full stop. */
  readonly remarks: readonly string[];
  /** What has to be looked at, in sentences. */
  readonly review: readonly string[];
}

/** How the text of an item is to be read. */
export interface TextSettings {
  /** BCP 47. */
  readonly language: string;
  /** What relative addresses in it are relative to. */
  readonly base?: string | undefined;
  /** Whether each line of a plain text is a paragraph, as in a cell of a table. */
  readonly endsMatter?: boolean;
}

/** Reads the text of an item, as HTML or as plain text. */
export function feedBlocks(text: FeedText, { language, base, endsMatter }: TextSettings): FeedBlocks {
  const html = htmlIn(text);
  if (!html)
    return { blocks: plainBlocks(cleanText(text.text), { endsMatter }), remarks: spaceRemarks(text.text), review: [] };
  const page = parseHtml(base === undefined ? html.text : `<base href="${base.replaceAll('"', "%22")}">${html.text}`);
  const { blocks, notes } = blocksOf(page, language);
  const isUnseen = ({ role }: (typeof blocks)[number]) => role === "unused";
  const isPicture = ({ kind }: SourceBlock) => kind === "picture";
  const isImage = /<img\b/i.test(html.text);
  return {
    blocks: blocks.filter((block) => !isUnseen(block) && !isPicture(block)),
    remarks: [
      ...(html.isTwiceEscaped ? ["HTML that was escaped twice was read as HTML"] : []),
      ...(isImage || blocks.some(isPicture) ? ["Pictures in the text are left out"] : []),
      ...blocks.filter(isUnseen).map((block) => `“${textOf(block)}”, which the page hides, is left out`),
      ...notes.filter(({ review }) => !review).map(({ message }) => message),
      ...spaceRemarks(html.text),
    ],
    review: notes.filter(({ review }) => review).map(({ message }) => `${message}.`),
  };
}

function spaceRemarks(text: string): readonly string[] {
  return /\u00a0|&nbsp;|&#160;|&#xa0;/i.test(text) ? ["No-break spaces became spaces"] : [];
}
