import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { displayWidth } from "../../src/model/display-width.ts";
import { tableText, tableWidth } from "../../src/report/table.ts";

const plain = (text: string) => text;

test("columns are as wide as their widest cell, the last is cut", () => {
  const columns = [
    { title: "Day", cells: ["5 April", "児童"] },
    { title: "State", cells: ["ok", ""], paint: (cell: string) => `(${cell})` },
    { title: "Text", cells: ["児童保護に関する", "Cafe\u0301 and more"] },
  ];
  expect(tableWidth(columns)).toBe(7 + 2 + 5 + 2 + 16);
  expect(tableText(columns, 24, (text) => text.toUpperCase())).toBe(
    ["DAY      STATE  TEXT", "5 April  (ok   )  児童保…", "児童     (     )  Cafe\u0301 an…", ""].join("\n"),
  );
});

test("no line is wider than the width, wherever there is room for the columns before the last", () => {
  const cells = fc.array(fc.string({ unit: "grapheme", maxLength: 12 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(cells, cells, fc.integer({ min: 5, max: 60 }), (first, last, room) => {
      const before = { title: "First", cells: first };
      const width = tableWidth([before]) + room;
      const lines = tableText([before, { title: "Last", cells: last }], width, plain).split("\n");
      expect(lines).toHaveLength(5);
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }),
  );
});
