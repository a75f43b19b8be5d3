import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Document, parse, Scalar } from "yaml";
import type { Problem } from "../../src/model/problem.ts";
import type { Store } from "../../src/store/store.ts";
import { checkStore } from "../../src/validate/check-store.ts";
import { type FixedStore, type FixOptions, fixStore } from "../../src/validate/fix-store.ts";
import {
  type StoreTexts,
  standardBulletin,
  standardEntry,
  standardId,
  storeFromText,
  withKeys,
} from "../store-from-text.ts";

const today = "2018-05-01";
const rulesOf = (problems: readonly Problem[]) => problems.map(({ rule }) => rule);
const fix = (texts: StoreTexts, options?: Partial<FixOptions>) => fixStore(storeFromText(texts), { today, ...options });

/** Mends the standard entry with some keys replaced. */
function fixKeys(keys: string, bulletin = standardBulletin): FixedStore {
  return fix({ bulletin, entries: { [standardId]: withKeys(standardEntry, keys) } });
}

const twoSpaces = 'headline: "Four  schools test a short call"\n';
const oneSpace = 'headline: "Four schools test a short call"\n';

describe("what is mended", () => {
  test("a store without faults is left alone", () => {
    const store = storeFromText({ entries: { [standardId]: standardEntry } });
    expect(fixStore(store, { today })).toEqual({ store, files: [], fixed: [] });
  });

  test("everything that has a fix, and nothing else of the file", () => {
    const faulty = (headline: string, url: string) =>
      withKeys(
        standardEntry,
        `# The first\nheadline: ${headline} # as the council has it\nsource:\n  title: 'National referral statistics'\n  url: >-\n    ${url}\n`,
      );
    const before = faulty('"Four  schools test a short call."', "https://www.gov.uk/?utm_source=x");
    const { files, fixed } = fix({ entries: { [standardId]: before } });
    expect(rulesOf(fixed)).toEqual(expect.arrayContaining(["text-spacing", "headline-punctuation", "link-tracking"]));
    const after = faulty('"Four schools test a short call"', "https://www.gov.uk/");
    expect(files).toEqual([{ file: `bulletins/entries/2018/${standardId}.yaml`, before, after }]);
  });

  test("fixes of one place, one after the other", () => {
    const { files, fixed } = fixKeys("headline: Four schools  test call #1\n");
    expect(rulesOf(fixed).sort()).toEqual(["text-spacing", "yaml-text-loss"]);
    expect(files[0]?.after).toContain('headline: "Four schools test call #1"\n');
  });

  test("CRLF and a byte order mark stay", () => {
    const text = (keys: string) => `\ufeff${withKeys(standardEntry, keys)}`.replaceAll("\n", "\r\n");
    const { files } = fix({ entries: { [standardId]: text(twoSpaces) } });
    expect(files).toMatchObject([{ before: text(twoSpaces), after: text(oneSpace) }]);
  });

  test("not what `only` leaves out", () => {
    const entries = {
      "2018-04-05-a": withKeys(standardEntry, twoSpaces),
      "2018-04-05-b": withKeys(standardEntry, 'headline: "Five  schools test a short call"'),
    };
    const { files } = fix({ entries }, { only: (file) => file.endsWith("-b.yaml") });
    expect(files.map(({ file }) => file)).toEqual(["bulletins/entries/2018/2018-04-05-b.yaml"]);
  });

  test("not what is milder than the level", () => {
    const keys = `${twoSpaces}source:\n  title: "National statistics"\n  url: "https://www.gov.uk/?utm_source=x"\n`;
    const { fixed } = fix({ entries: { [standardId]: withKeys(standardEntry, keys) } }, { level: "warning" });
    expect(rulesOf(fixed)).toEqual(["text-spacing"]);
  });

  test("not what is ignored or off", () => {
    const ignoring = `${twoSpaces}lint:\n  ignore:\n    - rule: text-spacing\n      reason: "A poem"\n`;
    expect(fixKeys(ignoring).files).toEqual([]);
    expect(fixKeys(twoSpaces, `${standardBulletin}rules:\n  text-spacing: off\n`).files).toEqual([]);
  });
});

describe("a fix that would add a problem is left out", () => {
  const long = 'headline: "Clubs may ask all of the parents who  drive girls on 12-18 March."';

  test("and the others of the file are made", () => {
    const { files, fixed } = fixKeys(long);
    expect(rulesOf(fixed).sort()).toEqual(["headline-punctuation", "text-spacing"]);
    expect(files[0]?.after).toContain('headline: "Clubs may ask all of the parents who drive girls on 12-18 March"');
  });

  test("where the problem would be in another file", () => {
    const entries = {
      "2018-04-05-a": withKeys(standardEntry, 'headline: "Four schools  test a short call."'),
      "2018-04-06-b": withKeys(standardEntry, `date: 2018-04-06\n${oneSpace}`),
      "2018-04-07-c": withKeys(standardEntry, 'date: 2018-04-07\nheadline: "Five  schools test a short call"'),
    };
    const { files, fixed } = fix({ entries });
    expect(rulesOf(fixed).sort()).toEqual(["text-spacing", "text-spacing"]);
    expect(files.map(({ after }) => /headline: (.*)/.exec(after)?.[1])).toEqual([
      '"Four schools test a short call."',
      '"Five schools test a short call"',
    ]);
  });
});

