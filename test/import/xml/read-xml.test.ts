import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { toSourceFile } from "../../../src/import/source-file.ts";
import { innerHtml } from "../../../src/import/xml/element-html.ts";
import { readXml } from "../../../src/import/xml/read-xml.ts";
import { textIn, type XmlElement } from "../../../src/import/xml/xml-element.ts";

const read = (content: string | Uint8Array) =>
  readXml(toSourceFile("a.xml", typeof content === "string" ? new TextEncoder().encode(content) : content));

const namesIn = ({ name, children }: XmlElement): readonly string[] => [
  name,
  ...children.flatMap((child) => (typeof child === "string" ? [] : namesIn(child))),
];

describe("an XML document", () => {
  test.each([
    ["references", "<a>&lt;b&gt; &amp; &#x2019;&#8217;</a>", "<b> & ’’"],
    ["CDATA", "<a>1<![CDATA[<b>&amp;]]>2</a>", "1<b>&amp;2"],
    ["elements inside", "<a>1<b>2</b>3</a>", "123"],
    ["comments and instructions", "<?x y?><!-- & --><a>1<!-- 2 -->3</a>", "13"],
    ["a document type", '<!DOCTYPE a SYSTEM "http://a.example/a.dtd"><a>1</a>', "1"],
  ])("with %s is read", (_, text, said) => {
    const { root, notes } = read(text);
    expect([textIn(root), notes]).toEqual([said, []]);
  });

  test("knows namespaces by their addresses, and common prefixes without", () => {
    const text = `<r xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:x="urn:x"><c:encoded/><x:y/><dc:date/><q:z/></r>`;
    expect(namesIn(read(text).root)).toEqual(["r", "content:encoded", "x:y", "dc:date", "q:z"]);
  });

  test("may name characters as HTML does, which is noted once", () => {
    const { root, notes } = read("<a>1&nbsp;&ndash;&nbsp;2</a>");
    expect(textIn(root)).toBe("1\u00a0–\u00a02");
    expect(notes).toEqual([
      "“&nbsp;” was read as the character that HTML calls so",
      "“&ndash;” was read as the character that HTML calls so",
    ]);
  });

  test("may hold characters that XML forbids, which become spaces", () => {
    const { root, notes } = read("<a>1\u00002\u000b3</a>");
    expect([textIn(root), notes]).toEqual(["1 2 3", ["Characters that XML forbids became spaces"]]);
  });

  test.each([
    ["UTF-16", Buffer.from("\ufeff<?xml version='1.0' encoding='UTF-16'?><a>é’€</a>", "utf16le")],
    ["UTF-8 that calls itself Latin-1", Buffer.from("<?xml version='1.0' encoding='ISO-8859-1'?><a>é’€</a>")],
    [
      "Windows-1252 that calls itself UTF-8",
      Buffer.from("<?xml version='1.0' encoding='utf-8'?><a>\xe9&#8217;\x80</a>", "latin1"),
    ],
    [
      "Latin-9",
      Buffer.from("<?xml version='1.0' encoding='ISO-8859-15'?><a>\xe9’\xa4</a>".replace("’", "&#8217;"), "latin1"),
    ],
  ])("is read in %s", (_, bytes) => {
    expect(textIn(read(bytes).root)).toBe("é’€");
  });

  const anew = "Get the file anew from where it came from, or tell its publisher.";
  test.each([
    [
      "<a>\n<b>Fish & chips</b></a>",
      "2:9: There is an & in the text, which XML writes as &amp;",
      "Write &amp; for it.",
    ],
    ["<a>\n<b>x?a=1&b=2", "2:9: There is an & in the text, which XML writes as &amp;", "Write &amp; for it."],
    [
      "<a>&notaname;</a>",
      "1:13: “&notaname;” is no character that XML or HTML knows",
      "Write &amp; for an & in the text.",
    ],
    [
      "<a>&constructor;</a>",
      "1:16: “&constructor;” is no character that XML or HTML knows",
      "Write &amp; for an & in the text.",
    ],
    ["<a>\n<b>x</a>", "2:8: “</a>” closes another element than the one that is open", anew],
    ["<a>\n<b>x", "2:4: The file ends before <b> is closed: its end is missing", anew],
    ["<a>\n<b", "2:2: The file ends before <a> is closed: its end is missing", anew],
    ["", "1:1: The file is cut off, or is no XML", anew],
    ["<a b=1></a>", "1:6: The XML is broken here (unquoted attribute value)", anew],
  ])("that is broken is refused with the place: %j", (text, message, hint) => {
    expect(() => read(text)).toThrow(
      expect.objectContaining({ code: "NOT_IMPORTED", message: `a.xml:${message}`, hint }),
    );
  });

  test("is read or refused, whatever is done to it", () => {
    const start = '<?xml version="1.0"?><!DOCTYPE a><a b="c">&amp;<![CDATA[d]]><!-- e --><f:g xmlns:f="h"/></a>';
    const sign = fc.constantFrom(..."<>&;\"'![]-?/ =\0a:", "<![CDATA[", "<!--", "<!ENTITY", "\ud800");
    const damaged = fc
      .array(fc.tuple(fc.nat(start.length), fc.nat(3), sign), { maxLength: 4 })
      .map((changes) =>
        changes.reduce((text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut), start),
      );
    fc.assert(
      fc.property(damaged, (text) => {
        try {
          read(text);
        } catch (error) {
          expect(error).toMatchObject({
            code: "NOT_IMPORTED",
            message: expect.stringMatching(/^a\.xml:\d+:[1-9]\d*: /),
          });
        }
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe("a hostile document", () => {
  const entities = (declarations: string) => `<!DOCTYPE a [${declarations}]><a>&x;</a>`;
  const refusesEntities = "The file declares entities of its own, which are never expanded";
  test.each([
    ["of ten billion laughs", entities('<!ENTITY x "&y;&y;"><!ENTITY y "&z;&z;">'), refusesEntities],
    ["that asks for another file", entities('<!ENTITY x SYSTEM "file:///etc/passwd">'), refusesEntities],
    ["that blows up quadratically", entities(`<!ENTITY x "${"a".repeat(100_000)}">`), refusesEntities],
    ["with parameters", entities('<!ENTITY % x SYSTEM "http://a.example/">'), refusesEntities],
    [
      "that is too deep",
      `${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}`,
      "More than 200 elements are inside one another",
    ],
    [
      "with too many elements",
      `<a>${"<b/>".repeat(250_000)}</a>`,
      "The file has more than 250000 elements and attributes",
    ],
    [
      "with too many attributes",
      `<a ${Array.from({ length: 250_001 }, (_, place) => `b${place}=""`).join(" ")}/>`,
      "The file has more than 250000 elements and attributes",
    ],
    ["that is too large", " ".repeat(10_000_001), "a.xml is larger than 10 MB"],
  ])("%s is refused", (_, text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});

test("XHTML is written as HTML", () => {
  const { root } = read(
    `<c xmlns:h="http://www.w3.org/1999/xhtml"><h:p title='"'>1 &lt; 2<h:br/></h:p><p xmlns="http://www.w3.org/1999/xhtml"><b/></p></c>`,
  );
  expect(innerHtml(root)).toBe(`<p title="&#34;">1 &#60; 2<br></p><p xmlns="http://www.w3.org/1999/xhtml"><b></b></p>`);
});
