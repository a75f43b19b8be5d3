import { expect, test } from "@jest/globals";
import { fingerprint } from "../../src/model/fingerprint.ts";

test.each([
  ["", "811c9dc5"],
  ["a", "e40c292c"],
  ["foobar", "bf9cf968"],
])("the fingerprint of %j starts with its FNV-1a hash", (text, hash) => {
  expect(fingerprint(text)).toMatch(new RegExp(`^${hash}[0-9a-f]{8}$`));
});
