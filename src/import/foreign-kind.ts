/** A kind of file that holds no text which could be read as it is. */
export interface ForeignKind {
  /** What the file is, as in “a PDF document”. */
  readonly what: string;
  /** How to get at its text, in a sentence. */
  readonly hint: string;
}

const copyText = "Open it, copy its text into a text file, and import that.";
const saveAsDocx = "Open it, save it as a Word document (.docx), and import that.";
const saveAsCsv = "Open it, save the sheet as CSV, and import that.";
const unpack = "Unpack it, and import what is in it.";
const message: ForeignKind = {
  what: "an e-mail message",
  hint: "Open it, save it as a web page or copy its text, and import that.",
};

/** Kinds by what their files begin with; a byte is a character. */
const beginnings: readonly (readonly [beginnings: readonly string[], kind: ForeignKind])[] = [
  [["%PDF-"], { what: "a PDF document", hint: copyText }],
  [["\xd0\xcf\x11\xe0"], { what: "a document in the old format of Office", hint: saveAsDocx }],
  [["{\\rtf"], { what: "a Rich Text document", hint: saveAsDocx }],
  [
    ["\x89PNG", "\xff\xd8\xff", "GIF8", "II*\0", "MM\0*"],
    { what: "a picture", hint: "Type its text into a text file, and import that." },
  ],
  [["\x1f\x8b", "\xfd7zXZ", "7z\xbc\xaf", "Rar!"], { what: "a packed file", hint: unpack }],
];

/** Kinds of zip archives by what stands in them uncompressed: the names of their files, or their media type. */
const archives: readonly (readonly [holds: RegExp, kind: ForeignKind | undefined])[] = [
  [/word\/document/, undefined],
  [/xl\/workbook|opendocument\.spreadsheet/, { what: "a spreadsheet", hint: saveAsCsv }],
  [/opendocument\.text/, { what: "an OpenDocument text", hint: saveAsDocx }],
  [/ppt\/presentation|opendocument\.presentation|epub\+zip/, { what: "a presentation or an e-book", hint: copyText }],
  [/^/, { what: "a packed file", hint: unpack }],
];

/** How much of either end of a file is looked at, in bytes. */
const reach = 65_536;

/** What a file is if no importer could make anything of it: a document of another program, a picture. Undefined for text and Word documents. */
export function foreignKind(bytes: Uint8Array): ForeignKind | undefined {
  const start = characters(bytes.subarray(0, reach));
  if (start.startsWith("PK\x03\x04")) {
    const ends = start + characters(bytes.subarray(-reach));
    return archives.find(([holds]) => holds.test(ends))?.[1];
  }
  const known = beginnings.find(([all]) => all.some((beginning) => start.startsWith(beginning)))?.[1];
  if (known) return known;
  if (isMessage(start.replaceAll("\r\n", "\n"))) return message;
  // No text has a NUL in it, but for UTF-16, which begins with a mark.
  const isText = !bytes.includes(0) || /^(?:\xff\xfe|\xfe\xff)/.test(start);
  return isText ? undefined : { what: "not a text file", hint: copyText };
}

/** Whether a text is a whole message with its head (MIME, RFC 2045), and not one that was copied from the screen. */
function isMessage(text: string): boolean {
  const [head = ""] = text.split("\n\n", 1);
  return /^MIME-Version:/im.test(head) && /^(?:From |[\w-]{1,60}:)/.test(head);
}

function characters(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}
