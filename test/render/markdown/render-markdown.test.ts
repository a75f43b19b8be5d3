import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import type { DefaultTreeAdapterTypes } from "parse5";
import { cleanText } from "../../../src/model/clean-text.ts";
import type { Publication } from "../../../src/model/publication.ts";
import { parseSummary } from "../../../src/model/summary.ts";
import { describePublication } from "../../../src/render/describe-publication.ts";
import { html, lines } from "../../../src/render/html-markup.ts";
import { renderMarkdown } from "../../../src/render/markdown/render-markdown.ts";
import { writeMarkdownBlocks } from "../../../src/render/markdown/write-markdown-blocks.ts";
import { writeHtmlBlocks } from "../../../src/render/write-html-blocks.ts";
import { hostileLines, hostileTexts } from "../hostile-texts.ts";
import { madeUpPublication } from "../made-up-publication.ts";
import { attribute, type Element, find, shapeOf, textOf, textOfDocument } from "../read-html.ts";
import { fullPublication, samplePublication } from "../sample-publication.ts";

type Node = DefaultTreeAdapterTypes.Node;

/** Parsers that know nothing of this program: CommonMark alone, and with the tables and strikethrough of GitHub. Both let HTML pass. */
const parsers = [new MarkdownIt("commonmark"), new MarkdownIt({ html: true })].map((parser) => {
  // Addresses are to come out as they stand, and any of them may.
  parser.normalizeLink = (url) => url;
  parser.validateLink = () => true;
  return (markdown: string) => parser.render(markdown);
});

test("the full publication", () => {
  expect(renderMarkdown(fullPublication())).toBe(`# Safer Ashford

Edition 3: Spring news, 5 April 2018

Monthly news for everyone who works with children

Three items this month. Please pass them on to *new colleagues*.

## News

### Referrals of children rise by two thirds

5 April 2018

The agency counted 2,118 children in 2017. The year before there were far fewer.

Further information: [National referral statistics 2017 (PDF, 1.2MB)](https://agency.example/statistics.pdf?year=2017&part=1)

[How referrals work](https://agency.example/referrals)

## Training and events

### Come to the awareness week stand

12 March 2018

Ask health workers, social workers and police officers about the signs.

- Leaflets in [six languages](https://ashford.example/leaflets)
- A **quiet** room

Steps:

3. Come in
4. Ask

* **When:** Tuesday 13 March 2018, midday to 4:30pm
* **Where:** St Nicholas Centre, St Nicholas Way, Ashford
* **Book:** [Places for “Come to the awareness week stand”](https://ashford.example/book?event=7)
* **Contact:** Sam Rivers, [sam@ashford.example](mailto:sam@ashford.example), [020 7946 0000](tel:02079460000)

## Also in this edition

### Say what you think about the new guidance

1 February 2018

The agency counted 2,118 children in 2017. The year before there were far fewer.

* **Deadline:** Send your views on or before 22 February 2018

Source: [Consultation on the guidance](https://gov.example/consultation)

---

## Who to call

If a child is in danger now, ring 999.

Childline: 0800 1111, day and night.

## About this bulletin

You may copy anything in this bulletin.

Published by: Ashford Safeguarding Partnership

Postal address: 1 High Street, Ashford AB1 2CD

Contact: [team@ashford.example](mailto:team@ashford.example)

On the web: [The newest edition of Safer Ashford](https://ashford.example/bulletin/)

Earlier editions: [Archive of Safer Ashford](https://ashford.example/bulletin/archive/)
`);
});

test("the plainest publication", () => {
  expect(renderMarkdown(samplePublication())).toBe(`# Safer Ashford

5 April 2018

## Referrals of children rise by two thirds

5 April 2018

The agency counted 2,118 children in 2017. The year before there were far fewer.

---

## About this bulletin

Published by: Ashford Safeguarding Partnership
`);
});

