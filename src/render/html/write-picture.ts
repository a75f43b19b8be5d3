import type { PublishedPicture } from "../../model/publication.ts";
import { type HtmlMarkup, html } from "../html-markup.ts";

/** The widest picture that a telephone has room for without the style sheet, in pixels. */
const widest = 300;

/** Writes a picture, whole in its place. The style sheet shows it at its own size; without one it is no wider than a telephone. */
export function writePicture({ address, alt, width, height }: PublishedPicture): HtmlMarkup {
  const scale = Math.min(1, widest / width);
  return html`<img src="${address}" alt="${alt}" width="${scaled(width, scale)}" height="${scaled(height, scale)}">`;
}

function scaled(pixels: number, scale: number): number {
  return Math.max(1, Math.round(pixels * scale));
}
