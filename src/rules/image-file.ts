import { assetNameFault } from "../model/asset.ts";
import { type BulletinDraft, bulletinShape } from "../model/bulletin.ts";
import { type EntryDraft, entryShape } from "../model/entry.ts";
import type { Finding, Path } from "../model/problem.ts";
import type { Context, FileRule } from "./rule.ts";

export const imageFile: FileRule = {
  id: "image-file",
  severity: "error",
  about: "A picture is a file in the bulletin’s folder, of a kind that browsers show, and not too large.",
  on: "file",
  check({ value, shape }, { assets }) {
    if (shape === entryShape) return check((value as EntryDraft | undefined)?.image?.src, ["image", "src"], assets);
    if (shape === bulletinShape) return check((value as BulletinDraft | undefined)?.logo?.src, ["logo", "src"], assets);
    return [];
  },
};

function check(name: string | undefined, path: Path, assets: Context["assets"]): readonly Finding[] {
  if (name === undefined) return [];
  const fault = assetNameFault(name) ?? assets.picture(name).fault;
  return fault ? [{ path, ...fault }] : [];
}
