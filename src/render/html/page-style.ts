import type { Bulletin } from "../../model/bulletin.ts";
import { type HtmlMarkup, trusted } from "../html-markup.ts";
import { palette, type Scheme } from "../palette.ts";
import { pageSheet } from "./page-sheet.ts";

const sans = `system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif`;
const serif = `Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif`;

/**
 * The page's style sheet. It names no file and no host.
 *
 * @param css the house's own, which comes last, so that it has the last word
 */
export function pageStyle(theme: Bulletin["theme"], css = ""): HtmlMarkup {
  const { light, dark } = palette(theme);
  return trusted(`
:root { color-scheme: light dark; ${variables(light)} --plate: transparent; --sans: ${theme?.font ?? sans}; --serif: ${theme?.font ?? serif}; }
@media screen and (prefers-color-scheme: dark) { :root { ${variables(dark)} --plate: ${light.background}; } }
${pageSheet}
${withoutEnd(css)}
`);
}

function variables(scheme: Scheme): string {
  return Object.entries(scheme)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(" ");
}

/** Nothing in a style sheet ends the element that it stands in; to CSS the backslash means nothing. */
function withoutEnd(css: string): string {
  return css.replaceAll("</", "<\\/");
}
