import { describe, expect, test } from "@jest/globals";
import type { Severity } from "../../src/model/problem.ts";
import { atLeast, check } from "../../src/workspace/check.ts";
import { problemAt, resultOf } from "../report/check-result.ts";
import { standardEntry, standardId, storeFromText } from "../store-from-text.ts";

describe("check", () => {
  test("names the files that it looked at", () => {
    const store = storeFromText({ entries: { [standardId]: standardEntry } });
    const entry = `bulletins/entries/2018/${standardId}.yaml`;
    expect(check(store, { today: "2018-05-01" }).checked).toEqual(["bulletins/bulletin.yaml", entry]);
    expect(check(store, { today: "2018-05-01", only: (file) => file === entry }).checked).toEqual([entry]);
  });
});

describe("atLeast", () => {
  const severities: readonly Severity[] = ["info", "error", "warning"];
  const result = resultOf(
    { "a.yaml": "" },
    severities.map((severity) => problemAt("", "", { severity })),
  );

  test.each<[level: Severity, shown: readonly Severity[], hidden: readonly Severity[]]>([
    ["error", ["error"], ["info", "warning"]],
    ["warning", ["error", "warning"], ["info"]],
    ["info", ["info", "error", "warning"], []],
  ])("with %s shows %j and hides %j", (level, shown, hidden) => {
    const severitiesOf = (problems: typeof result.problems) => problems.map(({ severity }) => severity);
    expect(severitiesOf(atLeast(result, level).problems)).toEqual(shown);
    expect(severitiesOf(atLeast(result, level).hidden)).toEqual(hidden);
  });
});
