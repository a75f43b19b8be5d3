import type { Imported } from "../../../src/import/imported.ts";
import type { Entry, Source } from "../../../src/model/entry.ts";
import { parseSummary } from "../../../src/model/summary.ts";

/** An imported bulletin at a glance: one line for what each entry is, and one for each thing that it leads to. */
export function outlineOf({ entries }: Imported): readonly string[] {
  return entries.flatMap(({ data }) => {
    const { headline, date, section, summary = "", source, links = [], event, contact } = data as Partial<Entry>;
    const blocks = parseSummary(summary).map(({ kind }) => kind);
    return [
      [date ?? "undated", headline ?? "no headline", ...(section ? [`in ${section}`] : [])].join(" | "),
      `  ${blocks.join(", ") || "no summary"}`,
      ...[...(source ? [source] : []), ...links].map((link) => `  ${linkLine(link)}`),
      ...(event ? [`  event: ${Object.values(event).join(", ")}`] : []),
      ...(contact ? [`  contact: ${Object.values(contact).join(", ")}`] : []),
    ];
  });
}

function linkLine({ label, title, url, format, size }: Partial<Source>): string {
  const kind = [format, size].filter(Boolean).join(", ");
  return `${label ? `${label} → ` : ""}${title ?? "no title"}${kind && ` (${kind})`}${url ? ` <${url}>` : ", lost"}`;
}
