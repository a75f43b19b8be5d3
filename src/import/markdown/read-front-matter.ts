import type { Imported, Role } from "../imported.ts";
import type { ImportSettings } from "../importer.ts";
import type { SourceFile } from "../source-file.ts";
import { FieldsByKind } from "./fields-by-kind.ts";
import { makeFrontEntry } from "./front-entry.ts";
import { roleOfKind } from "./front-kind.ts";
import { LineRoles } from "./line-roles.ts";
import { readMarkdownBlocks } from "./markdown-blocks.ts";
import { isNewsletter } from "./newsletter-head.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readSettings } from "./read-settings.ts";
import { remarkOnYaml } from "./remark-on-yaml.ts";
import { Remarks } from "./remarks.ts";
import { splitFrontMatter } from "./split-front-matter.ts";

/**
 * Reads a file with front matter as one entry; as a newsletter where it is one, or has no front matter.
 *
 * @throws UserError `NOT_IMPORTED` if it is past a limit
 */
export function readFrontMatter(file: SourceFile, settings: ImportSettings): Imported {
  const { name, text } = file;
  const split = splitFrontMatter(text);
  if (!split) return readMarkdown(file, settings);
  const { fields, strays } = readSettings(split);
  const body = readMarkdownBlocks(split.body.join("\n"), split.before);
  if (isNewsletter(fields, body.blocks)) return readMarkdown(file, settings);

  const remarks = new Remarks();
  const sorted = new FieldsByKind(fields, remarks);
  const { data, parts } = makeFrontEntry(sorted, body.blocks, name, settings, remarks);
  remarkOnYaml(sorted, strays, remarks);
  const roles = new LineRoles(text);
  const give = (from: number, to: number, role: Role) => roles.give(from, to, role, role === "unused" ? undefined : 0);
  for (const [field, kind] of sorted.kinds) give(field.from, field.to, roleOfKind[kind]);
  for (const [block, role] of parts.roles) give(block.from, block.to, role);
  for (const [at, { role }] of body.asides) give(at, at, role);
  const ledger = roles.ledger();
  return {
    entries: [{ data, from: ledger[0]?.at ?? 1, to: ledger.at(-1)?.at ?? 1, review: remarks.review }],
    ledger,
    notes: [...remarks.notes, ...body.notes].sort((a, b) => a.at - b.at),
  };
}
