import { type BulletinDraft, bulletinShape, defaultTheme } from "../model/bulletin.ts";
import { contrast, withContrast } from "../model/colour.ts";
import type { Finding } from "../model/problem.ts";
import type { FileRule } from "./rule.ts";

/** WCAG 2.2, success criterion 1.4.3. */
const least = 4.5;

export const themeContrast: FileRule = {
  id: "theme-contrast",
  severity: "error",
  about: `Text and accent of the theme have a contrast of ${least}:1 or more with its background.`,
  on: "file",
  check({ value, shape }) {
    const theme = shape === bulletinShape ? (value as BulletinDraft | undefined)?.theme : undefined;
    if (!theme) return [];
    return (["text", "accent"] as const).flatMap((name) => check(name, theme));
  },
};

/** A pair is judged if one of its colours is set; the other is then the default. It is shown at the colour in front, if that is the one. */
function check(name: "text" | "accent", theme: NonNullable<BulletinDraft["theme"]>): readonly Finding[] {
  if (theme[name] === undefined && theme.background === undefined) return [];
  const front = theme[name] ?? defaultTheme[name];
  const background = theme.background ?? defaultTheme.background;
  const ratio = contrast(front, background);
  if (ratio >= least) return [];
  const better = withContrast(front, background, least);
  return [
    {
      path: ["theme", theme[name] === undefined ? "background" : name],
      message: `The ${name} ${front} on the background ${background} has a contrast of ${shown(ratio)}:1, less than ${least}:1`,
      hint: `Write ${name}: "${better}", the nearest colour that can be read, or take another background.`,
    },
  ];
}

/** Cut, not rounded, so that what is refused never looks as if it were enough. */
function shown(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}
