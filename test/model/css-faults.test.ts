import { describe, expect, test } from "@jest/globals";
import { cssFaults } from "../../src/model/css-faults.ts";

/** What is found: the text from there on, as far as it tells one fault from another. */
function found(css: string): readonly string[] {
  return cssFaults(css).map(({ offset }) => css.slice(offset, offset + 8));
}

describe("cssFaults", () => {
  test.each([
    "",
    "h1 { color: red }",
    '/* @import "a.css"; url(a.png) */ h1 { content: "url(a.png) @import" }',
    "h1 { content: '@import \\' url(b.png)' }",
    '.a { background: url("data:image/png;base64,AAAA") }',
    ".a { background: url( 'data:image/svg+xml,%3Csvg/%3E' ) }",
    ".a { background: URL(data:image/gif;base64,R0lGODlhAQABAAAAACw=) }",
    ".url { background-image: none } #import { --expression: 1 }",
    "@media (min-width: 30em) { a { width: calc(100% - (1em + 2px)) } }",
    ".sm\\:grid > .\\31 23 { color: rgb(0 0 0 / 50%) }",
    ".grußwort, .سلام { color: red }",
    "a { content: 'unclosed\n; color: red }",
    "/* never closed @import 'a'",
  ])("accepts %j", (css) => {
    expect(found(css)).toEqual([]);
  });

  test.each([
    ['@import "a.css";', "@import "],
    ["@IMPORT url(data:text/css,a)", "@IMPORT "],
    ["@\\69mport 'a'", "@\\69mpor"],
    ["@\\000049 mport 'a'", "@\\000049"],
    ["@\\import 'a'", "@\\import"],
    [".a { background: url(a.png) }", "url(a.pn"],
    [".a { background: url(  'a.png') }", "url(  'a"],
    [".a { background: u\\72l(//a.example/b) }", "u\\72l(//"],
    [".a { background: url() }", "url() }"],
    [".a { background: url(d\\61ta:x) }", "url(d\\61"],
    [".a { background: url(data:,/*) } b { color: red } /* */", "url(data"],
    [".a { background: url(data:a b) }", "url(data"],
    [".a { background: image-set('a.png' 1x) }", "image-se"],
    [".a { background: -WebKit-image-set('a.png' 1x) }", "-WebKit-"],
    [".a { background: src('a.png') }", "src('a.p"],
    [".a { background: image('a.png') }", "image('a"],
    [".a { width: expression(alert(1)) }", "expressi"],
    ["/* </style> */", "</style>"],
    ["a { content: '</STYLE ' }", "</STYLE "],
    ["a { content: 'unclosed\n; background: url(a.png) }", "url(a.pn"],
    ["a { content: 'b\\\r\n url(c.png)'; background: url(d.png) }", "url(d.pn"],
    ["/**/@import 'a'", "@import "],
    ["'\\\\' @import 'a'", "@import "],
  ])("refuses %j", (css, at) => {
    expect(found(css)).toEqual([at]);
  });

  test("says all of it, in the order in which it stands", () => {
    expect(cssFaults("url(a) </style>\n@import 'b'").map(({ message }) => message)).toEqual([
      "url() would load a file that the page does not hold",
      "“</style” would end the style sheet in the page",
      "@import would load another file",
    ]);
  });

  test.each(["/*", "'", '"\\', "\\", "url(", "@\\", "-", "</style", "a(", "url(data:"])(
    "takes a long text of %j",
    (text) => {
      expect(() => cssFaults(text.repeat(20_000))).not.toThrow();
    },
  );
});
