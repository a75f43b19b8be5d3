import type { Publication } from "../../model/publication.ts";
import { emailHtml } from "../../render/email/email-html.ts";
import { renderHtml } from "../../render/html/render-html.ts";
import { renderText } from "../../render/text/render-text.ts";
import { linkingOut, type Scheme, withOwnLogo, withoutStyles } from "./served-copy.ts";
import { textDocument } from "./text-document.ts";

/** One document that the preview shows. */
export interface View {
  readonly scheme: Scheme;
  /** Writes it for both schemes. */
  readonly write: (publication: Publication) => string;
}

const page = (publication: Publication) => linkingOut(renderHtml(publication));
const email = (publication: Publication) => withOwnLogo(linkingOut(emailHtml(publication)), publication.logo?.address);
const text = (publication: Publication) => textDocument(renderText(publication));

/** The documents that the preview shows, by their paths. */
export const views: ReadonlyMap<string, View> = new Map<string, View>([
  ["page-light", { scheme: "light", write: page }],
  ["page-dark", { scheme: "dark", write: page }],
  ["email-light", { scheme: "light", write: email }],
  ["email-dark", { scheme: "dark", write: email }],
  ["email-plain", { scheme: "light", write: (publication) => withoutStyles(email(publication)) }],
  ["text-light", { scheme: "light", write: text }],
  ["text-dark", { scheme: "dark", write: text }],
]);