describe("a new name", () => {
  const misnamed = (id: string, date = "2018-04-05") => ({ [id]: withKeys(standardEntry, `date: ${date}\n`) });

  test("stands in the folder of its year", () => {
    const { store, files, fixed } = fix({ entries: misnamed("2017-04-05-a-call") });
    expect(files).toMatchObject([
      {
        file: "bulletins/entries/2017/2017-04-05-a-call.yaml",
        newFile: "bulletins/entries/2018/2018-04-05-a-call.yaml",
      },
    ]);
    expect(files[0]?.after).toBe(files[0]?.before);
    expect(rulesOf(fixed)).toEqual(["entry-file-name"]);
    expect(store.entries[0]?.id).toBe("2018-04-05-a-call");
    expect(checkStore(store, { today })).toEqual([]);
  });

  test("comes with edits of the text", () => {
    const { files, fixed } = fix({ entries: { "2018-04-04-a-call": withKeys(standardEntry, twoSpaces) } });
    expect(files).toMatchObject([{ newFile: "bulletins/entries/2018/2018-04-05-a-call.yaml" }]);
    expect(files[0]?.after).toContain(oneSpace);
    expect(rulesOf(fixed).sort()).toEqual(["entry-file-name", "text-spacing"]);
  });

  test("is not one that is taken", () => {
    const entries = { ...misnamed("2017-04-05-a-call"), ...misnamed("2018-04-05-a-call") };
    const { files, store } = fix({ entries });
    expect(files).toEqual([]);
    expect(rulesOf(checkStore(store, { today }))).toContain("entry-file-name");
  });
});

/** How many problems of a rule there are in a file, of a severity or worse. */
function count(problems: readonly Problem[], like: Problem): number {
  const rank = { error: 0, warning: 1, info: 2 };
  return problems.filter(
    ({ file, rule, severity }) => file === like.file && rule === like.rule && rank[severity] <= rank[like.severity],
  ).length;
}

const filesOf = ({ bulletin, entries, editions }: Store) => [bulletin, ...entries, ...editions];

describe("any store", () => {
  const piece = fc.constantFrom(
    ...["the", "children", "#2", "it's", "Barnardos", "“so”", "5th", "April 2018", "12-18 March 2018.", "self- help"],
    ...["self-help", "from 9-5pm", "14:00", "2118", " ", "\u00a0", "\u200b", ",", "end.Next", "call:", "- x", "1,300"],
    ...["https://www.gov.uk/a?utm_source=x", "[a page of ours](http://www.gov.uk/?utm_medium=y&b=1)", "don't", "\n\n"],
  );
  const prose = fc.array(piece, { minLength: 3, maxLength: 25 }).map((pieces) => pieces.join(" "));
  const style = fc.constantFrom(
    Scalar.PLAIN,
    Scalar.QUOTE_SINGLE,
    Scalar.QUOTE_DOUBLE,
    Scalar.BLOCK_LITERAL,
    Scalar.BLOCK_FOLDED,
  );
  const entry = fc
    .record({
      headline: prose,
      summary: prose,
      url: fc.webUrl({ withQueryParameters: true }),
      style,
      narrow: fc.boolean(),
    })
    .map(({ headline, summary, url, style: type, narrow }) => {
      const scalar = (value: string) => Object.assign(new Scalar(value), { type });
      const document = new Document({
        headline: scalar(headline.replaceAll("\n", "")),
        date: "2018-04-05",
        summary: scalar(summary),
        source: { title: scalar("A page of the council’s  own"), url: scalar(`${url}&utm_source=x`) },
        status: "ready",
      });
      return document.toString({ lineWidth: narrow ? 40 : 0 }).replace("date:", "# a day\ndate:");
    });
  const texts = fc
    .record({ one: entry, two: entry, crlf: fc.boolean(), name: fc.constantFrom("2018-04-05-two", "2017-Two") })
    .map(({ one, two, crlf, name }) => {
      const entries = { "2018-04-05-one": one, [name]: two };
      const ended = Object.entries(entries).map(([id, text]) => [id, crlf ? text.replaceAll("\n", "\r\n") : text]);
      return { entries: Object.fromEntries(ended) };
    });
  const keys = (text: string) => {
    const data = parse(text);
    return [Object.keys(data), Object.keys(data.source)];
  };

  test("gets no new problem, keeps comments and the order of its keys, and is left alone the second time", () => {
    let mended = 0;
    fc.assert(
      fc.property(texts, (given) => {
        const before = storeFromText(given);
        const { store, files, fixed } = fixStore(before, { today });
        mended += fixed.length;
        const oldNames = new Map(filesOf(store).map(({ file }, i) => [file, filesOf(before)[i]?.file ?? ""]));
        const old = checkStore(before, { today });
        const left = checkStore(store, { today }).map((one) => ({ ...one, file: oldNames.get(one.file) ?? one.file }));
        for (const one of left) expect(count(left, one)).toBeLessThanOrEqual(count(old, one));
        for (const { before: was, after } of files) {
          expect(keys(after)).toEqual(keys(was));
          expect(after).toContain("# a day");
          if (was.includes("\r\n")) expect(after).not.toMatch(/(?<!\r)\n/);
        }
        const again = storeFromText({ entries: Object.fromEntries(store.entries.map(({ id, text }) => [id, text])) });
        expect(fixStore(again, { today }).files).toEqual([]);
      }),
      { numRuns: 40 },
    );
    expect(mended).toBeGreaterThan(100);
  });
});
