import { describe, expect, test } from "@jest/globals";
import { decodePage } from "../../../src/import/web-page/decode-page.ts";

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf8 = "\u00c5\u00b5 \u00e2\u0080\u0099";

describe("the encoding of a page", () => {
  test.each([
    ["its byte order mark", "\u00ef\u00bb\u00bf\u00e2\u0080\u0099", "windows-1252", "’"],
    ["a mark of UTF-16", "\u00ff\u00fe\u0019\u0020", "utf-8", "’"],
    ["a mark of UTF-16, the other way round", "\u00fe\u00ff\u0020\u0019", undefined, "’"],
    ["the server", utf8, "UTF-8", "ŵ ’"],
    ["the server, and not the page", `<meta charset=utf-8>\u0092`, "cp1252", "<meta charset=utf-8>’"],
    ["the page", `<meta charset="utf-8">${utf8}`, undefined, '<meta charset="utf-8">ŵ ’'],
    [
      "the page, in the old way",
      `<META http-equiv=x content='a;charset=koi8-r'>\u00c1`,
      undefined,
      "<META http-equiv=x content='a;charset=koi8-r'>а",
    ],
    ["the page, which cannot be UTF-16", `<meta charset=utf-16>${utf8}`, undefined, "<meta charset=utf-16>ŵ ’"],
    ["nothing", "\u0091caf\u00e9\u0092 \u0096 \u0080\u0081\u009f\u00ff", undefined, "‘café’ – €\u0081Ÿÿ"],
    ["a name that nobody knows", "\u0092", "klingon", "’"],
    ["a name that is kept from use", "\u0092", "iso-2022-kr", "’"],
  ])("is that of %s", (_, body, charset, text) => {
    expect(decodePage({ body: bytes(body), ...(charset !== undefined && { charset }) })).toBe(text);
  });

  test("what is not in it becomes U+FFFD", () => {
    expect(decodePage({ body: bytes("caf\u00e9"), charset: "utf-8" })).toBe("caf\ufffd");
  });

  test("a declaration is not looked for for ever", () => {
    const body = bytes("<meta ".repeat(200_000));
    expect(decodePage({ body })).toHaveLength(body.length);
  });
});
