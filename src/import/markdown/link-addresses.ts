import type { SourceRun } from "../block.ts";
import { closingBracket } from "../closing-bracket.ts";

/** A web address in running text, with the punctuation that may follow it. */
const address = /(?<![\p{L}\p{N}/])https?:\/\/[^\s<>"“”]+/giu;

/** Punctuation that ends the sentence and not the address, as GitHub Flavored Markdown has it (0.29, section 6.9). */
const after = /[?!.,:;*_~'’)\]|]{1,20}$/;

/** Links the web addresses that stand bare in a run; each becomes a run of its own. */
export function linkAddresses(run: SourceRun): readonly SourceRun[] {
  if (run.url !== undefined || !/https?:\/\//i.test(run.text)) return [run];
  const runs: SourceRun[] = [];
  let done = 0;
  for (const { 0: found, index } of run.text.matchAll(address)) {
    const url = withoutPunctuation(found);
    if (index > done) runs.push({ ...run, text: run.text.slice(done, index) });
    runs.push({ ...run, text: url, url });
    done = index + url.length;
  }
  return done < run.text.length ? [...runs, { ...run, text: run.text.slice(done) }] : runs;
}

function withoutPunctuation(found: string): string {
  const tail = after.exec(found)?.[0] ?? "";
  const url = found.slice(0, found.length - tail.length);
  return url + closingBracket(url, tail);
}
