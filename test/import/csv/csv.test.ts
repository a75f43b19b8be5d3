import { describe, expect, test } from "@jest/globals";
import { columnsIn } from "../../../src/import/csv/columns.ts";
import { csv } from "../../../src/import/csv/csv.ts";
import { excelDay } from "../../../src/import/csv/excel-day.ts";
import { importText, refusalOf } from "../feeds/import-text.ts";

const bytesOf = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

test("a table as Excel saves it, in Windows-1252 with semicolons", async () => {
  const { entries, ledger, notes } = await importText(
    csv,
    bytesOf(
      [
        "sep=;\r\nDate;Headline;Text;Link;Linktext;Author",
        '05/04/2018;Free training on online safety;"Schools can book a course.\r\nIt takes an hour.\r\n- Chats\r\n- Images";https://learning.example/course;Courses for schools;Jo',
        "43195;Caf\xe9 for carers \x96 Tuesdays;Come along;www.cafe.example/dates;;Al",
        ";;;;;",
        "31/02/2018;Odd;;see e-mail;;",
        ";;;;;only me\r\n",
      ].join("\r\n"),
    ),
  );
  expect(entries).toEqual([
    {
      data: {
        headline: "Free training on online safety",
        date: "2018-04-05",
        summary: "Schools can book a course.\n\nIt takes an hour.\n\n- Chats\n- Images",
        source: { title: "Courses for schools", url: "https://learning.example/course" },
      },
      from: 2,
      to: 2,
      review: [],
    },
    {
      data: {
        headline: "Café for carers – Tuesdays",
        date: "2018-04-05",
        summary: "Come along",
        source: { title: "Café for carers – Tuesdays", url: "www.cafe.example/dates" },
      },
      from: 3,
      to: 3,
      review: [],
    },
    {
      data: { headline: "Odd" },
      from: 5,
      to: 5,
      review: [
        "“31/02/2018” is no date: write the day.",
        "“see e-mail” is no web address: add the address of the source.",
      ],
    },
  ]);
  expect(ledger.map(({ at, role, entry }) => [at, role, entry])).toEqual([
    [1, "masthead", undefined],
    [2, "entry", 0],
    [3, "entry", 1],
    [5, "entry", 2],
    [6, "unused", undefined],
  ]);
  expect(ledger[2]?.text).toBe("43195 | Café for carers – Tuesdays | Come along | www.cafe.example/dates | Al");
  expect(notes.map(({ at, message }) => `${at} ${message}`)).toEqual([
    "1 The column “Author” is left out, which says something in 3 rows",
    "3 “43195” was read as 2018-04-05, as Excel counts days",
    "6 The row says nothing in the columns that are known",
  ]);
});

test("a list of courses as Google Sheets saves it, with a title above", async () => {
  const { entries, ledger } = await importText(
    csv,
    `\ufeffTraining in spring 2024,,,,,,,,
,,,,,,,,
Course title,Event date,Start time,End time,Venue,Details,How to book,Contact,Closing date
"Safeguarding, level 2",13/03/2024,09:30,4.30pm,Town Hall,"First.

Second.",https://book.example/1,training@council.example,1 March 2024
Managing allegations,Tuesday 19 March 2024,10am - 12 noon,,Online,<p>For <b>leads</b>.</p>,Ring us,020 7946 0000,
Open day,tbc,,,Library,Text,,Sam Rivers,`,
  );
  expect(entries.map(({ data }) => data)).toEqual([
    {
      headline: "Safeguarding, level 2",
      summary: "First.\n\nSecond.",
      event: {
        start: "2024-03-13T09:30",
        end: "2024-03-13T16:30",
        place: "Town Hall",
        booking: "https://book.example/1",
      },
      deadline: { date: "2024-03-01" },
      contact: { email: "training@council.example" },
    },
    {
      headline: "Managing allegations",
      summary: "For **leads**.",
      event: { start: "2024-03-19T10:00", end: "2024-03-19T12:00", place: "Online" },
      contact: { phone: "020 7946 0000" },
    },
    { headline: "Open day", summary: "Text", contact: { name: "Sam Rivers" } },
  ]);
  expect(entries.map(({ review }) => review)).toEqual([
    [],
    ["“Ring us” is no address to book at: write it into the summary."],
    ["“tbc” is not understood as the time of an event: add the event."],
  ]);
  expect(ledger.map(({ at, role }) => `${at} ${role}`)).toEqual([
    "1 masthead",
    "3 masthead",
    "4 entry",
    "5 entry",
    "6 entry",
  ]);
});

