import { assetNameFault } from "../model/asset.ts";
import { type BulletinDraft, bulletinShape } from "../model/bulletin.ts";
import { cssFaults } from "../model/css-faults.ts";
import { Places } from "../model/places.ts";
import type { FileRule } from "./rule.ts";

export const themeCss: FileRule = {
  id: "theme-css",
  severity: "error",
  about: "The style sheet of the theme is a file in the bulletin’s folder that loads nothing.",
  on: "file",
  check({ value, shape }, { assets }) {
    const name = shape === bulletinShape ? (value as BulletinDraft | undefined)?.theme?.css : undefined;
    if (name === undefined) return [];
    const path = ["theme", "css"];
    const nameFault = assetNameFault(name);
    if (nameFault) return [{ path, ...nameFault }];
    const { found: css, fault } = assets.styleSheet(name);
    if (fault) return [{ path, ...fault }];
    const places = new Places(css);
    return cssFaults(css).map(({ offset, message, hint }) => {
      const { line, column } = places.at(offset);
      return { path, message: `${name}, line ${line}, column ${column}: ${message}`, hint };
    });
  },
};
