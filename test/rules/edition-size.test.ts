import { describe, expect, test } from "@jest/globals";
import type { Bulletin } from "../../src/model/bulletin.ts";
import type { Edition } from "../../src/model/edition.ts";
import type { Entry } from "../../src/model/entry.ts";
import { toPublication } from "../../src/model/publication.ts";
import { emailHtml } from "../../src/render/email/email-html.ts";
import { standardBulletin, standardEntry, standardId, storeFromText, withKeys } from "../store-from-text.ts";
import { problemsInStore } from "./problems-in.ts";

/** A masthead that allows no more than a kilobyte, which is less than any e-mail has. */
const small = `${standardBulletin}email:\n  from: "news@council.gov.uk"\n  max_kb: 1\n`;
const listed = `number: 4\ndate: 2018-04-12\nentries: [${standardId}]\n`;

function saysOf({ bulletin = small, entry = standardEntry, edition = listed }) {
  return problemsInStore({ bulletin, entries: { [standardId]: entry }, editions: { "2018-04": edition } })
    .filter(({ rule }) => rule === "edition-size")
    .map(({ file, severity, message }) => [file, severity, message]);
}

describe("edition-size", () => {
  test("the size is that of the HTML, in bytes", () => {
    const { bulletin, entries, editions } = storeFromText({
      bulletin: small,
      entries: { [standardId]: standardEntry },
      editions: { "2018-04": listed },
    });
    const html = emailHtml(
      toPublication(bulletin.value as Bulletin, {
        id: "2018-04",
        edition: editions[0]?.value as Edition,
        entries: [{ id: standardId, entry: entries[0]?.value as Entry }],
      }),
    );
    const kilobytes = (Buffer.byteLength(html) / 1000).toFixed(1);
    expect(saysOf({})).toEqual([
      ["bulletins/editions/2018-04.yaml", "error", `Expected the e-mail to have at most 1 kB, not ${kilobytes}`],
    ]);
  });

  test("an edition that lists no entries has those that it takes", () => {
    expect(saysOf({ edition: "number: 4\ndate: 2018-04-12\n" })).toHaveLength(1);
  });

  test("without a limit of its own the limit is 100 kB", () => {
    const long = withKeys(standardEntry, `summary: "${"word ".repeat(21_000)}"\n`);
    expect(saysOf({ bulletin: standardBulletin })).toEqual([]);
    expect(saysOf({ bulletin: standardBulletin, entry: long })).toHaveLength(1);
  });

  test.each([
    ["warning", 80, standardBulletin],
    ["error", 70, `${standardBulletin}email:\n  from: "news@council.gov.uk"\n  max_kb: 70\n`],
  ])("gives a %s that names %i kB for 85", (severity, limit, bulletin) => {
    const [found, ...others] = saysOf({
      bulletin,
      entry: withKeys(standardEntry, `summary: "${"word ".repeat(17_000)}"\n`),
    });
    expect(found).toEqual([
      "bulletins/editions/2018-04.yaml",
      severity,
      expect.stringMatching(`^Expected the e-mail to have at most ${limit} kB, not 8\\d\\.\\d$`),
    ]);
    expect(others).toEqual([]);
  });

  test("nothing is said of an edition that is sent, or while something in it is not whole", () => {
    expect(saysOf({ edition: `${listed}sent: 2018-04-12T09:00:00Z\n` })).toEqual([]);
    expect(saysOf({ entry: withKeys(standardEntry, "status: redy\n") })).toEqual([]);
    expect(saysOf({ entry: withKeys(standardEntry, "headline: 'It's news'\n") })).toEqual([]);
    expect(saysOf({ bulletin: `${small}nmae: "x"\n` })).toEqual([]);
    expect(saysOf({ edition: `${listed}nmae: "x"\n` })).toEqual([]);
  });
});
