import type { Finding, Span } from "../model/problem.ts";

/** A fault of a file as a whole, before its YAML is looked at. */
interface FileFault extends Pick<Finding, "message" | "hint"> {
  readonly severity: "error" | "warning";
  readonly range: Span;
}

/** A file's text, and what is wrong with the way it was saved. */
export interface Decoded {
  /** The text for quoting; it is worth reading only if no fault is an error. */
  readonly text: string;
  readonly faults: readonly FileFault[];
  /** Whether the file begins with a byte order mark, which is not part of the text. */
  readonly byteOrderMark?: true;
}

/** The largest file that is read, in bytes. An entry is a few kilobytes. */
export const largestFile = 1_000_000;

/** Decodes a file that must be UTF-8 (YAML 1.2, section 5.2, in the one encoding that every editor writes). Never throws. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > largestFile) {
    return failed(
      "",
      [0, 0],
      `The file is larger than ${largestFile / 1_000_000} MB`,
      "Keep one entry in a file, and pictures outside.",
    );
  }
  const utf16 = utf16Name(bytes);
  if (utf16) {
    const text = new TextDecoder(utf16).decode(bytes);
    return failed(
      text,
      [0, 1],
      "The file is saved as UTF-16",
      "Save it as UTF-8; most editors have this under “Save with encoding”.",
    );
  }
  const valid = decodeUtf8(bytes);
  const text = valid ?? new TextDecoder().decode(bytes);
  const nul = text.indexOf("\0");
  if (nul >= 0) {
    return failed(
      text,
      [nul, nul + 1],
      "There is a NUL character here, which text does not have",
      "Delete it, or restore the file from git.",
    );
  }
  if (valid === undefined) {
    const foreign = text.indexOf("\ufffd");
    return failed(
      text,
      [foreign, foreign + 1],
      "This character is not UTF-8; the file was probably saved as Windows-1252 or Latin-1",
      "Save it as UTF-8; most editors have this under “Save with encoding”.",
    );
  }
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return isMarked ? { text, faults: [markFault], byteOrderMark: true } : { text, faults: [] };
}

const markFault: FileFault = {
  severity: "warning",
  range: [0, 0],
  message: "The file begins with a byte order mark, which some tools take for text",
  hint: "Save it as “UTF-8”, not as “UTF-8 with BOM”.",
};

function failed(text: string, range: Span, message: string, hint: string): Decoded {
  return { text, faults: [{ severity: "error", range, message, hint }] };
}

const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

/** The text, without a byte order mark; undefined if the bytes are not UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The flavour of UTF-16, by byte order mark or by the zero that every other byte of Latin text is. */
function utf16Name(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (bytes.length >= 4 && a !== 0 && b === 0 && c !== 0 && d === 0) return "utf-16le";
  if (bytes.length >= 4 && a === 0 && b !== 0 && c === 0 && d !== 0) return "utf-16be";
  return undefined;
}
