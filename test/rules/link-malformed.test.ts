import { describe, expect, test } from "@jest/globals";
import { parseAddress } from "../../src/model/parse-address.ts";
import { standardBulletin, standardEntry, withKeys } from "../store-from-text.ts";
import { fixedEntry, rulesAgainst } from "./fixed-texts.ts";
import { problemsInStore, saysOf, sourceKey, summaryKey } from "./problems-in.ts";

/** Addresses as `source.url`: the part that is pointed at, the message and the beginning of the hint. */
const refused: readonly (readonly [url: string, at: string, message: string])[] = [
  ["http://https://www.gov.uk/x", "http://", "The address begins twice"],
  ["https://https//www.gov.uk/x", "https://", "The address begins twice"],
  ["https://www.https://www.gov.uk", "https://www.", "The address begins twice"],
  ["hhttps://www.gov.uk/", "hhttps://", "Expected the address to begin with https://, not “hhttps://”"],
  ["htps://www.gov.uk/", "htps://", "Expected the address to begin with https://, not “htps://”"],
  ["https//www.gov.uk/", "https//", "Expected the address to begin with https://, not “https//”"],
  ["https:/www.gov.uk/", "https:/", "Expected the address to begin with https://, not “https:/”"],
  ["https:///www.gov.uk/", "https:///", "Expected the address to begin with https://, not “https:///”"],
  ["https:www.gov.uk", "https:", "Expected the address to begin with https://, not “https:”"],
  ["https;//www.gov.uk/", "https;//", "Expected the address to begin with https://, not “https;//”"],
  ["ttps://www.gov.uk/", "ttps://", "Expected the address to begin with https://, not “ttps://”"],
  ["www.gov.uk/x", "www.gov.uk/x", "Expected the address to begin with https://"],
  ["gov.uk", "gov.uk", "Expected the address to begin with https://"],
  ["//www.gov.uk/", "//www.gov.uk/", "Expected the address to begin with https://"],
  ["/about/contact-us/", "/about/contact-us/", "Expected the address to begin with https://"],
  ["on our website", " ", "Expected the address to have no space in it"],
  ["name@council.gov.uk", "name@council.gov.uk", "Expected a web address, not an e-mail address"],
  ["mailto:name@council.gov.uk", "mailto:name@council.gov.uk", "Expected a web address, not an e-mail address"],
  ["javascript:alert(1)", "javascript:", "Expected the address to begin with https://, not “javascript:”"],
  ["data:text/html,x", "data:", "Expected the address to begin with https://, not “data:”"],
  ["ftp://ftp.gov.uk/x", "ftp:", "Expected the address to begin with https://, not “ftp:”"],
  ["file:///C:/news.pdf", "file:", "Expected the address to begin with https://, not “file:”"],
  ["https://www.gov.uk/a b", " ", "Expected the address to have no space in it"],
  ["https://www.gov.uk/\u00a0a", "\u00a0", "Expected the address to have no space in it"],
  [" https://www.gov.uk/", " ", "Expected the address to have no space at its ends"],
  ["https://www.gov.uk/ ", " ", "Expected the address to have no space at its ends"],
  ["https://www.gov.uk/\u200bx", "\u200b", "The address holds an invisible character"],
  ["https://www.gov.uk/\u202efdp", "\u202e", "The address holds an invisible character"],
  ["https://www.gov\u00ad.uk/", "\u00ad", "The address holds an invisible character"],
  ["https://www.gov.uk/\tx", "\\t", "The address holds an invisible character"],
  ["https:\\\\www.gov.uk", "\\\\\\\\", "Expected the address to have / instead of \\"],
  ["https://www.gov.uk/<x>", "<", "“<” cannot stand in an address"],
  ["https://www.gov.uk/{id}", "{", "“{” cannot stand in an address"],
  ["https://user:secret@www.gov.uk/", "user:secret@", "Expected the address to have no user name or password in it"],
  ["https://www.gov.uk@evil.test.net/", "www.gov.uk@", "Expected the address to have no user name or password in it"],
  ["https://localhost/x", "localhost", "“localhost” is not the name of a website"],
  ["https://intranet/x", "intranet", "“intranet” is not the name of a website"],
  ["https://www..gov.uk/", "www..gov.uk", "“www..gov.uk” is not the name of a website"],
  ["https://www.gov.uk./", "www.gov.uk.", "“www.gov.uk.” is not the name of a website"],
  ["https://www.gov.uk,/", "www.gov.uk,", "“www.gov.uk,” is not the name of a website"],
  ["https://www.gov.u/", "www.gov.u", "“www.gov.u” is not the name of a website"],
  ["https://%77ww.gov.uk/", "%77ww.gov.uk", "“%77ww.gov.uk” is not the name of a website"],
  ["https://999.1.1.1/", "999.1.1.1", "“999.1.1.1” is not the name of a website"],
  ["https://[::1]/", "[", "“[” is not the name of a website"],
  ["https://www.gov.uk:99999/", "www.gov.uk", "“www.gov.uk” is not the name of a website"],
  ["https://?x", "https://?x", "The address names no website"],
  ["https://wwww.gov.uk/", "wwww.", "Expected the address to have “www.”, not “wwww.”"],
  ["https://ww.gov.uk/", "ww.", "Expected the address to have “www.”, not “ww.”"],
  ["https://www.gоv.uk/", "www.gоv.uk", "“www.gоv.uk” mixes letters of different alphabets that look alike"],
  ["https://аррӏе.com/", "аррӏе.com", "“аррӏе.com” mixes letters of different alphabets that look alike"],
  ["https://www.gov.uk/TODO", "TODO", "“TODO” is a placeholder in the address"],
  ["https://www.gov.uk/insert-link", "insert-link", "“insert-link” is a placeholder in the address"],
];

