import { describe, expect, test } from "@jest/globals";
import type { Bulletin } from "../../src/model/bulletin.ts";
import type { Publication } from "../../src/model/publication.ts";
import { renderEmail } from "../../src/render/email/render-email.ts";
import type { ServiceName } from "../../src/render/services.ts";
import { tagInContent } from "../../src/render/tag-in-content.ts";
import { renderText } from "../../src/render/text/render-text.ts";
import { attribute, find, textOf } from "./read-html.ts";
import { type Sample, samplePublication } from "./sample-publication.ts";

const from = "bulletin@ashford.example";

function mailed(email: Partial<Bulletin["email"]> = {}, bulletin: Partial<Bulletin> = {}): Publication {
  return samplePublication({ bulletin: { ...bulletin, email: { from, ...email } } });
}

/** The links of an e-mail by their text. */
function linksIn(publication: Publication, service: ServiceName): Readonly<Record<string, string | undefined>> {
  const links = find(renderEmail(publication, { service }).html, "a");
  return Object.fromEntries(links.map((link) => [textOf(link), attribute(link, "href")]));
}

describe("an e-mail for a service", () => {
  test.each<[ServiceName, Readonly<Record<string, string>>]>([
    [
      "mailchimp",
      {
        "Read this e-mail in your browser": "*|ARCHIVE|*",
        "Change what you receive": "*|UPDATE_PROFILE|*",
        "Unsubscribe from Safer Ashford": "*|UNSUB|*",
      },
    ],
    ["govdelivery", { "Unsubscribe from Safer Ashford": "[[SUBSCRIBER_PREFERENCES_URL]]" }],
    ["plain", { "Unsubscribe from Safer Ashford": "https://ashford.example/stop" }],
  ])("links by the tags of %s", (service, links) => {
    const publication = mailed({ unsubscribe: "https://ashford.example/stop" });
    expect(linksIn(publication, service)).toEqual(links);
    const text = renderText(publication, { service });
    for (const [words, address] of Object.entries(links)) expect(text).toContain(`\n${words}\n${address}\n`);
  });

  test("has no token for plain, whatever is configured", () => {
    const { html, text } = renderEmail(mailed({ unsubscribe: "*|UNSUB|*" }), { service: "plain" });
    for (const content of [html, text]) {
      expect(content).not.toContain("UNSUB");
      expect(content).toContain("To stop receiving it, reply to this e-mail and say so.");
    }
  });

  test("tells readers how to stop even if nothing is configured", () => {
    expect(linksIn(samplePublication(), "mailchimp")).toHaveProperty("Unsubscribe from Safer Ashford");
    expect(renderEmail(samplePublication(), { service: "plain" }).html).not.toContain("You receive this");
  });

  test("gives the service’s postal address where bulletin.yaml has none", () => {
    const tag = "*|LIST:ADDRESSLINE|*";
    const addressOf = (bulletin: Partial<Bulletin>, service: ServiceName) =>
      /^Postal address: (.*)$/m.exec(renderText(mailed({}, bulletin), { service }))?.[1];
    expect(addressOf({}, "mailchimp")).toBe(tag);
    expect(addressOf({ contact: { postal_address: "1 High Street" } }, "mailchimp")).toBe("1 High Street");
    expect(addressOf({}, "govdelivery")).toBeUndefined();
    expect(renderEmail(mailed(), { service: "mailchimp" }).html).toContain(`Postal address: ${tag}`);
  });

  test.each<ServiceName>(["mailchimp", "govdelivery"])("has no tag of %s in a header", (service) => {
    const email = { unsubscribe: "https://ashford.example/stop", one_click: true };
    expect(renderEmail(mailed(email), { service }).message?.headers).toEqual([
      { key: "Content-Language", value: "en-GB" },
      { key: "List-Unsubscribe", value: `<mailto:${from}?subject=Unsubscribe>` },
    ]);
  });
});

describe("content that a service would take for a tag", () => {
  const hint = (characters: string) => `Nothing was written. Write it without ${characters}, or leave out --for.`;
  const entry = (changes: NonNullable<Sample["entries"]>[number]) => samplePublication({ entries: [{}, changes] });

  test.each<[string, ServiceName, Publication, string]>([
    ["a headline", "mailchimp", entry({ headline: "Dear *|FNAME|*" }), "“*|FNAME|*” in 2018-04-05-item-2"],
    [
      "a place",
      "govdelivery",
      entry({ event: { start: "2018-05-01", place: "[[A]]" } }),
      "“[[A]]” in 2018-04-05-item-2",
    ],
    [
      "a summary in which it is written by escapes",
      "mailchimp",
      entry({ summary: "\\*\\|UNSUB\\|\\*" }),
      "“*|UNSUB|*” in the edition or bulletin.yaml",
    ],
    [
      "an address",
      "mailchimp",
      entry({ source: { title: "A report", url: "https://a.example/*|UNSUB|*" } }),
      "“*|UNSUB|*” in 2018-04-05-item-2",
    ],
    ["the service’s own tag", "mailchimp", entry({ headline: "*|UNSUB|*" }), "“*|UNSUB|*” in 2018-04-05-item-2"],
    [
      "the subject",
      "govdelivery",
      samplePublication({ edition: { subject: "News for [[NAME]]" } }),
      "“[[NAME]]” in the edition or bulletin.yaml",
    ],
    [
      "the preheader",
      "mailchimp",
      samplePublication({ edition: { preheader: "*|IF:A = B|*" } }),
      "“*|IF:A = B|*” in the edition or bulletin.yaml",
    ],
    [
      "the logo",
      "govdelivery",
      samplePublication({ bulletin: { logo: { src: "a.png", alt: "[[LOGO]]" } } }),
      "“[[LOGO]]” in the edition or bulletin.yaml",
    ],
  ])("is refused in %s", (_place, service, publication, found) => {
    const refused = tagInContent(publication, service);
    expect(refused?.message).toMatch(/^(Mailchimp|govDelivery) would replace /);
    expect(refused?.message.endsWith(found)).toBe(true);
    expect(refused?.hint).toBe(hint(service === "mailchimp" ? "*|" : "[["));
  });

  test.each<[ServiceName | undefined, string]>([
    [undefined, "*|FNAME|* [[A]]"],
    ["plain", "*|FNAME|* [[A]]"],
    ["mailchimp", "[[A]] *||* 5*|3"],
    ["govdelivery", "*|FNAME|* [A] [[ ]"],
  ])("is none for %s in %j", (service, headline) => {
    expect(tagInContent(samplePublication({ entries: [{ headline }] }), service)).toBeUndefined();
  });

  test("is looked for in time that grows with the text", () => {
    for (const part of ["[", "*", "[[a", "*|a"]) {
      const publication = samplePublication({ bulletin: { footer: [part.repeat(200_000)] } });
      expect(tagInContent(publication, "mailchimp")).toBeUndefined();
      expect(tagInContent(publication, "govdelivery")).toBeUndefined();
    }
  });
});
