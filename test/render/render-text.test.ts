import { describe, expect, test } from "@jest/globals";
import { displayWidth } from "../../src/model/display-width.ts";
import { renderText } from "../../src/render/text/render-text.ts";
import { wrapText } from "../../src/render/text/wrap-text.ts";
import { fullPublication, samplePublication } from "./sample-publication.ts";

describe("displayWidth", () => {
  test.each([
    ["", 0],
    ["plain", 5],
    ["£–’é", 4],
    ["e\u0301", 1],
    ["中文", 4],
    ["ｆ", 2],
    ["🎉", 2],
    ["a\u200bb\u202ec", 3],
    ["שָׁלוֹם", 4],
  ])("%j takes %d columns", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("wrapText", () => {
  test.each([
    ["one two three", 7, ["one two", "three"]],
    ["  one \n two\t", 20, ["one two"]],
    ["", 5, []],
    ["a toolongword b", 5, ["a", "toolongword", "b"]],
    ["1\u00a0May 2018", 6, ["1\u00a0May", "2018"]],
    ["中文中文。中文", 8, ["中文中", "文。中文"]],
    ["见 https://a.example/b/c", 5, ["见", "https://a.example/b/c"]],
  ])("%j at %d columns", (text, columns, lines) => {
    expect(wrapText(text, columns)).toEqual(lines);
  });
});

describe("the text", () => {
  test("of a full publication", () => {
    expect(renderText(fullPublication())).toBe(`Safer Ashford
Edition 3: Spring news, 5 April 2018
Monthly news for everyone who works with children

Three items this month. Please pass them on to new colleagues.

++Contents

News
01: Referrals of children rise by two thirds

Training and events
02: Come to the awareness week stand

Also in this edition
03: Say what you think about the new guidance

++News

+01: Referrals of children rise by two thirds
5 April 2018

The agency counted 2,118 children in 2017. The year before there were
far fewer.

Further information: National referral statistics 2017 (PDF, 1.2MB)
https://agency.example/statistics.pdf?year=2017&part=1

How referrals work
https://agency.example/referrals

++Training and events

+02: Come to the awareness week stand
12 March 2018

Ask health workers, social workers and police officers about the signs.

- Leaflets in six languages
  six languages:
  https://ashford.example/leaflets
- A quiet room

Steps:

3. Come in
4. Ask

When: Tuesday 13 March 2018, midday to 4:30pm
Where: St Nicholas Centre, St Nicholas Way, Ashford
Book: Places for “Come to the awareness week stand”
https://ashford.example/book?event=7
Contact: Sam Rivers, sam@ashford.example, 020 7946 0000

++Also in this edition

+03: Say what you think about the new guidance
1 February 2018

The agency counted 2,118 children in 2017. The year before there were
far fewer.

Deadline: Send your views on or before 22 February 2018

Source: Consultation on the guidance
https://gov.example/consultation

++Who to call

If a child is in danger now, ring 999.

Childline: 0800 1111, day and night.

++About this bulletin

You may copy anything in this bulletin.

Published by: Ashford Safeguarding Partnership
Postal address: 1 High Street, Ashford AB1 2CD
Contact: team@ashford.example
On the web: The newest edition of Safer Ashford
https://ashford.example/bulletin/
Earlier editions: Archive of Safer Ashford
https://ashford.example/bulletin/archive/

You receive this e-mail because you are on the mailing list of Safer
Ashford.

Unsubscribe from Safer Ashford
https://ashford.example/stop?list=1&reader=2
`);
  });

  test("of the plainest publication", () => {
    expect(renderText(samplePublication())).toBe(`Safer Ashford
5 April 2018

++Contents

01: Referrals of children rise by two thirds

+01: Referrals of children rise by two thirds
5 April 2018

The agency counted 2,118 children in 2017. The year before there were
far fewer.

++About this bulletin

Published by: Ashford Safeguarding Partnership
`);
  });

  test("keeps an address whole, and writes none that the words already give", () => {
    const url = `https://a.example/${"long/".repeat(30)}`;
    const text = renderText(
      samplePublication({
        entries: [{ summary: `Read [the report](${url}) or write to [me@a.example](mailto:me@a.example).` }],
      }),
    );
    expect(text).toContain(`\nRead the report or write to me@a.example.\nthe report:\n${url}\n\n`);
  });

  test("does not repeat a link that is the whole paragraph", () => {
    const text = renderText(samplePublication({ entries: [{ summary: "[Read *the report*](https://a.example/)" }] }));
    expect(text).toContain("\n\nRead the report\nhttps://a.example/\n\n");
  });

  test("shows the lines of the header above the name", () => {
    const text = renderText(samplePublication({ bulletin: { header: ["Ashford Council", "Children’s services"] } }));
    expect(text.startsWith("Ashford Council\nChildren’s services\n\nSafer Ashford\n")).toBe(true);
  });

  test("says which address is which where a paragraph has several", () => {
    const summary =
      "By [Action for Children](https://a.example/) and [Barnardo’s](https://b.example/), call [us](tel:999).";
    expect(renderText(samplePublication({ entries: [{ summary }] }))).toContain(
      `
By Action for Children and Barnardo’s, call us.
Action for Children:
https://a.example/
Barnardo’s:
https://b.example/
us:
999

`,
    );
  });

  test.each([
    ["*|UNSUB|*", "Unsubscribe from Safer Ashford\n*|UNSUB|*\n"],
    ["{{unsubscribe}}", "Unsubscribe from Safer Ashford\n{{unsubscribe}}\n"],
    ["javascript:x", "To stop receiving it, reply to this e-mail and say so.\n"],
    [undefined, "To stop receiving it, reply to this e-mail and say so.\n"],
  ])("says how to unsubscribe with %j", (unsubscribe, end) => {
    const email = { from: "a@b.example", ...(unsubscribe !== undefined && { unsubscribe }) };
    expect(renderText(samplePublication({ bulletin: { email } })).endsWith(`\n\n${end}`)).toBe(true);
  });

  test("numbers sixty entries", () => {
    const text = renderText(samplePublication({ entries: Array.from({ length: 60 }, () => ({})) }));
    const headings = text.match(/^\+\d\d: /gm);
    expect(headings).toHaveLength(60);
    expect([headings?.[0], headings?.[59]]).toEqual(["+01: ", "+60: "]);
  });

  test("nests lists and leaves empty items out", () => {
    const summary = "- one\n\n  more of one\n  - below\n-\n- two";
    expect(renderText(samplePublication({ entries: [{ summary }] }))).toContain(
      "\n- one\n  more of one\n  - below\n- two\n",
    );
  });
});