const accepted = [
  "https://www.gov.uk/",
  "http://www.gov.uk",
  "HTTPS://WWW.GOV.UK/",
  "https://nspcc.org.uk/a_(b)?x=1&y[]=2#part",
  "https://www.gov.uk:8443/x",
  "https://web.archive.org/web/2018/https://www.gov.uk/",
  "https://login.gov.uk/?next=https://www.gov.uk/&mail=a@b.uk",
  "https://medium.com/@council/news",
  "https://www.gov.uk/todo-lists-for-schools",
  "https://www.gov.uk/a%20b",
  "https://www.gov.uk/caf\u00e9",
  "https://b\u00fccher.de/",
  "https://\u4e2d\u6587.com/",
  "https://xn--bcher-kva.de/",
  "https://my_site.gov.uk/",
  "https://192.0.2.7/",
  "https://w3.org/",
  "https://ww2.council.gov.uk/",
];

describe("link-malformed", () => {
  test.each(refused)("refuses %j", (url, at, message) => {
    expect(saysOf("link-malformed", sourceKey({ url }))).toEqual([[at, message]]);
  });

  test.each(accepted)("accepts %s", (url) => {
    expect(saysOf("link-malformed", sourceKey({ url }))).toEqual([]);
    expect(parseAddress(url) !== undefined).toBe(true);
  });

  test.each([
    ["http://https://www.gov.uk/x", "Write https://www.gov.uk/x"],
    ["https://https//www.gov.uk/x", "Write https://www.gov.uk/x"],
    ["hhttps://www.gov.uk/", "Write https://www.gov.uk/"],
    ["www.gov.uk/x", "Write https://www.gov.uk/x"],
    ["https://user:secret@www.gov.uk/", "Write https://www.gov.uk/"],
    ["https://wwww.gov.uk/", "Write https://www.gov.uk/"],
  ])("%s: %s", (url, hint) => {
    const problems = problemsInStore({ bulletin: `${standardBulletin}url: "${url}"\n` });
    expect(problems.map((problem) => problem.hint)).toEqual([hint]);
  });

  test.each([
    ["Ask [the team](mailto:name@council) now", "mailto:", "Expected an e-mail address after “mailto:”"],
    ["Ring [the team](tel:soon) now", "tel:", "Expected a telephone number after “tel:”"],
    ["Ask [the team](name@council.gov.uk)", "name@council.gov.uk", "Expected a web address, not an e-mail address"],
    [
      "See [*the* report](htp://www.gov.uk/) now",
      "htp://",
      "Expected the address to begin with https://, not “htp://”",
    ],
    ["See [the report](https://www.gov.uk/a b).", " ", "Expected the address to have no space in it"],
    ["- One\n- [Two pages](www.gov.uk)", "www.gov.uk", "Expected the address to begin with https://"],
    ["[www.gov.uk](www.gov.uk)", "www.gov.uk", "Expected the address to begin with https://"],
  ])("in the summary: %s", (summary, at, message) => {
    expect(saysOf("link-malformed", summaryKey(summary))).toEqual([[at, message]]);
  });

  test.each([
    "[the team](mailto:name@council.gov.uk?subject=Views)",
    "[the team](tel:+442079460000)",
    "<https://www.gov.uk/>",
    '[the report](https://www.gov.uk/ "A title")',
    "[the report](<https://www.gov.uk/>)",
    "[2](see the note) or [a] (b c)",
    "a < b and [c]",
  ])("in the summary, accepts %s", (summary) => {
    expect(saysOf("link-malformed", summaryKey(summary))).toEqual([]);
  });

  test.each([" https://www.gov.uk/ ", "https://www.gov.uk/\u00a0", "\thttps://www.gov.uk/"])(
    "%j loses the spaces at its ends",
    (url) => {
      const fixed = fixedEntry("link-malformed", sourceKey({ url }));
      expect(fixed).toContain('url: "https://www.gov.uk/"');
      expect(rulesAgainst(fixed)).toEqual([]);
    },
  );

  test.each([" www.gov.uk", "https://www.gov.uk/a b ", " https://intranet/"])("%j has more wrong with it", (url) => {
    const keys = sourceKey({ url });
    expect(saysOf("link-malformed", keys)).toHaveLength(1);
    expect(fixedEntry("link-malformed", keys)).toBe(withKeys(standardEntry, keys));
  });

  test("looks at further links, booking, the masthead and the words before an edition", () => {
    const link = '  - title: "Advice for parents"\n    url: "htps://a.uk/"\n';
    expect(saysOf("link-malformed", `links:\n${link}${link}`)).toHaveLength(2);
    expect(saysOf("link-malformed", 'event:\n  start: 2018-04-06\n  booking: "a.uk/book"\n')).toHaveLength(1);
    const problems = problemsInStore({
      bulletin: `${standardBulletin}archive_url: "htps://a.uk/"\n`,
      editions: {
        "2018-04": `number: 1\ndate: 2018-04-05\n${summaryKey("[Our site](a.uk)").replace("summary", "intro")}`,
      },
    });
    expect(problems.map(({ rule, at }) => [rule, at])).toEqual([
      ["link-malformed", "htps://"],
      ["link-malformed", "a.uk"],
    ]);
  });
});
