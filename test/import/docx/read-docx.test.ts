import { describe, expect, test } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import { docx } from "../../../src/import/docx/docx.ts";
import { toSourceFile } from "../../../src/import/source-file.ts";
import { type DocxPart, writeDocx } from "./write-docx.ts";

const settings = { today: "2024-08-01", language: "en-GB" };

function read(bytes: Uint8Array) {
  return docx.read(toSourceFile("news.docx", bytes), settings);
}

const link = { text: "Safer recruitment guide for schools", url: "https://www.example.org/guide?a=1&b=2" };

/** The same bulletin, with the styles of a program or without any. */
const bulletin = (title: string | undefined, heading: string | undefined): readonly DocxPart[] => {
  const titled = (style: string | undefined, text: string): DocxPart =>
    style === undefined ? { runs: [{ text, bold: true }] } : { style, runs: [text] };
  return [
    titled(title, "Governors’ bulletin"),
    titled(heading, "Safer recruitment guide updated"),
    { runs: ["14 May 2024"] },
    { runs: ["The guide has a new chapter on ", { text: "online searches", italic: true }, "."] },
    { list: [1, 0], runs: ["Search before the interview."] },
    { list: [1, 1], runs: ["Keep a note of it."] },
    { runs: ["Source: ", link] },
    titled(heading, "Prevent duty training"),
    { runs: ["2 May 2024"] },
    { runs: ["Two online sessions are open to all governors."] },
    { list: [2, 0], runs: ["Choose a date."] },
    { list: [2, 0], runs: ["Tell the clerk."] },
  ];
};

const entries = [
  {
    headline: "Safer recruitment guide updated",
    date: "2024-05-14",
    summary:
      "The guide has a new chapter on *online searches*.\n\n- Search before the interview.\n\n  - Keep a note of it.",
    source: { label: "Source", title: link.text, url: link.url },
  },
  {
    headline: "Prevent duty training",
    date: "2024-05-02",
    summary: "Two online sessions are open to all governors.\n\n1. Choose a date.\n2. Tell the clerk.",
  },
];

describe("the entries of a document", () => {
  test.each<[string, Uint8Array]>([
    ["of Word", writeDocx(bulletin("Title", "Heading1"))],
    ["of Word in German", writeDocx(bulletin("Titel", "berschrift1"), { Titel: "Title", berschrift1: "heading 1" })],
    ["of Google Docs", writeDocx(bulletin("Title", "Heading2"), { Title: "Title", Heading2: "heading 2" })],
    ["of LibreOffice", writeDocx(bulletin("Title", "Heading1"), { Title: "Title", Heading1: "Heading 1" })],
    ["without styles, its headlines in bold type", writeDocx(bulletin(undefined, undefined))],
  ])("%s", async (_, bytes) => {
    const { entries: found, ledger } = await read(bytes);
    expect(found.map(({ data }) => data)).toEqual(entries);
    expect(ledger.map(({ at }) => at)).toEqual(Array.from({ length: 12 }, (__, place) => place + 1));
  });

  test("in a table, each row an entry", async () => {
    const rows = [
      ["Date", "Course", "Where"],
      ["14 May 2024", "First aid for early years staff", "Town Hall, room 2, from 10am."],
      ["2 June 2024", "Writing a safeguarding policy", "Online, in the evening."],
    ];
    const { entries: found } = await read(writeDocx([{ style: "Heading1", runs: ["Courses"] }, { rows }]));
    expect(found.map(({ data }) => [data["date"], data["headline"]])).toEqual(
      rows.slice(1).map(([date = "", course]) => [date.startsWith("14") ? "2024-05-14" : "2024-06-02", course]),
    );
  });

  test("say what stands above and below the pages and is left out", async () => {
    const header = '<w:hdr xmlns:w="w"><w:p><w:r><w:t>Page 1</w:t></w:r></w:p></w:hdr>';
    const { notes } = await read(
      writeDocx(bulletin("Title", "Heading1"), undefined, { "word/header1.xml": strToU8(header) }),
    );
    expect(notes[0]?.message).toMatch(/above and below the pages/);
  });
});

describe("a file that is refused", () => {
  const document = (xml: string) => writeDocx([{ xml }]);
  const claimsLittle = () => {
    const bytes = writeDocx([{ xml: " ".repeat(4_000_000) }]);
    const view = new DataView(bytes.buffer);
    // The sizes that the archive claims stand at fixed places after the marks of its parts (PKZIP, 4.3.7 and 4.3.12).
    for (let at = 0; at < bytes.length - 30; at++) {
      const mark = view.getUint32(at, true);
      if (mark === 0x04034b50) view.setUint32(at + 22, 100, true);
      if (mark === 0x02014b50) view.setUint32(at + 24, 100, true);
    }
    return bytes;
  };

  test.each<[string, () => Uint8Array, RegExp]>([
    ["an archive that becomes large", () => document(" ".repeat(4_000_000)), /takes more than 3 MB/],
    ["the same, claiming to be small", claimsLittle, /takes more than 3 MB/],
    [
      "many parts",
      () =>
        zipSync(
          Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`word/document${at}.xml`, strToU8("<a/>")])),
        ),
      /more than 2000 parts/,
    ],
    ["many elements", () => document("<w:p/>".repeat(150_000)), /more than 100000 elements/],
    ["deep elements", () => document("<w:p>".repeat(5_000)), /more than 200 elements inside one another/],
    [
      "entities",
      () => writeDocx([], undefined, { "word/document2.xml": strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') }),
      /entities, which are never expanded/,
    ],
    [
      "an archive of something else",
      () => zipSync({ "readme.txt": strToU8("x") }),
      /is a packed file, not a Word document/,
    ],
    ["a spreadsheet", () => zipSync({ "xl/workbook.xml": strToU8("<a/>") }), /is a spreadsheet/],
    [
      "OpenDocument",
      () => zipSync({ mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }] }),
      /OpenDocument/,
    ],
    ["PDF", () => strToU8("%PDF-1.7"), /is a PDF document/],
    ["an old document", () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /old format of Office/],
    ["text", () => strToU8("5 April 2018"), /not a Word document/],
    ["half a document", () => writeDocx(bulletin("Title", "Heading1")).slice(0, 1500), /broken|not a Word document/],
    [
      "XML that is none",
      () => zipSync({ "word/document.xml": strToU8("<w:document"), "[Content_Types].xml": strToU8("x") }),
      /broken/,
    ],
  ])("%s", async (_, make, message) => {
    await expect(read(make())).rejects.toMatchObject({
      code: "NOT_IMPORTED",
      message: expect.stringMatching(message),
      hint: expect.stringMatching(/\.$/),
    });
  });
});

test.each<[string, Uint8Array, boolean]>([
  ["a document", writeDocx([]), true],
  ["another archive", zipSync({ a: strToU8("x") }), false],
  ["text about one", strToU8("word/document.xml"), false],
])("recognises %s", (_, bytes, expected) => {
  expect(docx.recognises(toSourceFile("x", bytes))).toBe(expected);
});
