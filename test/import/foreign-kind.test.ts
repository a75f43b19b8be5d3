import { expect, test } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import { foreignKind } from "../../src/import/foreign-kind.ts";

const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const zip = (...names: readonly string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8("text")])));

test.each<[string, Uint8Array]>([
  ["a PDF document", latin1("%PDF-1.7\n")],
  ["a document in the old format of Office", latin1("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")],
  ["a Rich Text document", latin1("{\\rtf1\\ansi")],
  ["a picture", latin1("\x89PNG\r\n\x1a\n")],
  ["a picture", latin1("\xff\xd8\xff\xe0")],
  ["a packed file", latin1("\x1f\x8b\x08\0")],
  ["a packed file", zip("march.txt")],
  ["a spreadsheet", zip("[Content_Types].xml", "xl/workbook.xml")],
  ["a presentation or an e-book", zip("[Content_Types].xml", "ppt/presentation.xml")],
  ["an OpenDocument text", zipSync({ mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }] })],
  ["an e-mail message", latin1("Received: from a\r\n\tby b\r\nSubject: News\r\nMIME-Version: 1.0\r\n\r\nText")],
  ["not a text file", latin1("text\0text")],
])("%s is none to import", (what, bytes) => {
  expect(foreignKind(bytes)).toEqual({ what, hint: expect.stringMatching(/ import .*\.$/) });
});

test.each<[string, Uint8Array]>([
  ["a Word document", zip("[Content_Types].xml", "word/document.xml")],
  ["text", latin1("PK opens\n\nNews of 5 April")],
  ["a message that was copied from the screen", latin1("From: Sam\nSubject: News\n\nMIME-Version: 1.0 is explained")],
  ["text in UTF-16", latin1("\xff\xfeN\0e\0w\0s\0")],
])("%s may be imported", (_, bytes) => {
  expect(foreignKind(bytes)).toBeUndefined();
});
