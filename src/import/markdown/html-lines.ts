import { textOfHtml } from "../web-page/html-text.ts";
import { type InlineLine, LineWriter } from "./line-writer.ts";

/** The lines of text in a block of HTML, with their links. What it would show or run besides is left out. */
export function readHtmlLines(html: string, at: number): readonly InlineLine[] {
  const lines = new LineWriter(at);
  let done = 0;
  while (done < html.length) {
    const start = html.indexOf("<", done);
    if (start !== done) {
      const end = start < 0 ? html.length : start;
      lines.write(textOfHtml(html.slice(done, end)), {});
      done = end;
      continue;
    }
    const isComment = html.startsWith("<!--", start);
    const end = isComment ? html.indexOf("-->", start + 4) : html.indexOf(">", start);
    const next = end < 0 ? html.length : end + (isComment ? 3 : 1);
    lines.tag(html.slice(start, next));
    done = next;
  }
  return lines.done();
}
