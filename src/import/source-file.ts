import { decodePage } from "./web-page/decode-page.ts";

/** A file to be imported, as it was read from the disk or from standard input. */
export interface SourceFile {
  /** Its name without folders; `-` for standard input. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The bytes as text: by its byte order mark, else UTF-8, else Windows-1252. Line ends are `\n`. */
  readonly text: string;
}

/** A file with its bytes as text. */
export function toSourceFile(name: string, bytes: Uint8Array): SourceFile {
  const text = decodePage({ body: bytes, charset: isUtf8(bytes) ? "utf-8" : "windows-1252" });
  return { name, bytes, text: text.replace(/\r\n?/g, "\n") };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
