import type { Importer } from "../importer.ts";

/** A document of Word, Google Docs or LibreOffice. */
export const docx: Importer = {
  name: "docx",
  about: "Word document (.docx)",
  counts: "block",
  recognises: ({ bytes }) => isZip(bytes) && holdsDocument(bytes),
  read: async ({ bytes }, settings) => (await import("./read-docx.ts")).readDocx(bytes, settings),
};

function isZip([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b && third === 3 && fourth === 4;
}

/** How much of either end of a file is looked at, in bytes: the names of its parts stand at the end, and beside the first ones. */
const reach = 65_536;

function holdsDocument(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder("latin1");
  return [bytes.subarray(0, reach), bytes.subarray(-reach)].some((end) =>
    decoder.decode(end).includes("word/document"),
  );
}
