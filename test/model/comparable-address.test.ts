import { describe, expect, test } from "@jest/globals";
import { comparableAddress } from "../../src/model/comparable-address.ts";

const page = "gov.uk/guidance/style-guide";

describe("comparableAddress", () => {
  test.each([
    "https://www.gov.uk/guidance/style-guide",
    "http://www.gov.uk/guidance/style-guide",
    "HTTPS://WWW.GOV.UK/guidance/style-guide",
    "https://gov.uk/guidance/style-guide",
    "https://www.gov.uk:443/guidance/style-guide",
    "http://www.gov.uk:80/guidance/style-guide",
    "https://www.gov.uk/guidance/style-guide/",
    "https://www.gov.uk/guidance/style-guide//",
    "https://www.gov.uk/guidance/style-guide#dates",
    "https://www.gov.uk/guidance/style-guide?",
    "https://www.gov.uk/guidance/style-guide/?utm_source=news&utm_medium=email#dates",
    "https://www.gov.uk/guidance/x/../style-guide",
    " https://www.gov.uk/guidance/style-guide ",
  ])("%j is the same page", (url) => {
    expect(comparableAddress(url)).toBe(page);
  });

  test.each([
    ["https://www.gov.uk/guidance/Style-Guide", "gov.uk/guidance/Style-Guide"],
    ["https://www.gov.uk/guidance/style-guide?page=2&fbclid=x", "gov.uk/guidance/style-guide?page=2"],
    ["https://www.gov.uk:8080/guidance/style-guide", "gov.uk:8080/guidance/style-guide"],
    ["https://gov.uk.net/guidance/style-guide", "gov.uk.net/guidance/style-guide"],
    ["https://www.gov.uk/?page=2", "gov.uk?page=2"],
    ["https://www.gov.uk", "gov.uk"],
    ["https://www.gov.uk/", "gov.uk"],
    ["https://www.bücher.de/", "xn--bcher-kva.de"],
  ])("%s is %s", (url, comparable) => {
    expect(comparableAddress(url)).toBe(comparable);
  });

  test.each(["", "TODO", "www.gov.uk", "mailto:name@council.gov.uk", "https://", "https:www.gov.uk", "https://a b/"])(
    "%j is no web address",
    (url) => {
      expect(comparableAddress(url)).toBeUndefined();
    },
  );
});
