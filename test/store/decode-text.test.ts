import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { decodeText, largestFile } from "../../src/store/decode-text.ts";

const bytes = (text: string, encoding: BufferEncoding = "utf8") => new Uint8Array(Buffer.from(text, encoding));

/** What is wrong with some bytes: severity, the character pointed at, the message. */
function faultsOf(file: Uint8Array) {
  const { text, faults } = decodeText(file);
  return faults.map(({ severity, range, message }) => [severity, text.slice(...range), message]);
}

describe("decodeText", () => {
  test("UTF-8 comes back as it was, unless it holds NUL or begins with a byte order mark", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        fc.pre(!/^\ufeff|\0/.test(text));
        expect(decodeText(bytes(text))).toEqual({ text, faults: [] });
      }),
    );
  });

  test("a byte order mark is a warning and not part of the text", () => {
    const file = bytes("\ufeffheadline: News\n");
    expect(faultsOf(file)).toEqual([
      ["warning", "", "The file begins with a byte order mark, which some tools take for text"],
    ]);
    expect(decodeText(file).text).toBe("headline: News\n");
  });

  test.each([
    ["with a mark", bytes("\ufeffheadline: News", "utf16le")],
    ["without", bytes("headline: News", "utf16le")],
    ["big-endian with a mark", swapped("\ufeffheadline: News")],
    ["big-endian without", swapped("headline: News")],
  ])("UTF-16 %s", (_, file) => {
    expect(faultsOf(file)).toEqual([["error", expect.any(String), "The file is saved as UTF-16"]]);
  });

  test("Windows-1252 points at the first character that is not UTF-8", () => {
    const message = "This character is not UTF-8; the file was probably saved as Windows-1252 or Latin-1";
    expect(faultsOf(bytes("headline: Barnardo\x92s caf\xe9", "latin1"))).toEqual([["error", "\ufffd", message]]);
    expect(decodeText(bytes("headline: Barnardo\x92s", "latin1")).faults[0]?.range).toEqual([18, 19]);
  });

  test("NUL", () => {
    expect(faultsOf(bytes("headline: a\0b"))).toEqual([
      ["error", "\0", "There is a NUL character here, which text does not have"],
    ]);
  });

  test("a file of more than a megabyte is not read", () => {
    expect(faultsOf(new Uint8Array(largestFile).fill(97))).toEqual([]);
    expect(faultsOf(new Uint8Array(largestFile + 1).fill(97))).toEqual([["error", "", "The file is larger than 1 MB"]]);
  });

  test("an empty file has nothing wrong with it", () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: "", faults: [] });
  });
});

/** UTF-16, big-endian. */
function swapped(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "utf16le").swap16());
}
