import { describe, expect, test } from "@jest/globals";
import { checkStore } from "../../src/validate/check-store.ts";
import {
  type StoreTexts,
  standardBulletin,
  standardEntry,
  standardId,
  storeFromText,
  withKeys,
} from "../store-from-text.ts";

const today = "2018-05-01";
const longHeadline = 'headline: "Child referrals to the national mechanism for victims of slavery rise by two thirds"';
const ignoring = (rule: string) => `lint:\n  ignore:\n    - rule: ${rule}\n      reason: "As the law is called"\n`;

function check(texts: StoreTexts, only?: (file: string) => boolean) {
  return checkStore(storeFromText(texts), { today, ...(only && { only }) });
}

function checkEntry(keys: string, bulletin = standardBulletin) {
  return check({ bulletin, entries: { [standardId]: withKeys(standardEntry, keys) } });
}

describe("checkStore", () => {
  test("a sound store has no problems", () => {
    const editions = { "2018-04": `number: 4\ndate: 2018-04-05\nentries:\n  - ${standardId}\n` };
    expect(check({ entries: { [standardId]: standardEntry }, editions })).toEqual([]);
  });

  test("reports every problem of several broken files in one run, by file and place", () => {
    const problems = check({
      bulletin: "name: News #1\npublisher: Council\ncolour: red\n",
      entries: {
        "2018-04-01-a": withKeys(standardEntry, 'headline: "A: too short"\ndate: 2018-04-31\nsection: Two Words\n'),
        "2018-04-02-b": withKeys(standardEntry, "headline: 'It's out'"),
        "2018-04-03-c": withKeys(
          standardEntry,
          "date: 2018-04-03\nsource:\n  title: here\n  url: hhttps://www.gov.uk/\n",
        ),
      },
      editions: { "2018-04": "number: four\ndate: 2018-04-12\nentries:\n  - nothing\n" },
    });
    expect(problems.map(({ file, rule }) => `${file.replace("bulletins/", "")} ${rule}`)).toEqual([
      "bulletin.yaml yaml-text-loss",
      "bulletin.yaml schema",
      "editions/2018-04.yaml schema",
      "editions/2018-04.yaml edition-entry",
      "entries/2018/2018-04-01-a.yaml date-invalid",
      "entries/2018/2018-04-01-a.yaml schema",
      "entries/2018/2018-04-02-b.yaml yaml-syntax",
      "entries/2018/2018-04-03-c.yaml link-text-vague",
      "entries/2018/2018-04-03-c.yaml link-malformed",
    ]);
  });

  test("problems of one file come in the order of their places", () => {
    const problems = checkEntry(`${longHeadline}\ndate: 5 April 2018\nsource:\n  title: "Here"\n  url: "TODO"\n`);
    expect(problems.map(({ rule }) => rule)).toEqual([
      "headline-length",
      "date-invalid",
      "link-text-vague",
      "link-missing",
    ]);
    const starts = problems.map(({ range }) => range[0]);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  describe("rules in bulletin.yaml", () => {
    test.each([
      ["off", []],
      ["info", ["info"]],
      ["error", ["error"]],
      ["[error, {}]", ["error"]],
    ])("headline-length: %s", (setting, severities) => {
      const problems = checkEntry(longHeadline, `${standardBulletin}rules:\n  headline-length: ${setting}\n`);
      expect(problems.map(({ severity }) => severity)).toEqual(severities);
    });

    test.each([
      ["headline-lenght", "There is no rule “headline-lenght”", /^Did you mean headline-length\?$/],
      ["punctuation", "There is no rule “punctuation”", /^Run bulletin rules/],
      ["schema", "“schema” is always on", /^Delete this/],
    ])("a setting for %s", (id, message, hint) => {
      const bulletin = `${standardBulletin}rules:\n  ${id}: off\n`;
      const [problem, ...others] = check({ bulletin });
      expect(others).toEqual([]);
      expect(problem).toMatchObject({ rule: "schema", severity: "error", message });
      expect(problem?.hint).toMatch(hint);
      expect(bulletin.slice(...(problem?.range ?? []))).toBe(id);
    });
  });

  describe("lint.ignore", () => {
    test.each([
      ["entry", "headline-length", longHeadline],
      ["file", "link-malformed", 'source:\n  title: "National referral statistics"\n  url: "www.gov.uk"\n'],
    ])("takes out the findings of a rule on every %s", (_, rule, keys) => {
      expect(checkEntry(keys).map((problem) => problem.rule)).toEqual([rule]);
      expect(checkEntry(keys + (keys.endsWith("\n") ? "" : "\n") + ignoring(rule))).toEqual([]);
    });

    test("takes out what shows only between entries", () => {
      const second = (keys: string) =>
        check({ entries: { [standardId]: standardEntry, "2018-04-06-again": withKeys(standardEntry, keys) } });
      expect(second("date: 2018-04-06").map(({ rule }) => rule)).toEqual(["headline-duplicate"]);
      expect(second(`date: 2018-04-06\n${ignoring("headline-duplicate")}`)).toEqual([]);
    });

    test("leaves the other rules and the other entries alone", () => {
      const keys = `${longHeadline}\n${ignoring("link-missing")}`;
      expect(checkEntry(keys).map(({ rule }) => rule)).toEqual(["headline-length", "ignore-unused"]);
    });

    test("needs a reason", () => {
      const keys = `${longHeadline}\nlint:\n  ignore:\n    - rule: headline-length\n`;
      expect(checkEntry(keys).map(({ rule }) => rule)).toEqual(["headline-length", "schema"]);
    });

    test("names a rule that exists", () => {
      expect(checkEntry(ignoring("headline-lengh"))).toMatchObject([
        { rule: "schema", message: "There is no rule “headline-lengh”", hint: "Did you mean headline-length?" },
      ]);
    });
  });

  describe("an item of lint.ignore whose rule finds nothing", () => {
    const unused = ignoring("headline-length");

    test("is reported on the rule it names", () => {
      const [problem, ...others] = checkEntry(unused);
      expect(others).toEqual([]);
      expect(problem).toMatchObject({
        rule: "ignore-unused",
        severity: "warning",
        message: "The rule “headline-length” finds nothing in this entry",
        hint: "Delete this item of lint.ignore.",
      });
      expect(withKeys(standardEntry, unused).slice(...(problem?.range ?? []))).toBe("headline-length");
    });

    test("is reported beside one that is needed", () => {
      const keys = `${longHeadline}\n${unused}    - rule: link-missing\n      reason: "No page yet"\n`;
      expect(checkEntry(keys).map(({ message }) => message)).toEqual([
        "The rule “link-missing” finds nothing in this entry",
      ]);
    });

    test("is reported if the rule is about editions, which entries cannot except", () => {
      expect(checkEntry(ignoring("edition-entry"))).toHaveLength(1);
    });

    test.each([
      ["the rule is off", unused, "rules:\n  headline-length: off\n"],
      ["the rule needs the network and was not run", ignoring("link-dead"), ""],
      ["the reason is missing", "lint:\n  ignore:\n    - rule: headline-length\n", ""],
      ["the file is faulty, which may hide from the rule what it is about", `headline: 5\n${unused}`, ""],
      ["ignore-unused is off", unused, "rules:\n  ignore-unused: off\n"],
      ["ignore-unused is ignored as well", `${unused}    - rule: ignore-unused\n      reason: "Back soon"\n`, ""],
      ["it is ignore-unused that is ignored", ignoring("ignore-unused"), ""],
    ])("is not reported if %s", (_, keys, bulletin) => {
      const problems = checkEntry(keys, standardBulletin + bulletin);
      expect(problems.filter(({ rule }) => rule === "ignore-unused")).toEqual([]);
    });

    test("can be an error", () => {
      const bulletin = `${standardBulletin}rules:\n  ignore-unused: error\n`;
      expect(checkEntry(unused, bulletin)).toMatchObject([{ rule: "ignore-unused", severity: "error" }]);
    });

    test("is reported in the files that the report is about only", () => {
      const entries = { [standardId]: withKeys(standardEntry, unused), "2018-04-06-other": standardEntry };
      expect(check({ entries }, (file) => file.endsWith("other.yaml")).map(({ rule }) => rule)).not.toContain(
        "ignore-unused",
      );
    });
  });

  test("`only` keeps the report to some files, which are still compared with the others", () => {
    const entries = {
      [standardId]: withKeys(standardEntry, "section: Two Words"),
      "2018-04-06-again": withKeys(standardEntry, "date: 2018-04-06"),
    };
    const problems = check({ entries }, (file) => file.endsWith("again.yaml"));
    expect(problems.map(({ file, rule }) => [file, rule])).toEqual([
      ["bulletins/entries/2018/2018-04-06-again.yaml", "headline-duplicate"],
    ]);
  });
});

describe("checkStore of what goes out", () => {
  const other = "2018-04-06-second-look-at-referrals";
  const old = "2017-04-05-third-look-at-referrals";
  const lone = "2017-04-06-fourth-look-at-referrals";
  const twin = withKeys(standardEntry, "date: 2018-04-06\n");
  const editions = {
    "2018-04": `number: 4\ndate: 2018-04-12\nentries:\n  - ${standardId}\n  - ${other}\n`,
    "2018-05": `number: 5\ndate: 2018-04-30\nentries:\n  - ${standardId}\n`,
  };
  const rulesFor = (texts: StoreTexts, ids: readonly string[]) =>
    checkStore(storeFromText(texts), {
      today,
      outgoing: true,
      only: (file) => ids.some((id) => file.includes(id)),
    }).map(({ rule }) => rule);

  test("leaves what shows only against the whole store to validate", () => {
    const entries = { [standardId]: standardEntry, [other]: twin };
    expect(check({ entries }).map(({ rule }) => rule)).toEqual(["headline-duplicate"]);
    expect(rulesFor({ entries }, [standardId, other])).toEqual([]);
  });

  test("unless it is an error here", () => {
    const bulletin = `${standardBulletin}rules:\n  headline-duplicate: error\n`;
    expect(rulesFor({ bulletin, entries: { [standardId]: standardEntry, [other]: twin } }, [other])).toEqual([
      "headline-duplicate",
    ]);
  });

  test("leaves out what could only be information, by its own or by the bulletin’s severity", () => {
    const insecure = standardEntry.replace("https:", "http:");
    const entries = { [standardId]: insecure };
    expect(check({ entries }).map(({ rule }) => rule)).toEqual(["link-insecure"]);
    expect(rulesFor({ entries }, [standardId])).toEqual([]);
    const bulletin = `${standardBulletin}rules:\n  link-insecure: warning\n  link-text-vague: info\n`;
    const vague = insecure.replace('"National referral statistics 2017"', '"More"');
    expect(rulesFor({ bulletin, entries: { [standardId]: vague } }, [standardId])).toEqual(["link-insecure"]);
  });

  test("an exception from a rule that is left out is not called unused", () => {
    const entries = { [standardId]: withKeys(standardEntry, ignoring("headline-duplicate")) };
    expect(rulesFor({ entries }, [standardId])).toEqual([]);
  });

  test("compares what stands in one edition as ever", () => {
    const target = (url: string) => `source:\n  title: "Referral statistics"\n  url: "https://www.gov.uk/${url}"\n`;
    const inside = 'headline: "The NRM takes more referrals of children"\n';
    const entries = {
      [standardId]: withKeys(standardEntry, `${inside}${target("a")}`),
      [other]: withKeys(standardEntry, `date: 2018-04-06\n${target("b")}`),
      [old]: withKeys(standardEntry, `date: 2017-04-05\n${target("c")}`),
      [lone]: withKeys(standardEntry, `date: 2017-04-06\n${target("d")}`),
    };
    const whole = check({ entries, editions }, (file) => file.includes(standardId) || file.includes(other));
    const among = ["link-text-same", "acronym-undefined"];
    expect(
      whole
        .map(({ rule }) => rule)
        .filter((rule) => among.includes(rule))
        .sort(),
    ).toEqual(among.toSorted());
    expect(rulesFor({ entries, editions }, [standardId, other]).sort()).toEqual(among.toSorted());
  });

  test("a name that another entry has is an error wherever that entry is", () => {
    const entries = { [standardId]: standardEntry };
    const store = storeFromText({ entries });
    const twins = [...store.entries, ...store.entries.map((entry) => ({ ...entry, file: "bulletins/entries/b.yaml" }))];
    const problems = checkStore(
      { ...store, entries: twins },
      { today, outgoing: true, only: (file) => file.endsWith("b.yaml") },
    );
    expect(problems.map(({ rule }) => rule)).toEqual(["entry-file-name"]);
  });
});
