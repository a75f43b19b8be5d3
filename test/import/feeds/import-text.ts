import type { Imported } from "../../../src/import/imported.ts";
import type { Importer } from "../../../src/import/importer.ts";
import { toSourceFile } from "../../../src/import/source-file.ts";

/** Imports a text, or bytes, as a bulletin in British English would in the year 2026. */
export async function importText(importer: Importer, content: string | Uint8Array, name = "file"): Promise<Imported> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return importer.read(toSourceFile(name, bytes), { today: "2026-01-01", language: "en-GB" });
}

/** What an import is refused with, on two lines. */
export async function refusalOf(importer: Importer, content: string | Uint8Array, name = "file"): Promise<string> {
  try {
    await importText(importer, content, name);
  } catch (error) {
    const { code, message, hint } = error as { code?: string; message: string; hint?: string };
    return `${code} ${message}\n${hint}`;
  }
  return "nothing";
}
