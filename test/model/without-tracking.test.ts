import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { withoutTracking } from "../../src/model/without-tracking.ts";

describe("withoutTracking", () => {
  test.each([
    ["https://www.gov.uk/a?utm_source=news&utm_medium=email", "https://www.gov.uk/a"],
    ["https://www.gov.uk/a?page=2&utm_source=news", "https://www.gov.uk/a?page=2"],
    ["https://www.gov.uk/a?utm_source=news&page=2#dates", "https://www.gov.uk/a?page=2#dates"],
    ["https://www.gov.uk/a?fbclid=x#dates", "https://www.gov.uk/a#dates"],
    ["https://www.gov.uk/a?q=a%20b&GCLID=x&&r=c+d", "https://www.gov.uk/a?q=a%20b&&r=c+d"],
    ["https://www.gov.uk/a?mc_cid=1&mc_eid=2", "https://www.gov.uk/a"],
  ])("%s becomes %s", (address, clean) => {
    expect(withoutTracking(address)).toBe(clean);
  });

  test.each([
    "https://www.gov.uk/a",
    "https://www.gov.uk/a?",
    "https://www.gov.uk/a?page=2&q=utm_source",
    "https://www.gov.uk/utm_source=x",
    "https://www.gov.uk/a?my_utm_source=x&gclids=1",
    "https://www.gov.uk/a#?utm_source=x",
    "TODO",
    "",
  ])("%j stays", (address) => {
    expect(withoutTracking(address)).toBe(address);
  });

  test("twice is the same as once", () => {
    const piece = fc.constantFrom("?", "&", "#", "=", "utm_source", "fbclid=1", "a", "https://www.gov.uk/", "\n");
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const clean = withoutTracking(pieces.join(""));
        expect(withoutTracking(clean)).toBe(clean);
      }),
    );
  });
});
