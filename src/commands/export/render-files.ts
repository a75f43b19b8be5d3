import type { Publication } from "../../model/publication.ts";
import type { MailComposer } from "../../ports.ts";
import type { Format, Rendered } from "../../render/format.ts";

/** A file of an export, in memory. */
export interface RenderedFile {
  /** The name of its format. */
  readonly format: string;
  readonly name: string;
  readonly content: string | Uint8Array;
}

export interface RenderedFiles {
  readonly files: readonly RenderedFile[];
  /** What could not be made, and what `bulletin.yaml` needs for it. */
  readonly missing: readonly { readonly name: string; readonly needs: string }[];
}

/** Renders a publication in several formats. */
export async function renderFiles(
  publication: Publication,
  formats: readonly Format[],
  mail: MailComposer,
): Promise<RenderedFiles> {
  const files: RenderedFile[] = [];
  const missing: { name: string; needs: string }[] = [];
  for (const format of formats) {
    for (const part of await format.render(publication)) {
      const name = `${publication.id}${part.suffix}`;
      if (part.kind === "missing") missing.push({ name, needs: part.needs });
      else files.push({ format: format.name, name, content: await contentOf(part, mail) });
    }
  }
  return { files, missing };
}

async function contentOf(
  part: Exclude<Rendered, { kind: "missing" }>,
  mail: MailComposer,
): Promise<string | Uint8Array> {
  return part.kind === "message" ? mail.compose(part.message) : part.content;
}
