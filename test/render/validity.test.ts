import { describe, expect, test } from "@jest/globals";
import { HtmlValidate } from "html-validate";
import { renderEmail } from "../../src/render/email/render-email.ts";
import { renderHtml } from "../../src/render/html/render-html.ts";
import { fullPublication, samplePublication } from "./sample-publication.ts";

// The page has to meet every recommended rule; of the e-mail's, these are off because they are how e-mail is made: styles stand in attributes,
// Outlook reads conditional comments, and role="article" is what screen readers announce a message by.
const page = new HtmlValidate({ root: true, extends: ["html-validate:recommended"], rules: { "long-title": "off" } });
const email = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    "long-title": "off",
    "no-inline-style": "off",
    "no-conditional-comment": "off",
    "prefer-native-element": "off",
    "doctype-style": "off",
  },
});

async function faultsIn(html: string, validator: HtmlValidate) {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

describe.each([
  ["a full publication", fullPublication()],
  ["the least one", samplePublication({})],
])("html-validate finds nothing wrong with %s", (_, publication) => {
  test("as a page", async () => {
    expect(await faultsIn(renderHtml(publication), page)).toEqual([]);
  });

  test("as an e-mail", async () => {
    expect(await faultsIn(renderEmail(publication).html, email)).toEqual([]);
  });
});
