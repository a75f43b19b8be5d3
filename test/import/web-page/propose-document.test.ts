import { describe, expect, test } from "@jest/globals";
import { proposeDocument } from "../../../src/import/web-page/propose-document.ts";

const sourceOf = (address: string, size?: number) =>
  proposeDocument(size === undefined ? {} : { size }, address, "PDF").data["source"];

describe("a document", () => {
  test("is proposed as a source, with nothing made up", () => {
    const address = "https://www.example.org.uk/files/keeping-children_safe%202018.pdf?utm_source=x";
    expect(proposeDocument({ size: 1_258_291 }, address, "PDF")).toEqual({
      data: {
        source: {
          title: "Keeping children safe 2018",
          url: "https://www.example.org.uk/files/keeping-children_safe%202018.pdf",
          format: "PDF",
          size: "1.2MB",
        },
      },
      notes: [
        "The link leads to a document (PDF), which is not read: headline, date and summary are yours to write.",
        "The link’s text is made of the file’s name: write the document’s own title.",
      ],
    });
  });

  test.each([
    [0, "1KB"],
    [1, "1KB"],
    [262_144, "256KB"],
    [1_048_064, "1.0MB"],
    [1_048_576, "1.0MB"],
    [52_428_800, "50.0MB"],
  ])("of %d bytes has %s", (bytes, size) => {
    expect(sourceOf("https://www.example.org.uk/a", bytes)).toMatchObject({ size });
  });

  test.each([
    "https://www.example.org.uk/",
    "https://www.example.org.uk/2018/12345.pdf",
    "https://www.example.org.uk/%E0%A4.pdf",
  ])("whose name says nothing has no title: %s", (url) => {
    expect(sourceOf(url)).toEqual({ url, format: "PDF" });
  });

  test("whose size is not known says so", () => {
    expect(proposeDocument({}, "https://www.example.org.uk/a", "Word").notes).toContainEqual(
      "The server does not say how large the document is.",
    );
  });
});
