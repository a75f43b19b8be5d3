import { type Bulletin, defaultTheme } from "../model/bulletin.ts";
import { type Colour, contrast, mix, withContrast } from "../model/colour.ts";

/** The colours of one scheme. All that is read stands out from both backgrounds by the ratio below. */
export interface Scheme {
  readonly background: Colour;
  /** Behind what stands beside the running text. */
  readonly tint: Colour;
  readonly text: Colour;
  /** Dates and other small matters. */
  readonly muted: Colour;
  /** Links. */
  readonly link: Colour;
  /** Bars and rules. */
  readonly accent: Colour;
  readonly line: Colour;
}

/** What a bulletin looks like, by day and by night. */
export interface Palette {
  readonly light: Scheme;
  readonly dark: Scheme;
}

/** WCAG 2.2 asks 7 for its highest level; the rest is a margin for poor screens. */
const leastContrast = 9;

/** What a background has to stand out by from black or from white, so that there is a readable colour for its tint, too. */
const roomForContrast = 11;

/** The palette of a theme. Colours that would be hard to read are made darker or lighter until they are not. */
export function palette(theme: Bulletin["theme"] = {}): Palette {
  const { accent, text, background } = { ...defaultTheme, ...theme };
  return {
    light: scheme({ accent, text, background }),
    dark: scheme({ accent: mix(accent, "#ffffff", 0.45), text: "#e9ecee", background: "#14181b" }),
  };
}

function scheme({ accent, text, background: wanted }: Pick<Scheme, "accent" | "text" | "background">): Scheme {
  const extreme = contrast(wanted, "#000000") > contrast(wanted, "#ffffff") ? "#000000" : "#ffffff";
  const background = withContrast(wanted, extreme, roomForContrast);
  const tint = mix(background, accent, 0.06);
  const harder = contrast(tint, extreme) < contrast(background, extreme) ? tint : background;
  const readable = (colour: Colour) => withContrast(colour, harder, leastContrast);
  return {
    background,
    tint,
    text: readable(text),
    muted: readable(mix(text, background, 0.3)),
    link: readable(accent),
    accent,
    line: mix(background, text, 0.16),
  };
}
