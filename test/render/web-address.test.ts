import { describe, expect, test } from "@jest/globals";
import { webAddress } from "../../src/render/web-address.ts";

describe("webAddress", () => {
  test.each([
    ["https://www.gov.uk/", "https://www.gov.uk/"],
    ["HTTP://Gov.UK/a b?c=<d>", "http://gov.uk/a%20b?c=%3Cd%3E"],
    ["https://gov.uk/\njavascript:", "https://gov.uk/javascript:"],
    ["mailto:a@gov.uk?subject=x>,<y", "mailto:a@gov.uk?subject=x%3E,%3Cy"],
    ["tel:020 7946", "tel:020%207946"],
  ])("lets %j through as %s", (text, address) => {
    expect(webAddress(text)).toBe(address);
  });

  test.each([
    "javascript:alert(1)",
    "JAVA\nSCRIPT:alert(1)",
    "\u0001javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "ftp://gov.uk/",
    "https://me:secret@gov.uk/",
    "https://gov.uk@evil.example/",
    "gov.uk",
    "//gov.uk/",
    "https://",
    "",
  ])("refuses %j", (text) => {
    expect(webAddress(text)).toBeUndefined();
  });
});
