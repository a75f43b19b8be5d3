import { describe, expect, test } from "@jest/globals";
import type { Nodes, Parents } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { escapeMarkdown } from "../../src/report/escape-markdown.ts";
import { jobSummary } from "../../src/report/job-summary.ts";
import { markdownReport } from "../../src/report/markdown.ts";
import { printable, printableLine } from "../../src/report/printable.ts";
import { fix, hostileTexts, problemAt, resultOf, view } from "./check-result.ts";

/** Every node of a tree that has no children. */
function leaves(node: Nodes): readonly Exclude<Nodes, Parents>[] {
  return "children" in node ? node.children.flatMap(leaves) : [node];
}

/** What a reader sees, with the kind of every piece. */
function read(markdown: string): { readonly text: string; readonly kinds: readonly string[]; readonly prose: string } {
  const pieces = leaves(fromMarkdown(markdown));
  const textIn = (piece: Nodes) => ("value" in piece ? piece.value : "");
  return {
    text: pieces.map(textIn).join(""),
    kinds: [...new Set(pieces.map(({ type }) => type))].sort(),
    // Nothing in code is linked, so a space stands for it.
    prose: pieces.map((piece) => (piece.type === "text" ? piece.value : " ")).join(""),
  };
}

/** What GitHub and GitLab make links, people to be told, pictures or formulas of, in text that is not code. */
const linked = /@\w|\w[#!~%$&]\w|(?:^|\W)[#!~%$&]\w|:\w+:|\/\/|www\.|\w@|\b[0-9a-f]{7,40}\b|\b[A-Z]+-\d|\[\^|\$/iu;

describe("markdownReport", () => {
  test("says that there is nothing to say", () => {
    expect(markdownReport(resultOf({ "a.yaml": "" }, []), view)).toBe(
      "### bulletin validate\n\nNo problems in 1 file.\n",
    );
  });

  test("lists the problems of each file", () => {
    const text = "a: 1\nb: 🎉 here\n";
    const problems = [
      problemAt(text, "1", { message: "“click here” does not say where the link leads", hint: "Write its title." }),
      problemAt(text, "here", { severity: "warning", fix }),
      problemAt("", "", { file: "b.yaml", severity: "info" }),
    ];
    const fromRoot = (file: string) => `news/${file}`;
    expect(markdownReport(resultOf({ "a.yaml": text, "b.yaml": "" }, problems), { ...view, fromRoot })).toBe(
      [
        "### bulletin validate",
        "",
        "1 error, 1 warning and 1 note in 2 of 2 files.",
        "",
        "bulletin validate --fix mends 1 of these problems.",
        "",
        "**`news/a.yaml`**",
        "",
        "- **error** `1:4` “click here” does not say where the link leads. Write its title. `a-rule`",
        "- **warning** `2:6` Something is wrong. Write something else. `a-rule` `--fix`",
        "",
        "**`news/b.yaml`**",
        "",
        "- **info** `1:1` Something is wrong. Write something else. `a-rule`",
        "",
      ].join("\n"),
    );
  });

  test.each(hostileTexts)("keeps %j in its place", (text) => {
    const problem = problemAt("", "", { file: text, message: text, hint: text });
    const report = markdownReport(resultOf({ [text]: "" }, [problem]), view);
    const tree = fromMarkdown(report);
    expect(tree.children.map(({ type }) => type)).toEqual(["heading", "paragraph", "paragraph", "list"]);
    const { kinds, prose, text: seen } = read(report);
    expect(kinds).toEqual(["inlineCode", "text"]);
    expect(prose).not.toMatch(linked);
    const said = printable(`${text}. ${text}`).replace(/\s+/g, " ");
    expect(seen.toWellFormed()).toBe(
      `bulletin validate1 error in 1 of 1 file.${printableLine(text)}error 1:1 ${said} a-rule`.toWellFormed(),
    );
  });

  test("leaves out what a comment on a pull request has no room for, and says so", () => {
    const problems = Array.from({ length: 2_000 }, (_, i) => problemAt("", "", { message: `Problem ${i + 1} é` }));
    const result = resultOf({ "a.yaml": "" }, problems);
    const report = markdownReport(result, view);
    expect(report.length).toBeLessThan(65_536);
    const listed = report.match(/^- /gm)?.length ?? 0;
    expect(listed).toBeGreaterThan(500);
    expect(report.endsWith(`\nToo many to list here: ${2_000 - listed} more.\n`)).toBe(true);
    expect(report).toContain(`Problem ${listed} é`);
    expect(report).not.toContain(`Problem ${listed + 1} é`);
    expect(jobSummary(result, view)).toContain("Problem 2000 é");
  });

  test("fits what is in one megabyte into the summary of a job", () => {
    const problems = Array.from({ length: 20_000 }, () => problemAt("", "", { message: "日本日本日本" }));
    const summary = jobSummary(resultOf({ "a.yaml": "" }, problems), view);
    const bytes = new TextEncoder().encode(summary).length;
    expect(bytes).toBeLessThanOrEqual(1024 * 1024);
    expect(bytes).toBeGreaterThan(900_000);
  });
});

describe("escapeMarkdown", () => {
  test.each([
    ["Expected date to be a date that exists; February 2018 has 28 days", undefined],
    ["Write the right day, as in 2018-04-05.", undefined],
    ["Health & Care rose by 66%", undefined],
    ["Write “National referral statistics 2017”.", undefined],
    ["See bulletin.yaml", "See `bulletin.yaml`"],
    ['Use "double" quotes: yes', undefined],
    ["--fix", undefined],
    ["a_b [c](https://d.example/)", "a\\_b \\[c\\]\\(`https://d.example/`\\)"],
    ["tick ` and `` twice", "tick `` ` `` and ``` `` ``` twice"],
    ["@name and #1", "`@name` and `#1`"],
    ["two\nlines", "two lines"],
  ])("writes %j", (text, markdown = text) => {
    expect(escapeMarkdown(text)).toBe(markdown);
    expect(read(`- ${markdown}`).text).toBe(text.replace(/\s+/g, " "));
  });
});
