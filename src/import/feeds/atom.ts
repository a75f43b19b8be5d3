import type { Importer } from "../importer.ts";
import { rootTag } from "../xml/root-tag.ts";

/** Atom 1.0 (RFC 4287), and 0.3 as far as it is alike. */
export const atom: Importer = {
  name: "atom",
  about: "Atom feed",
  counts: "item",
  recognises: ({ text }) => /^<(?:\w+:)?feed[\s>]/.test(rootTag(text)),
  read: async (file, settings) => (await import("./read-atom.ts")).readAtom(file, settings),
};
