import { type BulletinDraft, bulletinShape } from "../model/bulletin.ts";
import { type EntryDraft, entryShape } from "../model/entry.ts";
import type { Finding, Path } from "../model/problem.ts";
import type { FileRule } from "./rule.ts";

export const imageAlt: FileRule = {
  id: "image-alt",
  severity: "error",
  about: "A picture has a text that stands for it, unless it is decorative.",
  on: "file",
  check({ value, shape }) {
    if (shape === entryShape) return check((value as EntryDraft | undefined)?.image, ["image"]);
    if (shape === bulletinShape) return check((value as BulletinDraft | undefined)?.logo, ["logo"]);
    return [];
  },
};

interface Picture {
  readonly src?: string | undefined;
  readonly alt?: string | undefined;
  readonly decorative?: boolean | undefined;
}

/** A picture with neither `alt` nor `decorative`, or a logo without `alt`, does not fit its shape, which is reported there. */
function check({ src = "", alt, decorative }: Picture = {}, path: Path): readonly Finding[] {
  if (alt === undefined) {
    if (decorative !== false) return [];
    return [
      {
        path: [...path, "decorative"],
        message: "Expected the picture to have alt, since it is not decorative",
        hint: "Say in alt what it shows, for those who cannot see it.",
      },
    ];
  }
  if (decorative === true) {
    return [
      {
        path: [...path, "alt"],
        severity: "warning",
        message: "Expected a decorative picture to have no alt",
        hint: "Delete alt if the picture says nothing that the text does not, else delete decorative.",
      },
    ];
  }
  if (!isFileName(alt, src) && !saysNothing.test(alt)) return [];
  return [
    {
      path: [...path, "alt"],
      message: `“${alt}” does not say what the picture shows`,
      hint: "Describe it in a few words, or write its text if it is one, as a logo is.",
    },
  ];
}

/** Names that cameras, telephones and programs give, with or without the ending. */
const givenName =
  /^(?:(?:IMG|DSC[NF]?|PXL|MVI|GOPR|SAM|P)[_-]?\d{3,}[\w-]*|(?:WhatsApp Image|Screen ?shot)[ \d_.:-]+(?:at[ \d_.:-]+)?)(?:\(\d+\)|-\d+)?$/i;
const ending = /\.(?:jpe?g|jfif|png|gif|webp|avif|svg|bmp|tiff?|heic)$/i;

/** The name of its own file counts where no words are written that way. */
function isFileName(alt: string, src: string): boolean {
  const text = alt.trim();
  if (ending.test(text) || givenName.test(text)) return true;
  const own = src.slice(src.lastIndexOf("/") + 1).replace(ending, "");
  return text === own && /[_\d]|\w-\w/.test(own);
}

/** What any picture is. */
const saysNothing =
  /^\W*(?:an? |the )?(?:alt(?:ernative)? text|alt|banner|graphic|icon|image|img|logo|photo|photograph|pic|picture|screenshot|thumbnail|untitled)\W*\d*\W*$/i;
