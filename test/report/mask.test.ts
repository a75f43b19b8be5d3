import { describe, expect, test } from "@jest/globals";
import { mask } from "../../src/report/mask.ts";
import { problemAt } from "./check-result.ts";

const text = "summary: |-\n  Call 07700\n  900123 or Ann.\n";
const phone = "07700\n  900123";

describe("mask", () => {
  test("puts dots in place of personal data, and leaves lengths and lines as they are", () => {
    const { textOf } = mask([problemAt(text, phone, { masked: true })], () => text);
    expect(textOf("a.yaml")).toBe("summary: |-\n  Call •••••\n•••••••• or Ann.\n");
  });

  test("leaves the words of other problems without them, too", () => {
    const said = { message: "Expected “Ann” to be a link", hint: "Ask Ann." };
    const { problems } = mask(
      [
        problemAt(text, "Ann", { masked: true }),
        problemAt(text, "Call", said),
        problemAt(text, "Call", { ...said, file: "b.yaml" }),
      ],
      () => text,
    );
    expect(problems.map(({ message, hint }) => `${message}. ${hint}`)).toEqual([
      "Something is wrong. Write something else.",
      "Expected “•••” to be a link. Ask •••.",
      "Expected “Ann” to be a link. Ask Ann.",
    ]);
  });

  test("leaves all else as it is", () => {
    const open = [problemAt(text, "Ann"), problemAt(text, "", { masked: true, file: "b.yaml" })];
    const { problems, textOf } = mask(open, () => text);
    expect(problems).toEqual(open);
    expect([textOf("a.yaml"), textOf("b.yaml")]).toEqual([text, text]);
  });
});
