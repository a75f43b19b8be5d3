import { expect, test } from "@jest/globals";
import { newAddresses } from "../../src/workspace/new-addresses.ts";
import { standardEntry, withKeys } from "../store-from-text.ts";

const source = (url: string) => `source:\n  title: "National referral statistics"\n  url: ${url}\n`;

const old: Readonly<Record<string, string>> = {
  "/home/news/entries/a.yaml": withKeys(
    standardEntry,
    `${source('"https://www.gov.uk/a/b?x=\\u0031"')}summary: "See [the guide](https://www.nspcc.org.uk/guide)."\n`,
  ),
  "/home/news/entries/broken.yaml": "source: {url: https://www.gov.uk/",
};

const isNew = newAddresses(
  {
    changed: [...Object.keys(old), "/home/news/entries/added.yaml"],
    gone: [],
    oldText: (path) => old[path],
  },
  "/home/news",
);

test.each([
  ["its source as it was, however it is written", "entries/a.yaml", "https://www.gov.uk/a/b?x=1", false],
  ["a link in the summary as it was", "entries/a.yaml", "https://www.nspcc.org.uk/guide", false],
  ["the beginning of one that it had", "entries/a.yaml", "https://www.gov.uk/a", true],
  ["a link that it did not have", "entries/a.yaml", "https://www.gov.uk/c", true],
  ["any link of a file that was not there", "entries/added.yaml", "https://www.gov.uk/a", true],
  ["any link of a file that could not be read", "entries/broken.yaml", "https://www.gov.uk/", true],
  ["any link of a file that has not changed", "entries/same.yaml", "https://www.gov.uk/", false],
])("%s", (_, file, address, expected) => {
  expect(isNew(file, address)).toBe(expected);
});
