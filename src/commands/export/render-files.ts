import type { Publication } from "../../model/publication.ts";
import type { MailComposer } from "../../ports.ts";
import type { EditionFormat, Feed, Rendered, RenderSettings } from "../../render/format.ts";

/** A file of an export, in memory. */
interface RenderedFile {
  /** The name of its format. */
  readonly format: string;
  readonly name: string;
  readonly content: string | Uint8Array;
}

export interface RenderedFiles {
  readonly files: readonly RenderedFile[];
  /** What could not be made, and why. */
  readonly missing: readonly { readonly name: string; readonly why: string; readonly hint: string }[];
}

/** Renders a publication in several formats. The feeds come first, since the page announces those that could be made. */
export async function renderFiles(
  publication: Publication,
  formats: readonly EditionFormat[],
  settings: Omit<RenderSettings, "feeds">,
  mail: MailComposer,
): Promise<RenderedFiles> {
  const parts = new Map<EditionFormat, readonly Rendered[]>();
  for (const format of [...formats.filter(({ feed }) => feed), ...formats.filter(({ feed }) => !feed)]) {
    parts.set(format, await format.render(publication, { ...settings, feeds: feedsIn(parts) }));
  }
  const files: RenderedFile[] = [];
  const missing: RenderedFiles["missing"][number][] = [];
  for (const format of formats) {
    for (const part of parts.get(format) ?? []) {
      const name = `${publication.id}${part.suffix}`;
      if (part.kind === "missing") missing.push({ name, why: part.why, hint: part.hint });
      else files.push({ format: format.name, name, content: await contentOf(part, mail) });
    }
  }
  return { files, missing };
}

function feedsIn(parts: ReadonlyMap<EditionFormat, readonly Rendered[]>): readonly Feed[] {
  return [...parts].flatMap(([{ feed }, made]) => (feed && made.some(({ kind }) => kind !== "missing") ? feed : []));
}

async function contentOf(
  part: Exclude<Rendered, { kind: "missing" }>,
  mail: MailComposer,
): Promise<string | Uint8Array> {
  return part.kind === "message" ? mail.compose(part.message) : part.content;
}
