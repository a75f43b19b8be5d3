import type { Imported } from "../imported.ts";
import type { ImportSettings } from "../importer.ts";
import { readBlocks } from "../loose/read-blocks.ts";
import type { SourceFile } from "../source-file.ts";
import { FieldsByKind } from "./fields-by-kind.ts";
import { LineRoles } from "./line-roles.ts";
import { readMarkdownBlocks } from "./markdown-blocks.ts";
import { newsletterHead } from "./newsletter-head.ts";
import { readOwnMarkdown } from "./own-markdown.ts";
import { readSettings } from "./read-settings.ts";
import { remarkOnYaml } from "./remark-on-yaml.ts";
import { Remarks } from "./remarks.ts";
import { splitFrontMatter } from "./split-front-matter.ts";

/**
 * Reads a newsletter in Markdown: the one that this program exports as it was, any other one by its headings.
 *
 * @throws UserError `NOT_IMPORTED` if it is past a limit
 */
export function readMarkdown({ text }: Pick<SourceFile, "text">, settings: ImportSettings): Imported {
  const own = readOwnMarkdown(text, settings.language);
  if (own) return own;
  const split = splitFrontMatter(text);
  const { fields, strays } = split ? readSettings(split) : { fields: [], strays: [] };
  const remarks = new Remarks();
  const sorted = new FieldsByKind(fields, remarks);
  remarkOnYaml(sorted, strays, remarks);

  const body = readMarkdownBlocks(split ? split.body.join("\n") : text, split?.before ?? 0);
  const { entries, ledger, notes } = readBlocks(
    [...newsletterHead(sorted), ...body.blocks],
    settings,
    text.split("\n"),
  );
  const roles = new LineRoles(text);
  for (const { at, role, entry } of ledger) roles.give(at, at, role, entry);
  for (const [field, kind] of sorted.kinds) roles.give(field.from, field.to, kind === "unused" ? "unused" : "masthead");
  for (const [at, aside] of body.asides) {
    const owner = aside.with === undefined ? undefined : roles.of(aside.with)?.entry;
    roles.give(at, at, aside.role, owner);
  }
  return {
    entries,
    ledger: roles.ledger(),
    notes: [...remarks.notes, ...body.notes, ...notes].sort((a, b) => a.at - b.at),
  };
}
