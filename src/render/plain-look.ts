import { html } from "./html-markup.ts";
import type { Look } from "./write-html-blocks.ts";

/** HTML with nothing to it: for those who have a style of their own. */
export const plainLook: Look = {
  text: (text) => html`${text}`,
  date: (text, moment) => html`<time datetime="${moment}">${text}</time>`,
};
