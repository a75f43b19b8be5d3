import { describe, expect, test } from "@jest/globals";
import { readYaml } from "../../src/store/read-yaml.ts";
import { toData } from "../../src/store/yaml-tree.ts";

/** Slips that editors make: the text, the offset and words that are pointed at, the message and the hint. */
const slips: readonly (readonly [text: string, start: number, at: string, message: string, hint: string])[] = [
  [
    "headline: 'International Women's Day'\n",
    30,
    "'",
    "This apostrophe ends the text, because the text is in single quotes",
    'Use double quotes: headline: "International Women\'s Day"',
  ],
  [
    'headline: "She said "no" twice"\n',
    20,
    '"',
    "This quotation mark ends the text, because the text is in double quotes",
    'Write “ and ” inside, or a backslash before each: headline: "She said \\"no\\" twice"',
  ],
  [
    'headline: "Neglect" in Sutton\n',
    18,
    '"',
    "This quotation mark ends the text, because the text is in double quotes",
    'Write “ and ” inside, or a backslash before each: headline: "Neglect\\" in Sutton"',
  ],
  [
    "headline: Slavery: referrals rise\n",
    17,
    ":",
    "A colon and a space inside the text look like another key",
    'Put the text in double quotes: headline: "Slavery: referrals rise"',
  ],
  ["source:\n\ttitle: News\n", 8, "\t", "This line is indented with a tab", "Indent with two spaces instead."],
  [
    'headline: "News\ndate: 2018-04-05\n',
    10,
    '"',
    'The quotation mark " that opens here is never closed',
    'Put " at the end of the text.',
  ],
  [
    "date: 2018-04-05\nheadline: 'News\n",
    27,
    "'",
    "The quotation mark ' that opens here is never closed",
    "Put ' at the end of the text.",
  ],
  [
    "headline:\u00a0News\ndate: 2018-04-05\n",
    9,
    "\u00a0",
    "The space after the colon is a no-break space, so the line has no key",
    "Delete it and type an ordinary space. It often comes with text pasted from a web page.",
  ],
  [
    "date: 2018-04-05\nheadline:News\nstatus: draft\n",
    25,
    ":",
    "A space is missing after “headline:”",
    "Write headline: News",
  ],
  [
    "headline: News\n---\nheadline: More\n",
    15,
    "---",
    "A second document begins here; a file holds one entry only",
    "Delete the line “---”, or move what follows to a file of its own.",
  ],
  [
    'image: "C:\\Users"\n',
    10,
    "\\U",
    "A backslash inside double quotes starts an escape, and there is none of this name",
    "Write the backslash twice, or use single quotes: image: '…'",
  ],
  ...["[Online](https://www.gov.uk/)", "@home", "%done", "`code`", "*bold* text", "> quote", "- dash", ", comma"].map(
    (value) =>
      [
        `place: ${value}\n`,
        7,
        value.charAt(0),
        `Text cannot start with “${value.charAt(0)}” here, because YAML gives it a meaning of its own`,
        `Put the text in double quotes: place: "${value}"`,
      ] as const,
  ),
  [
    "headline: News\n  date: 2018-04-05\n",
    15,
    "  d",
    "This line is indented as if it belonged to “headline”, which already has a value",
    "Start it at the same column as the line above.",
  ],
  [
    "headline: News\njust text\ndate: 2018-04-05\n",
    15,
    "just text",
    "This line has no key",
    "Begin it with a key and a colon, such as headline:, or indent it if it belongs to the text above.",
  ],
  [
    "status: draft\nstatus: ready\n",
    14,
    "status",
    "“status” stands here for the second time",
    "Keep one of the two and delete the other.",
  ],
  [
    "headline: &a News\nsummary: *a\n",
    27,
    "*a",
    "“*a” repeats a value from elsewhere in the file, which entries cannot do",
    'If it is text, put it in double quotes: "*a". Else write the value out.',
  ],
  ["<<: News\n", 0, "<<", "“<<” merges are not read", "Write the keys out."],
  ["? [News]\n: more\n", 2, "[News]", "This is not a key", "A key is a word, followed by a colon."],
  ["", 0, "", "The file is empty", "Delete it, or write the keys that it needs."],
  ["# News\n", 0, "#", "The file is empty", "Delete it, or write the keys that it needs."],
  [
    `headline: ${"[".repeat(5000)}\n`,
    10,
    "[",
    "Lists and groups are nested more than 50 deep",
    "Put the text in double quotes, or write the keys without brackets.",
  ],
];

describe("readYaml", () => {
  test.each(slips)("%j", (text, start, at, message, hint) => {
    const read = readYaml(text);
    expect(
      read.slips.map(({ range, ...words }) => ({
        start: range[0],
        at: text.slice(...range),
        message: words.message,
        hint: words.hint,
      })),
    ).toEqual([{ start, at, message, hint }]);
  });

  test("two slips on two lines are both told", () => {
    const { slips: both } = readYaml("headline: @home\nplace: %done\n");
    expect(both.map(({ range }) => range)).toEqual([
      [10, 11],
      [23, 24],
    ]);
  });

  test.each([
    ["__proto__: 1\nconstructor: 2\n", ["__proto__", "constructor"]],
    ["toString: 1\n", ["toString"]],
  ])("%j holds keys like any other", (text, keys) => {
    const { node } = readYaml(text);
    expect(Object.keys(node ? (toData(node) as object) : {})).toEqual(keys);
  });

  test("a bomb made of aliases is told as aliases, and does not go off", () => {
    const levels = Array.from({ length: 30 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i}, `.repeat(9)}]`);
    const { slips: aliases } = readYaml(`l0: &l0 [x]\n${levels.join("\n")}\n`);
    expect(aliases).toHaveLength(30 * 9);
  });

  test("no YAML makes it throw", () => {
    const pieces = [
      "a: ",
      "- ",
      "[",
      "{",
      '"',
      "'",
      "\n",
      "  ",
      "|",
      ">",
      "&x ",
      "*x ",
      "!y ",
      "? ",
      ": ",
      "#",
      "---",
      "...",
      "\t",
    ];
    for (let seed = 1; seed < 2000; seed++) {
      const text = Array.from(
        { length: 12 },
        (_, i) => pieces[(seed * (i + 7) * 31 + i * i * seed) % pieces.length],
      ).join("");
      expect(Array.isArray(readYaml(text).slips)).toBe(true);
    }
  });
});
