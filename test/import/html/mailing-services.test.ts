import { describe, expect, test } from "@jest/globals";
import { importers } from "../../../src/import/index.ts";
import { type SourceFile, toSourceFile } from "../../../src/import/source-file.ts";
import { govDeliveryPage, mailchimpPage, wordPressPage } from "./sample-pages.ts";

const copied = `Norbridge Council sent this bulletin at 17/01/2024 10:03 AM GMT

Having trouble viewing this email? View it as a Web page.

You are subscribed to Early years bulletin for Norbridge Council. This information has recently been updated, and is now available.

17 January 2024

Funding for two-year-olds

Parents who work can apply for 15 hours from April. Providers can find a leaflet on our pages.

SUBSCRIBER SERVICES:
Manage Preferences | Delete Profile | Help

This email was sent to sam@norbridge.example using GovDelivery Communications Cloud on behalf of: Norbridge Council
`;

const importerOf = (file: SourceFile) => importers.find(({ recognises }) => recognises(file));
const fileOf = (text: string) => toSourceFile("x", new TextEncoder().encode(text));

test.each<[string, string, string]>([
  ["a campaign of Mailchimp", mailchimpPage, "mailchimp"],
  ["a bulletin of GovDelivery", govDeliveryPage, "govdelivery-page"],
  ["what was copied from one", copied, "govdelivery"],
  [
    "a page with a form to subscribe",
    wordPressPage.replace("<script>", '<form action="https://x.us5.list-manage.com/subscribe/post"></form>$&'),
    "html",
  ],
  [
    "a page with a link to a bulletin",
    wordPressPage.replace("/news/may-2024/", "https://public.govdelivery.com/accounts/UKX/subscriber/new"),
    "html",
  ],
  [
    "text about GovDelivery",
    "5 April 2018\n\nWe moved to GovDelivery\n\nFrom May our bulletin comes by GovDelivery.",
    "text",
  ],
])("%s is recognised", (_, text, name) => {
  expect(importerOf(fileOf(text))?.name).toBe(name);
});

describe("text copied from GovDelivery", () => {
  test("gives its entry, and nothing of what surrounds it", async () => {
    const file = fileOf(copied);
    const imported = await importerOf(file)?.read(file, { today: "2024-08-01", language: "en-GB" });
    expect(imported?.entries.map(({ data }) => data)).toEqual([
      {
        headline: "Funding for two-year-olds",
        date: "2024-01-17",
        summary: "Parents who work can apply for 15 hours from April. Providers can find a leaflet on our pages.",
      },
    ]);
  });
});
