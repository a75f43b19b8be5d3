import { expect, test } from "@jest/globals";
import { parseAddress } from "../../src/model/parse-address.ts";

test("parses addresses, also relative ones", () => {
  expect(parseAddress("https://www.gov.uk/a b")?.href).toBe("https://www.gov.uk/a%20b");
  expect(parseAddress("../news", "https://www.gov.uk/a/b/")?.href).toBe("https://www.gov.uk/a/news");
  expect(parseAddress("../news")).toBeUndefined();
  expect(parseAddress("https://")).toBeUndefined();
});

test("parses a host with an umlaut, however many addresses came before", () => {
  for (let i = 0; i < 100_000; i++) parseAddress(`https://www.gov.uk/${i}`);
  expect(parseAddress("https://bücher.de/")?.host).toBe("xn--bcher-kva.de");
});
