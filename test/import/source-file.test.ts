import { expect, test } from "@jest/globals";
import { toSourceFile } from "../../src/import/source-file.ts";

const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

test.each<[string, Uint8Array]>([
  ["UTF-8", new TextEncoder().encode("Children’s £5\nnews")],
  ["UTF-8 with a mark", new TextEncoder().encode("\ufeffChildren’s £5\r\nnews")],
  ["UTF-16", utf16("Children’s £5\rnews")],
  ["Windows-1252", latin1("Children\x92s \xa35\r\nnews")],
])("text in %s is read", (_, bytes) => {
  expect(toSourceFile("a.txt", bytes)).toEqual({ name: "a.txt", bytes, text: "Children’s £5\nnews" });
});

function utf16(text: string): Uint8Array {
  return Uint8Array.from([...`\ufeff${text}`].flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8]));
}
