import { expect, test } from "@jest/globals";
import { readYaml } from "../../src/store/read-yaml.ts";
import { isSameData } from "../../src/store/same-data.ts";
import { toData } from "../../src/store/yaml-tree.ts";

const dataOf = (yaml: string) => {
  const { node } = readYaml(yaml);
  return node && toData(node);
};

test.each<[a: string, b: string, same: boolean]>([
  ["a: 1\nb: x\n", "# note\nb: 'x'\na: 1\n", true],
  ["a: [x, y]", 'a:\n  - "x"\n  - y\n', true],
  ["a: {b: {c: null}}", "a:\n  b:\n    c:\n", true],
  ["a: [x, y]", "a: [y, x]", false],
  ["a: [x, y]", "a: [x]", false],
  ["a: [x]", "a: {0: x}", false],
  ["a: 1", 'a: "1"', false],
  ["a: 1\nb: 2\n", "a: 1\n", false],
  ["a: 1\nb: null\n", "a: 1\nc: null\n", false],
  ["a: {toString: x}", "a: {}", false],
  ["__proto__: {a: 1}", "__proto__: {a: 2}", false],
  ["a:", "a: ''", false],
])("%j and %j: %s", (a, b, same) => {
  expect(isSameData(dataOf(a), dataOf(b))).toBe(same);
  expect(isSameData(dataOf(b), dataOf(a))).toBe(same);
});
