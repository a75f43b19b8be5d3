import type { Bulletin } from "../../model/bulletin.ts";
import type { Edition } from "../../model/edition.ts";
import type { Entry } from "../../model/entry.ts";
import { type Publication, toPublication } from "../../model/publication.ts";
import type { Ports } from "../../ports.ts";
import type { EditionFormat, RenderSettings } from "../../render/format.ts";
import type { ServiceName } from "../../render/services.ts";
import type { Store } from "../../store/store.ts";
import { UserError } from "../../user-error.ts";
import type { Choice } from "./choose.ts";
import type { ExportOptions } from "./export-options.ts";
import { type RenderedFiles, renderFiles } from "./render-files.ts";

/** An edition or a selection that has been rendered and not written yet. */
export interface EditionExport extends RenderedFiles {
  readonly publication: Publication;
  /** The day on which it goes out, ISO. */
  readonly day: string;
  /** Whether it is an edition that is still to be marked as sent. */
  readonly isUnsent: boolean;
}

/**
 * Renders a choice that has passed the check.
 *
 * @throws UserError `TAG_IN_CONTENT` if a mailing service would replace some of it, `MISSING_FILE` if there is nothing to write or the file to be printed
 * cannot be made
 */
export async function renderEdition(
  store: Store,
  choice: Choice,
  formats: readonly EditionFormat[],
  today: string,
  options: ExportOptions,
  ports: Ports,
): Promise<EditionExport> {
  const publication = publish(store, choice);
  if (options.for !== undefined) await refuseTags(publication, options.for);
  const rendered = await renderFiles(publication, formats, settingsOf(options), ports.mail);
  refuseGaps(rendered, options);
  const { edition } = choice;
  const isUnsent = edition !== undefined && edition.value?.sent === undefined;
  return { publication, day: edition ? publication.date : today, isUnsent, ...rendered };
}

/** Everything in the choice has passed the check, so it is whole. */
function publish(store: Store, { id, edition, entries }: Choice): Publication {
  const selection = {
    id,
    ...(edition && { edition: edition.value as Edition }),
    entries: entries.map((entry) => ({ id: entry.id, entry: entry.value as Entry })),
  };
  return toPublication(store.bulletin.value as Bulletin, selection, store.assets);
}

async function refuseTags(publication: Publication, service: ServiceName): Promise<void> {
  const { tagInContent } = await import("../../render/tag-in-content.ts");
  const found = tagInContent(publication, service);
  if (found) throw new UserError("TAG_IN_CONTENT", found.message, { exitCode: 1, hint: found.hint });
}

/** Beside other files one that cannot be made is only mentioned. */
function refuseGaps({ files, missing: [first] }: RenderedFiles, { output }: ExportOptions): void {
  if (!first || (files.length > 0 && output !== "-")) return;
  throw new UserError("MISSING_FILE", `${first.name} cannot be made: ${first.why}`, { hint: first.hint });
}

function settingsOf({ for: service, unsent }: ExportOptions): Omit<RenderSettings, "feeds"> {
  return { ...(service !== undefined && { service }), ...(unsent !== undefined && { unsent }) };
}

/** Prints the last file of the one format that was rendered: of an e-mail that is the message, which holds the others. */
export function printEdition({ files }: EditionExport, { terminal }: Ports): void {
  terminal.out(files.at(-1)?.content ?? "");
}
