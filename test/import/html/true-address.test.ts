import { describe, expect, test } from "@jest/globals";
import { readLink } from "../../../src/import/html/read-link.ts";
import { trueAddress } from "../../../src/import/html/true-address.ts";

const token = (claims: string) =>
  `https://lnks.gd/l/eyJhbGciOiJIUzI1NiJ9.${Buffer.from(claims).toString("base64url")}.c2ln/s/1/br/2-l`;

describe("where a wrapped link leads", () => {
  test.each<[string, string, string]>([
    [
      "GovDelivery, in the path",
      "https://links-1.govdelivery.com/CL0/https:%2F%2Fwww.gov.uk%2Fa%3Fb=c%26d=e/1/0100018-000000/xyz=330",
      "https://www.gov.uk/a?b=c&d=e",
    ],
    ["GovDelivery, in a token", token('{"url":"https://www.gov.uk/ü?"}'), "https://www.gov.uk/ü?"],
    ["Google", "https://www.google.com/url?q=https://www.gov.uk/a&sa=D", "https://www.gov.uk/a"],
    ["Google in Britain", "https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Fwww.gov.uk%2F", "https://www.gov.uk/"],
    [
      "Outlook",
      "https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.gov.uk%2F%3Fa%3Db&data=05",
      "https://www.gov.uk/?a=b",
    ],
    ["Facebook", "https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.gov.uk%2F&h=AT", "https://www.gov.uk/"],
    ["Proofpoint", "https://urldefense.com/v3/__https://www.gov.uk/a__;!!N!x$", "https://www.gov.uk/a"],
    [
      "a mail filter around a mailing service",
      `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(token('{"url":"https://www.gov.uk/"}'))}`,
      "https://www.gov.uk/",
    ],
  ])("%s", (_, address, url) => {
    expect(trueAddress(address)).toEqual({ url, wrapped: address });
  });

  test.each([
    "https://x.us5.list-manage.com/track/click?u=1&id=2",
    "https://lnks.gd/l/broken",
    "https://click.email.charity.example/?qs=0a1b",
    "https://links.charity.example/c/AbC",
    "https://ct.sendgrid.net/ls/click?upn=1",
    "https://r20.rs6.net/tn.jsp?f=001",
    "https://charity.createsend1.com/t/r-l-abc/",
    token('{"url":"javascript:alert(1)"}'),
    token("[]"),
  ])("is not known of %s", (address) => {
    expect(trueAddress(address)).toEqual({ url: address, opaque: true });
  });

  test.each([
    "https://www.gov.uk/",
    "https://www.gov.uk/track/click",
    "https://links.charity.example/news",
    "https://www.charity.example/?url=https://www.gov.uk/",
    "https://www.google.com/search?q=https://www.gov.uk/",
    "mailto:team@charity.example",
    "no address",
  ])("is the address itself: %s", (address) => {
    expect(trueAddress(address)).toEqual({ url: address });
  });
});

describe("a link", () => {
  test.each<[string, string | undefined, string | undefined, number]>([
    ["/news", "https://a.example/b/", "https://a.example/news", 0],
    ["/news", undefined, undefined, 1],
    [" https://a.example/x ", undefined, "https://a.example/x", 0],
    ["mailto:sam@a.example", undefined, "mailto:sam@a.example", 0],
    ["#top", "https://a.example/", undefined, 0],
    ["", undefined, undefined, 0],
    ["javascript:go()", "https://a.example/", undefined, 0],
    ["file:///C:/news.docx", undefined, undefined, 1],
    ["https://sam:secret@a.example/", undefined, undefined, 1],
  ])("%s on %s leads to %s", (href, base, url, remarks) => {
    const link = readLink(href, base);
    expect(link.url).toBe(url);
    expect(link.remarks).toHaveLength(remarks);
  });
});