describe("a cell", () => {
  const entryOf = async (header: string, row: string) =>
    (await importText(csv, `Headline,${header}\nH,${row}\n`)).entries[0];

  test.each([
    ["URL", "https://a.example/", { source: { title: "H", url: "https://a.example/" } }],
    [
      "URL",
      '"https://a.example/1\nhttps://a.example/2"',
      { source: { title: "H", url: "https://a.example/1" }, links: [{ title: "H", url: "https://a.example/2" }] },
    ],
    ["URL", '"See https://a.example/1, please."', { source: { title: "H", url: "https://a.example/1" } }],
    [
      "Link",
      '"=HYPERLINK(""https://a.example/1"",""A page"")"',
      { source: { title: "H", url: "https://a.example/1" } },
    ],
    [
      "Source",
      '"=HYPERLINK(""https://a.example/1"";""A """"good"""" page"")"',
      { source: { title: 'A "good" page', url: "https://a.example/1" } },
    ],
    ["Source", "https://a.example/1", { source: { title: "H", url: "https://a.example/1" } }],
    [
      "Source,Web address",
      "The agency,https://a.example/1",
      { source: { title: "The agency", url: "https://a.example/1" } },
    ],
    [
      "Label,URL,Format,Size",
      "Source,https://a.example/1,PDF,1.2MB",
      { source: { label: "Source", title: "H", url: "https://a.example/1", format: "PDF", size: "1.2MB" } },
    ],
    [
      "Category,Tags",
      'News,"schools; online safety, schools"',
      { section: "News", tags: ["schools", "online safety"] },
    ],
    ["Start,End", "2024-03-12,18 March 2024", { event: { start: "2024-03-12", end: "2024-03-18" } }],
    [
      "When,Location,Address",
      '"13 March 2024, 10am to midday",Hall,High Street',
      { event: { start: "2024-03-13T10:00", end: "2024-03-13T12:00", place: "Hall", address: "High Street" } },
    ],
    [
      "Email,Contact name,Tel.",
      "a@b.example,Sam,01632 960001",
      { contact: { name: "Sam", email: "a@b.example", phone: "01632 960001" } },
    ],
    [
      "Deadline,Action,Expiry date,Embargo",
      "1 May 2024,Send views,2 May 2024,3 April 2024",
      { deadline: { date: "2024-05-01", what: "Send views" }, expires: "2024-05-02", publish_from: "2024-04-03" },
    ],
  ])("%s: %s", async (header, row, data) => {
    expect((await entryOf(header, row))?.data).toEqual({ headline: "H", ...data });
  });

  test("with a date in numbers is read day first, but in American English", async () => {
    const bytes = new TextEncoder().encode("Headline,Date\nH,04/05/2018\n");
    const file = { name: "a.csv", bytes, text: "Headline,Date\nH,04/05/2018\n" };
    const dateIn = async (language: string) =>
      (await csv.read(file, { today: "2026-01-01", language })).entries[0]?.data["date"];
    expect([await dateIn("en-GB"), await dateIn("cy"), await dateIn("en-US")]).toEqual([
      "2018-05-04",
      "2018-05-04",
      "2018-04-05",
    ]);
  });
});

test.each([
  [["Title"], { headline: 0 }],
  [["Title", "Headline"], { headline: 1, title: 0 }],
  [["HEADLINE:", "publish_date", " Body text ", "Web-address"], { headline: 0, date: 1, summary: 2, url: 3 }],
  [["Summary", "Description", "Subject"], { headline: 2, summary: 0 }],
  [["constructor", "__proto__", ""], {}],
])("the columns %j", (names, columns) => {
  expect(Object.fromEntries(columnsIn(names))).toEqual(columns);
});

test.each([
  ["43195", "2018-04-05"],
  ["43195.5", "2018-04-05"],
  ["18264", "1950-01-01"],
  ["36585", "2000-02-29"],
  ["45291", "2023-12-31"],
  ["45292", "2024-01-01"],
  ["73050", "2099-12-31"],
  ["18263", undefined],
  ["73051", undefined],
  ["2018", undefined],
  ["432", undefined],
])("to Excel, %s is %s", (count, date) => {
  expect(excelDay(count)).toBe(date);
});

test.each([
  [
    "Datum,Inhalt\n2018-01-01,x\n",
    "file has no row with the names of its columns\nLet its first row be such as: Headline,Date,Summary,URL.",
  ],
  ["", "file has no row with the names of its columns\nLet its first row be such as: Headline,Date,Summary,URL."],
  [
    "Date,Text,Web link\n1,2,3\n",
    "file has no column for the headline; it has “Date”, “Text”, “Web link”\nCall the column with the headlines “Headline”.",
  ],
  [
    'Headline,Date\nA "b" c,1\n"never closed,2\nx,y\n',
    'file: A quotation mark is opened and not closed\nLook for a single " in the table, in or after row 3.',
  ],
  [
    `Headline,Date\n${"a\n".repeat(10_000)}`,
    "file has more than 10000 rows\nSplit the table into several files, and import one after the other.",
  ],
  [
    `Headline,Date\n${",".repeat(600_000)}`,
    "file has more than 500000 cells\nSplit the table into several files, and import one after the other.",
  ],
  [
    `Headline,Date\n${" ".repeat(10_000_000)}`,
    "file is larger than 10 MB\nSplit the table into several files, and import one after the other.",
  ],
  [
    `Headline,Date\n${'"'.repeat(3_000_000)}`,
    'file: A quotation mark is opened and not closed\nLook for a single " in the table, in or after row 2.',
  ],
  [`Headline,Text\na,${"<i>".repeat(2000)}\n`, "Row 2: "],
])("%.40j is refused", async (text, refusal) => {
  expect(await refusalOf(csv, text)).toContain(`NOT_IMPORTED ${refusal}`);
});

test.each([
  ["list.csv", "", true],
  ["LIST.TSV", "x", true],
  ["-", "Title,Date,Text\n", true],
  ["-", '"Date";"Headline"\n', true],
  ["-", "Headline\tSummary\n", true],
  ["-", "Title\n", false],
  ["-", "News, views, and dates for schools\n", false],
  ["-", "Title, date and place of the meeting\n", false],
  ["-", `${",".repeat(1_000_000)}`, false],
])("%s that begins with %.30j is recognised: %s", (name, text, is) => {
  expect(csv.recognises({ name, bytes: new Uint8Array(), text })).toBe(is);
});
