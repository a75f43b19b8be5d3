import { describe, expect, test } from "@jest/globals";
import { fingerprints } from "../../src/report/fingerprint.ts";
import { problemAt } from "./check-result.ts";

const text = "a: one\nb: two one\n";
const first = problemAt(text, "one");
const second = problemAt(text, "one", { range: [14, 17] });

function named(problems = [first, second], of = text) {
  return fingerprints(problems, () => of);
}

describe("fingerprints", () => {
  test("are hexadecimal, and differ even where the same is wrong twice", () => {
    const names = named();
    expect(names.every((name) => /^[0-9a-f]{16}$/.test(name))).toBe(true);
    expect(new Set(names).size).toBe(2);
  });

  test("stay when lines move and line ends change", () => {
    const moved = `# a note\r\n\r\n${text.replaceAll("\n", "\r\n")}`;
    const parts = [problemAt(moved, "one"), problemAt(moved, "one", { range: [27, 30] })];
    expect(moved.slice(27, 30)).toBe("one");
    expect(named(parts, moved)).toEqual(named());
    const across = "one\ntwo";
    expect(named([problemAt(across, across)], across)).toEqual(
      named([problemAt("one\r\ntwo", "one\r\ntwo")], "one\r\ntwo"),
    );
  });

  test.each([
    ["rule", problemAt(text, "one", { rule: "another-rule" })],
    ["file", problemAt(text, "one", { file: "b.yaml" })],
    ["text", problemAt(text, "two")],
  ])("differ by the %s", (_, other) => {
    expect(named([other])).not.toEqual(named([first]));
  });

  test("do not depend on what the message says", () => {
    expect(named([problemAt(text, "one", { message: "Reworded", hint: "Anew." })])).toEqual(named([first]));
  });

  test("know a file by its name where that is given", () => {
    const typed = problemAt(text, "one", { file: "../a.yaml" });
    expect(
      fingerprints(
        [typed],
        () => text,
        () => "a.yaml",
      ),
    ).toEqual(named([first]));
  });

  test("of a hundred thousand problems are all different", () => {
    const many = Array.from({ length: 100_000 }, (_, i) =>
      problemAt(text, i % 2 ? "one" : "", { file: `${i >> 3}.yaml` }),
    );
    expect(new Set(named(many)).size).toBe(many.length);
  });
});
