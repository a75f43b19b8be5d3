import type { Heading, Nodes, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { words } from "../../render/words.ts";
import type { Imported, ImportedEntry, Role } from "../imported.ts";
import { readOwnDate } from "../own/own-dates.ts";
import { checkMarkdown } from "./check-markdown.ts";
import { LineRoles } from "./line-roles.ts";
import { readOwnEntry, textOf } from "./own-entry.ts";

/**
 * Reads what `render/markdown` wrote; undefined for any other text, also where an export was changed so that it has another shape. An entry without facts may have lost the
 * border between its summary and its links: then the last paragraphs that hold only a link are its links.
 *
 * @param language BCP 47, of the bulletin that was exported
 * @throws UserError `NOT_IMPORTED` if it is past a limit
 */
export function readOwnMarkdown(text: string, language: string): Imported | undefined {
  if (!text.includes(`\n\n## ${words.about}\n\n`) || !text.includes(`\n\n${words.publisher}: `)) return undefined;
  checkMarkdown(text);
  const { children } = fromMarkdown(text);
  const end = children.findIndex(({ type }) => type === "thematicBreak");
  const [masthead = [], ...parts] = underHeadings(children.slice(0, Math.max(end, 0)));
  const roles = new LineRoles(text);
  const give = (role: Role, nodes: readonly RootContent[], entry?: number) => {
    for (const { position } of nodes) if (position) roles.give(position.start.line, position.end.line, role, entry);
  };
  give("masthead", masthead);
  give("separator", children.slice(end, end + 1));
  give("footer", children.slice(end + 1));

  const entries: ImportedEntry[] = [];
  let section: string | undefined;
  for (const [heading, ...content] of parts) {
    if (heading?.type !== "heading") return undefined;
    const date = content[0]?.type === "paragraph" ? readOwnDate(textOf(content[0]), language) : undefined;
    if (date === undefined) {
      if (content.length > 0 || heading.depth !== 2) return undefined;
      section = textOf(heading);
      give("section", [heading]);
      continue;
    }
    const entry = readOwnEntry(text, content.slice(1), language);
    if (!entry) return undefined;
    for (const [role, nodes] of entry.parts) give(role, nodes, entries.length);
    give("headline", [heading], entries.length);
    give("date", content.slice(0, 1), entries.length);
    entries.push({
      data: {
        headline: textOf(heading),
        date,
        ...entry.data,
        ...(section !== undefined && section !== words.alsoHere && { section }),
      },
      from: lineOf(heading, "start"),
      to: lineOf(content.at(-1) ?? heading, "end"),
      review: [],
    });
  }
  return entries.length === 0 ? undefined : { entries, ledger: roles.ledger(), notes: [] };
}

/** The nodes in runs that each begin with a heading below the first one; what stands before is the first run. */
function underHeadings(nodes: readonly RootContent[]): readonly (readonly RootContent[])[] {
  const runs: RootContent[][] = [[]];
  for (const node of nodes) {
    if (isBelowTitle(node)) runs.push([]);
    runs.at(-1)?.push(node);
  }
  return runs;
}

function isBelowTitle(node: RootContent): node is Heading {
  return node.type === "heading" && node.depth > 1;
}

function lineOf({ position }: Nodes, end: "start" | "end"): number {
  return position?.[end].line ?? 1;
}
