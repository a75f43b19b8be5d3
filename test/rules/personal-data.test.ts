import { describe, expect, test } from "@jest/globals";
import { standardBulletin, standardEntry, withKeys } from "../store-from-text.ts";
import { problemsInStore, saysOf, sourceKey, summaryKey } from "./problems-in.ts";

const phone = "A person's telephone number may be here";
const email = "A person's own e-mail address may be here";
const address = "A home address may be here";
const birth = "A date of birth may be here";
const insurance = "A National Insurance number may be here";

/** Numbers that Ofcom keeps for films, and others that were never given out. */
const rejected: readonly (readonly [text: string, at: string, message: string])[] = [
  ["Ring Sam on 07700 900123.", "07700 900123", phone],
  ["Ring 0770 090 0123 now", "0770 090 0123", phone],
  ["Ring +44 7700 900123 now", "+44 7700 900123", phone],
  ["Ring +44 (0)7700 900 123 now", "+44 (0)7700 900 123", phone],
  ["Ring 00447700900123 now", "00447700900123", phone],
  ["Tel: 020 7946 0123", "020 7946 0123", phone],
  ["(01632) 960123", "(01632) 960123", phone],
  ["Sam (07700 900123)", "07700 900123", phone],
  ["Sam (07700\n900123)", "07700\n  900123", phone],
  ["01632-960-123.", "01632-960-123", phone],
  ["[Ring](tel:07700900123)", "07700900123", phone],
  ["Write to sam.choir+news@gmail.com.", "sam.choir+news@gmail.com", email],
  ["[Write](mailto:Sam@Hotmail.co.uk)", "Sam@Hotmail.co.uk", email],
  ["She lives at 12 Mill Lane, Sutton SM1 1EA.", "SM1 1EA", address],
  ["Home address: 12 Mill Lane, E1W 3SS", "E1W 3SS", address],
  ["NHS number: 943 476 5919", "943 476 5919", "An NHS number may be here"],
  ["his NHS no 9434765919", "9434765919", "An NHS number may be here"],
  ["NI: AB 12 34 56 C", "AB 12 34 56 C", insurance],
  ["AB123456C", "AB123456C", insurance],
  ["born on 5 April 2009", "born on 5 April 2009", birth],
  ["Born April 5th, 2009", "Born April 5th, 2009", birth],
  ["DOB 5/4/09", "DOB 5/4/09", birth],
  ["date of birth: 05.04.2009", "date of birth: 05.04.2009", birth],
];

const accepted = [
  "Call 0808 800 5000, 0800 1111, 0300 123 4567, 03000 584 393, 116 000, 111, 999 or 101.",
  "Case 107700900123 and 07700900123456, sum 0.7700900123, 07700/900123",
  "https://example.org/07700900123?x=07700900123",
  "In 2017, 2018 and 2019: 0123 4567",
  "Write to office@sutton.gov.uk or press@gmail.company or a@notgmail.com.",
  "Come to the library, Mill Lane, Sutton SM1 1EA. The borough lives. At SM1 1EA.",
  "NHS number: 943 476 5918; number 943 476 5919",
  "QQ 12 34 56 C, GB123456C, AB123456E, xAB123456C",
  "The plan, born in 2009; on 5 April 2009; born leaders",
];

describe("personal-data", () => {
  test.each(rejected)("%s", (text, at, message) => {
    expect(saysOf("personal-data", summaryKey(text))).toEqual([[at, message]]);
  });

  test.each(accepted)("accepts: %s", (text) => {
    expect(saysOf("personal-data", summaryKey(text))).toEqual([]);
  });

  test("looks at headline and titles of links, not at contact and event", () => {
    expect(saysOf("personal-data", 'headline: "Ring Sam on 07700 900123"')).toEqual([["07700 900123", phone]]);
    expect(saysOf("personal-data", sourceKey({ title: "Ring Sam on 07700 900123" }))).toEqual([
      ["07700 900123", phone],
    ]);
    const others =
      'contact:\n  phone: "07700 900123"\nevent:\n  start: 2018-06-01\n  address: "DOB 5/4/09, 07700 900124"\n';
    expect(saysOf("personal-data", others)).toEqual([]);
  });

  test("what is published under contact, in signpost or by allow is let pass, however it is written", () => {
    const found = (keys: string, bulletin = "") =>
      problemsInStore({
        bulletin: standardBulletin + bulletin,
        entries: {
          "2018-04-05-x": withKeys(standardEntry, summaryKey("07700 900123, 020 7946 0123, a@gmail.com") + keys),
        },
      })
        .filter(({ rule }) => rule === "personal-data")
        .map(({ at }) => at);
    expect(found("")).toHaveLength(3);
    expect(found('contact:\n  phone: "+44 7700900123"\n  email: "A@gmail.com"\n')).toEqual(["020 7946 0123"]);
    expect(found("", 'signpost: ["Call (020) 79460123, day and night."]\n')).toEqual(["07700 900123", "a@gmail.com"]);
    expect(found("", 'rules: {personal-data: {allow: ["07700900123", "a@gmail.com"]}}\n')).toEqual(["020 7946 0123"]);
  });

  test("every finding is masked, and its words do not repeat the data", () => {
    for (const [text, at] of rejected) {
      const [found] = problemsInStore({
        entries: { "2018-04-05-x": withKeys(standardEntry, summaryKey(text)) },
      }).filter(({ rule }) => rule === "personal-data");
      expect(found).toMatchObject({ masked: true });
      expect(`${found?.message}${found?.hint}`).not.toContain(at);
    }
  });
});