/** A paragraph and a heading as they are written. */
const written = (text: string) => {
  const markdown = renderMarkdown(
    samplePublication({ entries: [{ headline: text, summary: "-" }], bulletin: { strapline: text } }),
  );
  return { paragraph: markdown.split("\n\n")[2], heading: /^## (.*)$/m.exec(markdown)?.[1] };
};

test.each([
  "Mr. O'Neill & co., 1-2 pm, 3*4, snake_case, #1, £5",
  "R&D, AT&T; 5 < 6 > 4, a <- b, <3, 100% (or so) = fine",
  "“Quoted” – and ‘so’ on… 2018. 1.5 1.2.3",
  "me@a.example, @somebody, :smile:, https://a.example/a_b?c=d&e=f, C++, C#, [sic], a | b",
  '3 * 4 ~ 12, ~50, 5 - 6, a ^ b, x = y, $5 and $6, {curly}, "straight"',
  "Come along!",
  "C:\\Temp",
])("ordinary text has no backslashes: %s", (text) => {
  expect(written(text)).toEqual({ paragraph: text, heading: text });
});

test.each([
  ["1. one", "1\\. one", "1. one"],
  ["1986) x", "1986\\) x", "1986) x"],
  ["+ x", "\\+ x", "+ x"],
  ["- x", "\\- x", "- x"],
  ["* x", "\\* x", "* x"],
  ["---", "\\---", "---"],
  ["- - -", "\\- - -", "- - -"],
  ["***", "\\*\\*\\*", "\\*\\*\\*"],
  ["# x", "\\# x", "# x"],
  ["x #", "x #", "x \\#"],
  ["x ##", "x ##", "x \\##"],
  ["> x", "\\> x", "> x"],
  ["[x]: y", "\\[x]: y", "[x]: y"],
  ["[^1]: y", "\\[^1]: y", "[^1]: y"],
  ["~~~ x", "\\~\\~\\~ x", "\\~\\~\\~ x"],
  ["```", "\\`\\`\\`", "\\`\\`\\`"],
  ["3*4*5", "3\\*4\\*5", "3\\*4\\*5"],
  ["_a_b", "\\_a_b", "\\_a_b"],
  ["![a](b)", "![a\\](b)", "![a\\](b)"],
  ["&amp; &#1; &x", "\\&amp; \\&#1; &x", "\\&amp; \\&#1; &x"],
  ["<b> </b> <!-- <1@x.y>", "\\<b> \\</b> \\<!-- \\<1@x.y>", "\\<b> \\</b> \\<!-- \\<1@x.y>"],
  ["\\* \\_", "\\\\* \\\\\\_", "\\\\* \\\\\\_"],
])("%j as a paragraph is %s, as a heading %s", (text, paragraph, heading) => {
  expect(written(text)).toEqual({ paragraph, heading });
});

/** Every text that Markdown shows is this one. */
function filledWith(text: string): Publication {
  return samplePublication({
    bulletin: {
      name: text,
      publisher: text,
      strapline: text,
      contact: { email: "a@b.example", postal_address: text },
      sections: [{ key: "news", title: text }],
      header: [text],
      footer: [text],
      signpost: [text],
    },
    edition: { title: text },
    entries: [
      {
        headline: text,
        section: "news",
        source: { label: text, title: text, url: "https://a.example/", format: text, size: text },
        links: [{ title: text, url: "https://a.example/" }],
        event: { start: "2018-03-13", place: text, address: text, booking: "https://a.example/book" },
        deadline: { date: "2018-03-13", what: text },
        contact: { name: text, phone: "999" },
      },
    ],
  });
}

/** White space is where the formats may differ. */
function squeezed(text: string): string {
  return cleanText(text).replace(/\s+/g, " ").trim();
}

describe.each(Object.entries({ ...hostileTexts, ...hostileLines }))("%s in every field", (_name, text) => {
  test.each(parsers)("is text and nothing else", (parse) => {
    const rendered = parse(renderMarkdown(filledWith(text)));
    const harmless = parse(renderMarkdown(filledWith("harmless")));
    expect(shapeOf(rendered)).toEqual(shapeOf(harmless));
    const headings = find(rendered, "h1", "h2", "h3").map((heading) => squeezed(textOf(heading)));
    expect(headings.filter((heading) => heading === squeezed(text))).toHaveLength(3);
    const times = (whole: string, part: string) => squeezed(whole).split(part).length - 1;
    expect(times(textOfDocument(rendered), squeezed(text))).toBe(times(textOfDocument(harmless), "harmless"));
  });
});

/** What a reader sees of a document: its lists, and its blocks as runs of text, each with where it leads and how it stands out. */
function seenIn(document: string) {
  const blocks: { text: string; look: string }[][] = [];
  const lists: string[] = [];
  const walk = (node: Node, look: readonly string[]): void => {
    if (node.nodeName === "#text" && "value" in node) {
      const key = [...new Set(look)].sort().join(" ");
      const last = blocks.at(-1)?.at(-1);
      if (last?.look === key) last.text += node.value;
      else blocks.at(-1)?.push({ text: node.value, look: key });
    } else if ("tagName" in node) {
      const address = attribute(node, "href");
      const isRun = /^(em|strong|a)$/.test(node.tagName);
      if (/^(ul|ol|li)$/.test(node.tagName)) lists.push([node.tagName, attribute(node, "start")].join(" "));
      if (!isRun) blocks.push([]);
      for (const child of node.childNodes) walk(child, isRun ? [...look, address ?? node.tagName] : look);
      if (!isRun) blocks.push([]);
    }
  };
  for (const element of find(document, "body")) walk(element, []);
  const shown = blocks.map((runs) => runs.map(({ text, look }) => [text.replace(/\s+/g, " "), look] as const));
  return { lists, blocks: shown.map(trimmed).filter((runs) => runs.length > 0) };
}

/** Runs without the white space at their ends and those of which nothing is left. */
function trimmed(runs: readonly (readonly [text: string, look: string])[]) {
  return runs
    .map(([text, look], place) => {
      const started = place === 0 ? text.trimStart() : text;
      return [place === runs.length - 1 ? started.trimEnd() : started, look] as const;
    })
    .filter(([text]) => text !== "");
}

/** The web page's way to write a summary. */
function htmlOf(summary: string): string {
  const look = { text: (text: string) => html`${text}`, date: (text: string) => html`${text}` };
  return lines(writeHtmlBlocks(parseSummary(summary), look)).toString();
}

/** Summaries that are as hard to write again as any. */
const hardSummaries = [
  "**_a_** and ***b*** and *__c__* and _**d** e_ and **f *g***",
  "*a _b_ c* and **a __b__ c** and *a **b*** and **a***b*",
  "é***1.***, ***“a”***, x*a*y**b**z and x*a***b**y and **a***b***c**",
  "*a* *b*, _a_*b*, *a*_b_ and **a**__b__",
  "3*4 and *new*, 2\\*3, \\_a\\_ and __init\\__",
  "[*a*](https://a.example/), *[b](https://b.example/)*, ![c](https://c.example/) and !\\[d](https://d.example/)",
  "[a [b] \\] c](https://a.example/(x)_(y)?a=(b&c=*d*) and [](https://empty.example/)",
  "[a](<https://a.example/?q=%22&lt;=1&copy=2;#a\\*b>) and [mail](mailto:a@b.example?subject=x%20y)",
  "[a](javascript:x), *[b](javascript:x)*c, ![d](javascript:x) and [*e*](javascript:x)*f*",
  "<https://a.example/> and <b@c.example> and <b>bold</b>",
  "- a\n- b\n\n* c\n* d\n\n1. e\n2. f\n\n1) g\n\n\n- h",
  "- one\n\n  more\n\n  - below\n  - below\n-\n- two\n  1. x\n  2. y",
  "- - - a\n    - b\n- - c\n\n1. 1. d",
  "- + -\n- --\n- [ ] task\n- [x] done\n- # h\n- > q\n- 1986\\. A year",
  "999999999. a\n1. b\n\n\n0. zero",
  "    four spaces\n\n\ttab\n\nline\nbreak  \nhard\\\nbreak",
  "a\n===\n\nb\n---\n\n| a | b |\n|---|---|\n| c | d |\n\n***\n\n```\ncode\n```\n\n~~~\ncode",
  "[a]: https://a.example/\n\n[a] [^1] [a][a]\n\n[^1]: note",
];

describe.each(hardSummaries)("the summary %j", (summary) => {
  test.each(parsers)("shows the same as the web page", (parse) => {
    expect(seenIn(parse(writeMarkdownBlocks(parseSummary(summary))))).toEqual(seenIn(htmlOf(summary)));
  });
});

test("words do without emphasis that only a refused address kept apart", () => {
  const blocks = parseSummary("*“a”*[b](javascript:x) and *[ c](javascript:x)*");
  expect(writeMarkdownBlocks(blocks)).toBe("“a”b and  c");
});

/** Any text that is full of signs. */
const signs = fc
  .array(
    fc.constantFrom(
      ..."* ** *** _ __ ~ ~~ ` `` [ ] ( ) ![ ](https://a.example/) < > <b> & &amp; \\ # - + 1. a b “ ” . ! | = --- \n \n\n".split(
        " ",
      ),
      " ",
      "  ",
      "\n",
      "\n\n",
      "\n- ",
      "\n  - ",
      "\n3. ",
      "é",
      "漢",
      "\u00a0",
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

test("any summary shows the same as the web page, and is the same to the program itself; FUZZ_RUNS=100000 for more", () => {
  fc.assert(
    fc.property(signs, (summary) => {
      const blocks = parseSummary(summary);
      const markdown = writeMarkdownBlocks(blocks);
      for (const parse of parsers) expect(seenIn(parse(markdown))).toEqual(seenIn(htmlOf(summary)));
      expect(seenIn(htmlOf(markdown))).toEqual(seenIn(htmlOf(summary)));
    }),
    { seed: 4, numRuns: Number(process.env["FUZZ_RUNS"] ?? 2000) },
  );
});

test("any publication has its sections and entries in order, each entry a heading with its date alone under it", () => {
  fc.assert(
    fc.property(madeUpPublication, (publication) => {
      const markdown = renderMarkdown(publication);
      expect(markdown).not.toMatch(/ $|\n{3}|\t/m);
      const { children } = bodyOf(parsers[0]?.(markdown) ?? "");
      const end = children.findIndex(({ tagName }) => tagName === "hr");
      const found = children.slice(0, end).flatMap((element, place) => {
        if (!/^h[23]$/.test(element.tagName)) return [];
        const next = children[place + 1];
        return [[textOf(element), next?.tagName === "p" ? textOf(next) : "a section"]];
      });
      const described = describePublication(publication).sections.flatMap(({ title, entries }) => [
        ...(title === undefined ? [] : [[title, "a section"]]),
        ...entries.map(({ headline, date }) => [headline, date.text]),
      ]);
      expect(found).toEqual(described);
    }),
    { seed: 4, numRuns: 50 },
  );
});

function bodyOf(document: string) {
  const [body] = find(document, "body");
  return { children: (body?.childNodes ?? []).filter((node): node is Element => "tagName" in node) };
}
