import { parseAddress } from "../../model/parse-address.ts";
import { textOf } from "../block.ts";
import { readMarkdownBlocks } from "./markdown-blocks.ts";

/** A text without its markup, and the first address that it leads to. */
export function linkIn(text: string): { readonly text: string; readonly url?: string } {
  if (!/\]\(|https?:/i.test(text)) return { text };
  const { blocks } = readMarkdownBlocks(text);
  const runs = blocks.flatMap((block) => block.runs);
  const url = runs.find((run) => run.url !== undefined)?.url;
  return { text: textOf({ runs }), ...(url !== undefined && { url }) };
}

/** Whether an address leads to a page of the web by itself. */
export function isWebAddress(address: string): boolean {
  return /^https?:$/.test(parseAddress(address)?.protocol ?? "");
}
