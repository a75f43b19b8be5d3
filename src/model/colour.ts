/** A colour as CSS writes it in hexadecimal, `#1d5a8c`. */
export type Colour = string;

type Channels = readonly [red: number, green: number, blue: number];

/** The contrast of two colours, 1 to 21 (WCAG 2.2, “contrast ratio”). */
export function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour itself if it stands out enough from the background; else the nearest one towards black or white that does, in steps of a hundredth. */
export function withContrast(colour: Colour, background: Colour, least: number): Colour {
  const towards = luminance(background) > 0.18 ? "#000000" : "#ffffff";
  for (let percent = 0; percent < 100; percent += 1) {
    const mixed = mix(colour, towards, percent / 100);
    if (contrast(mixed, background) >= least) return mixed;
  }
  return towards;
}

/** A colour between two: 0 is the first, 1 the second. */
export function mix(first: Colour, second: Colour, share: number): Colour {
  const to = channels(second);
  const mixed = channels(first).map((from, place) => Math.round(from + ((to[place] ?? 0) - from) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance(colour: Colour): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: Colour): Channels {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
