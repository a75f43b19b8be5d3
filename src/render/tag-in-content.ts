import { entriesOf, type Publication } from "../model/publication.ts";
import { type ServiceName, serviceOf } from "./services.ts";
import { renderText } from "./text/render-text.ts";

/**
 * Why a publication cannot be written for a mailing service: something that it says would be taken for a tag and replaced, in HTML and in text
 * alike, and no service documents a way to keep it. Nothing if it is free of that.
 */
export function tagInContent(
  publication: Publication,
  name: ServiceName | undefined,
): { readonly message: string; readonly hint: string } | undefined {
  const service = serviceOf(name);
  if (!service) return undefined;
  const { bulletin, subject, preheader = "" } = publication;
  // The text holds all that is said in the order of reading, so that no markup can stand between the parts of a tag.
  const said = [subject, preheader, bulletin.logo?.alt ?? "", renderText(publication, { service: "plain" })];
  const tag = service.tag.exec(said.join("\n"))?.[0];
  if (tag === undefined) return undefined;
  const entry = entriesOf(publication).find((published) => service.tag.test(JSON.stringify(published.entry)));
  return {
    message: `${service.title} would replace “${tag.slice(0, 40)}” in ${entry?.id ?? "the edition or bulletin.yaml"}`,
    hint: `Nothing was written. Write it without ${tag.slice(0, 2)}, or leave out --for.`,
  };
}
