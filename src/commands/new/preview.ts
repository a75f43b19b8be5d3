import type { Entry } from "../../model/entry.ts";
import { textColumns } from "../../render/text/wrap-text.ts";
import type { Paint } from "../../report/paint.ts";
import { entryText, settingLines } from "../../workspace/entry-text.ts";

/** An entry as it will read in the plain text, with its settings, for the terminal. `language` is BCP 47. */
export function preview(entry: Entry, paint: Paint, language: string): string {
  const text = entryText(entry, { paint, columns: textColumns }, language);
  return `\n${text}\n\n${paint.dim(settingLines(entry).join("\n"))}\n\n`;
}
