import { describe, expect, test } from "@jest/globals";
import { saidOf } from "./prose-of.ts";

const rule = "style-semicolon-list";

describe(rule, () => {
  test("three things after a colon", () => {
    expect(saidOf(rule, "There are: a tool; five films; and a sheet. More follows.")).toEqual([
      [": a tool; five films; and a sheet.", "3 things are run together with semicolons"],
    ]);
  });

  test.each([
    "There are: a tool; and a sheet.",
    "There is a tool; there are films; there is a sheet.",
    "There are: a tool. Films; sheets; more.",
    "There are:\n\n- a tool;\n- a film;\n- a sheet",
  ])("accepts %j", (summary) => {
    expect(saidOf(rule, summary)).toEqual([]);
  });
});
