import { describe, expect, test } from "@jest/globals";
import type { Bulletin } from "../../src/model/bulletin.ts";
import { authorityOf, bulletinUri, entryUri } from "../../src/model/entry-uri.ts";

const bulletin: Bulletin = { name: "Safer Ashford", publisher: "Ashford Safeguarding Partnership" };
const url = "https://News.Ashford.example:8443/bulletin";
const archive_url = "https://archive.example/";
const email = { from: "bulletin@Mail.Ashford.example" };
const id = "2018-04-05-child-referrals-rise";
const uuid = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/;

describe("the domain", () => {
  test.each<[Partial<Bulletin>, string | undefined]>([
    [{ url, archive_url, email }, "news.ashford.example"],
    [{ archive_url, email }, "archive.example"],
    [{ email }, "mail.ashford.example"],
    [{ email: { from: "a@bücher.example" } }, "xn--bcher-kva.example"],
    [{ email: { from: "a@b,c.example" } }, undefined],
    [{ url: "https://[::1]/" }, undefined],
    [{}, undefined],
  ])("of %j is %s", (settings, domain) => {
    expect(authorityOf({ ...bulletin, ...settings })).toBe(domain);
  });
});

describe("an entry's identifier", () => {
  test("is a tag URI where the bulletin has a domain", () => {
    expect(entryUri({ ...bulletin, url }, id, "2018-04-05")).toBe(`tag:news.ashford.example,2018-04-05:${id}`);
    expect(entryUri({ ...bulletin, url }, "2018-04-05-a b/ü", "2018-04-05")).toBe(
      "tag:news.ashford.example,2018-04-05:2018-04-05-a%20b%2F%C3%BC",
    );
  });

  test("is a UUID where it has none, another for every entry and every bulletin", () => {
    const uris = [
      entryUri(bulletin, id, "2018-04-05"),
      entryUri(bulletin, `${id}-2`, "2018-04-05"),
      entryUri({ ...bulletin, name: "Safer Beeford" }, id, "2018-04-05"),
    ];
    for (const uri of uris) expect(uri).toMatch(uuid);
    expect(new Set(uris).size).toBe(3);
    expect(uris[0]).toBe("urn:uuid:e67aaac5-c295-832f-8c14-18eda0dc04ff");
  });
});

test("the bulletin's identifier is its address, else its archive's, else a UUID", () => {
  expect(bulletinUri({ ...bulletin, url, archive_url })).toBe("https://news.ashford.example:8443/bulletin");
  expect(bulletinUri({ ...bulletin, archive_url, email })).toBe(archive_url);
  expect(bulletinUri({ ...bulletin, email })).toMatch(uuid);
});
