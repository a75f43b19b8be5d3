import type { Publication } from "../../model/publication.ts";
import type { RenderSettings } from "../format.ts";
import { renderText } from "../text/render-text.ts";
import { emailHtml } from "./email-html.ts";
import type { MailMessage } from "./mail-message.ts";
import { toMailMessage } from "./to-mail-message.ts";

/** An e-mail in the forms in which it is sent. */
export interface RenderedEmail {
  /** For pasting into a mailing service. */
  readonly html: string;
  readonly text: string;
  /** The whole message; absent if `bulletin.yaml` does not say in `email.from` who sends it. */
  readonly message?: MailMessage;
}

/** Writes a publication as an e-mail. */
export function renderEmail(publication: Publication, settings: RenderSettings = {}): RenderedEmail {
  const content = { html: emailHtml(publication, settings.service), text: renderText(publication, settings) };
  const { email } = publication.bulletin;
  return email ? { ...content, message: toMailMessage(publication, email, content, settings) } : content;
}
