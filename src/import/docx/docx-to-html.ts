import { strFromU8, zipSync } from "fflate";
import mammoth from "mammoth";
import { UserError } from "../../user-error.ts";
import { unpackDocx } from "./unpack-docx.ts";

/** Headings stand one step below the title. Styles are known by the name that Word gives them in any language, or by their id. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p.Title => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p.Subtitle => h2:fresh",
  ...[1, 2, 3, 4, 5, 6].flatMap((level) =>
    [`p[style-name='heading ${level}']`, `p[style-name='Heading ${level}']`, `p.Heading${level}`].map(
      (style) => `${style} => h${Math.min(level + 1, 6)}:fresh`,
    ),
  ),
  "br[type='page'] => hr",
];

/** A Word document as HTML, and what an editor should know of it. */
export interface DocxHtml {
  readonly html: string;
  /** Sentences without a full stop. */
  readonly notes: readonly string[];
}

/**
 * Writes the text of a Word document as HTML. Pictures keep the text in place of them. Nothing is loaded from elsewhere.
 *
 * @throws UserError `NOT_IMPORTED` where it is no Word document, is broken, or is past a limit
 */
export async function docxToHtml(bytes: Uint8Array): Promise<DocxHtml> {
  const parts = unpackDocx(bytes);
  // Packed again, so that nothing but these parts, whose sizes are known, is unpacked by the converter.
  const buffer = zipSync(Object.fromEntries(parts), { level: 0 });
  const hasMargins = [...parts].some(
    ([name, xml]) => /\/(?:header|footer)\d*\.xml$/.test(name) && /<w:t[ >]/.test(strFromU8(xml)),
  );
  const notes = hasMargins ? ["The lines above and below the pages of the document are left out"] : [];
  try {
    const { value } = await mammoth.convertToHtml({ buffer } as Parameters<typeof mammoth.convertToHtml>[0], {
      styleMap,
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
    });
    return { html: value, notes };
  } catch {
    throw new UserError("NOT_IMPORTED", "The document is broken: its text cannot be read", {
      hint: "Open it in Word and save it again, or copy its text into a text file, and import that.",
    });
  }
}
