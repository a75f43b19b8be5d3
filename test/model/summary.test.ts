import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Block, type Inline, linksIn, parseSummary, plainText } from "../../src/model/summary.ts";

/** A tree as a short text: `p(…)`, `ul(…)`, `em(…)`, `strong(…)`, `a<address>(…)`. */
function drawn(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.kind === "paragraph"
        ? `p(${block.children.map(drawnInline).join("")})`
        : `${block.ordered ? `ol${block.start}` : "ul"}(${block.items.map((item) => `li(${drawn(item)})`).join("")})`,
    )
    .join("");
}

function drawnInline(inline: Inline): string {
  if (inline.kind === "text") return inline.text;
  const inner = inline.children.map(drawnInline).join("");
  if (inline.kind === "link") return `a<${inline.url}>(${inner})`;
  return `${inline.kind === "strong" ? "strong" : "em"}(${inner})`;
}

describe("parseSummary", () => {
  test.each([
    ["", ""],
    ["One.\n\nTwo.", "p(One.)p(Two.)"],
    ["One\n  line", "p(One line)"],
    ["One  \nbreak", "p(One break)"],
    ["*a* **b** _c_", "p(em(a) strong(b) em(c))"],
    ["[the *report*](https://a.uk/)", "p(a<https://a.uk/>(the em(report)))"],
    ["<https://a.uk/>", "p(a<https://a.uk/>(https://a.uk/))"],
    ["- a\n- b\n\nc", "ul(li(p(a))li(p(b)))p(c)"],
    ["3. a\n4. b", "ol3(li(p(a))li(p(b)))"],
    ["- a\n  - b", "ul(li(p(a)ul(li(p(b)))))"],
    ["a\n\n- b\n-\n- c", "p(a)ul(li(p(b))li(p(c)))"],
    ["a\n\n-\n\nb", "p(a)p(b)"],
    ["<b>a</b> &amp; &lt;", "p(<b>a</b> &amp; &lt;)"],
    ["<script>alert(1)</script>", "p(<script>alert(1)</script>)"],
    ["# a", "p(# a)"],
    ["> a", "p(> a)"],
    ["    a", "p(a)"],
    ["`a`", "p(`a`)"],
    ["![a](b)", "p(!a<b>(a))"],
    ["[a]: https://a.uk/\n\n[a]", "p([a]: https://a.uk/)p([a])"],
    ["a\n---", "p(a ---)"],
  ])("%j", (text, tree) => {
    expect(drawn(parseSummary(text))).toBe(tree);
  });

  test("knows where links stand in the markup", () => {
    const text = "A [first](https://a.uk/) one.\n\n- And **[a *second*](https://b.uk/)**";
    const links = linksIn(parseSummary(text));
    expect(links.map(({ span }) => text.slice(...span))).toEqual([
      "[first](https://a.uk/)",
      "[a *second*](https://b.uk/)",
    ]);
    expect(links.map(({ children }) => plainText(children))).toEqual(["first", "a second"]);
  });

  test.each([
    ["a text of over 20,000 characters", `${"*a* ".repeat(6000)}\n\n- last`],
    ["lists nested in one line", `${"- ".repeat(8)}a\n\n  [b](https://a.uk/)`],
  ])("%s is read without its markup, and whole", (_, text) => {
    const blocks = parseSummary(text);
    expect(linksIn(blocks)).toEqual([]);
    expect(drawn(blocks)).toBe(
      `p(${text
        .trim()
        .split(/\s*\n\s*/)
        .join(")p(")})`,
    );
  });
});

/** Pieces of plain text, and of what could be markup elsewhere or in another parser. */
const piece = fc.constantFrom(
  ...[
    "a",
    "Word",
    " ",
    "  ",
    "    ",
    "\n",
    "\n\n",
    " \n",
    "-",
    "1.",
    "10)",
    "- b",
    "#",
    ">",
    "&amp;",
    "=",
    "---",
    "===",
    "`",
    "~~~",
  ],
  ...["é", "!", "]", "(", ")", "https://a.uk", ":", "|", "+", "\u00a0", "\u2003", "\u3000"],
);

test("text without markup, which the parser is spared, reads as the parser reads it; FUZZ_RUNS=400000 for more", () => {
  const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(text, (quick) => {
      // Emphasis behind it: the parser has to read the whole.
      const parsed = parseSummary(`${quick}\n\n*a*`);
      expect(parseSummary(quick)).toEqual(parsed.slice(0, -1));
    }),
    { numRuns: Number(process.env["FUZZ_RUNS"] ?? 2000) },
  );
});
