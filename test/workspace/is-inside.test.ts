import { join, resolve } from "node:path";
import { expect, test } from "@jest/globals";
import { isInside } from "../../src/workspace/is-inside.ts";

const folder = resolve("bulletins");

test.each([
  [".", true],
  ["entries/2018", true],
  ["..drafts", true],
  ["..", false],
  ["../bulletins-2", false],
  ["../..", false],
])("%s: %s", (way, isIn) => {
  expect(isInside(folder, join(folder, way))).toBe(isIn);
});
