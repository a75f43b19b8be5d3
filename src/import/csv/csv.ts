import type { Importer } from "../importer.ts";
import { fieldNamed } from "./columns.ts";

/** How much of a file is looked at. */
const reach = 4096;

/** Tables as spreadsheets save them: values parted by commas, semicolons or tabs (RFC 4180). */
export const csv: Importer = {
  name: "csv",
  about: "table with a row for each entry (CSV)",
  counts: "row",
  recognises: ({ name, text }) => /\.(?:csv|tsv)$/i.test(name) || hasHeader(text.slice(0, reach)),
  read: async (file, settings) => (await import("./read-csv.ts")).readCsv(file, settings),
};

/** Whether the first line names a headline and another thing. */
function hasHeader(start: string): boolean {
  const [first = ""] = start.split("\n", 1);
  const fields = first.split(/[,;\t]/).map((name) => fieldNamed(name.replace(/^\s*"|"\s*$/g, "")));
  return fields.includes("headline") && new Set(fields.filter((field) => field !== undefined)).size > 1;
}
