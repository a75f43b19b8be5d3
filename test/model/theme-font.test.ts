import { describe, expect, test } from "@jest/globals";
import { bulletinShape } from "../../src/model/bulletin.ts";
import { checkShape } from "../../src/model/check-shape.ts";

function isFontStack(font: string): boolean {
  return checkShape({ name: "A", publisher: "B", theme: { font } }, bulletinShape).findings.length === 0;
}

describe("theme.font", () => {
  test.each(["Arial", "Arial, sans-serif", "'Source Sans 3', Gill Sans MT,serif", "ui-sans-serif,  'A', B"])(
    "may be %s",
    (font) => expect(isFontStack(font)).toBe(true),
  );

  test.each([
    "",
    "Arial,",
    ", Arial",
    "'Arial",
    "Arial'",
    "'A'B",
    "Source Sans 3",
    "-x",
    '"Arial"',
    "Arial; color: red",
    "Arial } body { display: none",
    "Arial/*",
    "url(a)",
    "A\\42",
    "Arial </style>",
    "Arial\n",
  ])("may not be %j", (font) => expect(isFontStack(font)).toBe(false));

  test("is looked at quickly, however long", () => {
    for (const part of ["A ", "A,", "'A',", "A-", "'"]) expect(isFontStack(`${part.repeat(200_000)};`)).toBe(false);
  });
});
