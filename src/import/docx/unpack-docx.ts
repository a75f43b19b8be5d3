import { Unzip, type UnzipFile, UnzipInflate } from "fflate";
import { isUserError, UserError } from "../../user-error.ts";
import { foreignKind } from "../foreign-kind.ts";

/** Real bulletins stay far below these. Sizes are in bytes, those of text unpacked. */
const most = { file: 100_000_000, parts: 2_000, text: 3_000_000, elements: 100_000, depth: 200 };

/** What a packed file is fed to the unpacker by, in bytes: each can become a thousand times as many before they are counted. */
const step = 16_384;

/** Parts that hold no text of the document, such as its pictures. */
const unneeded =
  /^(?:docProps|customXml)\/|^word\/(?:media|theme|embeddings|charts|diagrams|glossary|activeX|fonts)\/|(?<!\.xml|\.rels)$/;

/**
 * Unpacks the parts of a Word document (ECMA-376) that its text needs. Sizes are counted while unpacking, whatever the archive claims.
 *
 * @returns the parts by their names
 * @throws UserError `NOT_IMPORTED` where it is no Word document, is broken, or is past a limit
 */
export function unpackDocx(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  if (bytes.length > most.file) throw tooMuch(`The document is larger than ${most.file / 1_000_000} MB`);
  const foreign = foreignKind(bytes);
  if (foreign) throw notImported(`This is ${foreign.what}, not a Word document`, foreign.hint);
  const parts = unzip(bytes);
  if (![...parts.keys()].some((name) => /^word\/document[^/]*\.xml$/.test(name))) {
    throw notImported("This is not a Word document", "Open it, save it as a Word document (.docx), and import that.");
  }
  checkXml([...parts.values()].map((part) => new TextDecoder().decode(part)).join(""));
  return parts;
}

function unzip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const chunks = new Map<string, Uint8Array[]>();
  let size = 0;
  let count = 0;
  const take = (file: UnzipFile) => {
    count += 1;
    if (count > most.parts) throw tooMuch(`The document has more than ${most.parts} parts`);
    if (unneeded.test(file.name)) return;
    const taken: Uint8Array[] = [];
    chunks.set(file.name, taken);
    file.ondata = (error, chunk) => {
      if (error) throw error;
      size += chunk.length;
      if (size > most.text) throw tooMuch(`The text of the document takes more than ${most.text / 1_000_000} MB`);
      taken.push(chunk);
    };
    file.start();
  };
  const unpacker = new Unzip(take);
  unpacker.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += step)
      unpacker.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  } catch (error) {
    if (isUserError(error)) throw error;
    throw notImported(
      "The document is broken: it cannot be unpacked",
      "Get it anew, or open it in Word and save it again.",
    );
  }
  return new Map([...chunks].map(([name, taken]) => [name, joined(taken)]));
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Word writes no document type, with which XML declares entities. What is dense or deep takes the converter too long. */
function checkXml(text: string): void {
  if (text.includes("<!DOCTYPE"))
    throw notImported("The document declares entities, which are never expanded", saveAgain);
  let depth = 0;
  let elements = 0;
  for (const [tag] of text.matchAll(/<[^!?>][^>]*>/g)) {
    if (tag.startsWith("</")) depth -= 1;
    else {
      elements += 1;
      if (!tag.endsWith("/>")) depth += 1;
    }
    if (elements > most.elements) throw tooMuch(`The document has more than ${most.elements} elements`);
    if (depth > most.depth) throw tooMuch(`The document has more than ${most.depth} elements inside one another`);
  }
}

const saveAgain = "Open it in Word and save it again, or copy its text into a text file, and import that.";

function tooMuch(fault: string): UserError {
  return notImported(`${fault}, too much for a bulletin`, "Copy its text into a text file, and import that.");
}

function notImported(message: string, hint: string): UserError {
  return new UserError("NOT_IMPORTED", message, { hint });
}
