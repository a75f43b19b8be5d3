import { describe, expect, test } from "@jest/globals";
import { blocksOf } from "../../../src/import/html/blocks-of.ts";
import type { PageBlock } from "../../../src/import/html/page-block.ts";
import { parseHtml } from "../../../src/import/html/parse-html.ts";

/** A block in one line: what it is, then its text, with links in brackets and bold type in stars. */
function written({ kind, level, number, role, runs }: PageBlock): string {
  const text = runs.map((run) => {
    const words = run.url === undefined ? run.text : `[${run.text}](${run.url})`;
    return `${run.strong ? `**${words}**` : words}`;
  });
  const name = { heading: `h${level ?? 0}`, paragraph: "p", item: `li${level ?? 0}`, picture: "img", separator: "hr" }[
    kind
  ];
  return [name, number === undefined ? "" : `${number}.`, role === undefined ? "" : `(${role})`, text.join("")]
    .filter((part) => part !== "")
    .join(" ");
}

describe("the blocks of a page", () => {
  test.each<[string, string, readonly string[]]>([
    ["paragraphs", "<p>One</p><p>Two</p>", ["p One", "p Two"]],
    ["text without elements", "One\n two", ["p One two"]],
    ["line breaks", "<p>One<br>Two<br/><br>Three</p>", ["p One", "p Two", "p Three"]],
    ["a line break in a heading", "<h2>One<br>Two</h2>", ["h2 One Two"]],
    ["words in several elements", "<p>5<sup>th</sup> <span>of</span>\n<i>May</i></p>", ["p 5th of May"]],
    ["bold type by style", '<p><span style="font-weight: 700">One</span> two</p>', ["p **One** two"]],
    ["bold type that a style takes away", '<b style="font-weight:normal"><p>One</p></b>', ["p One"]],
    ["a quotation in a line", "<p>He said <q>yes</q></p>", ["p He said “yes”"]],
    ["lists", "<ul><li>A<ul><li>B</li></ul></li><li>C</li></ul>", ["li1 A", "li2 B", "li1 C"]],
    ["numbers", "<ol start=3><li>A<li>B</ol>", ["li1 3. A", "li1 4. B"]],
    ["an item with one paragraph", "<ul><li><p>A</p></li></ul>", ["li1 A"]],
    ["teasers in a list", "<ul><li><h3>A</h3><p>B</p></li></ul>", ["h3 A", "p B"]],
    ["a heading by its role", '<div role="heading" aria-level="3">A</div>', ["h3 A"]],
    [
      "a link around a card",
      '<a href="https://a.test/"><h3>A</h3><p>B</p></a>',
      ["h3 [A](https://a.test/)", "p [B](https://a.test/)"],
    ],
    ["a picture in a text", '<p>One <img alt="A pond"> two</p>', ["p One two", "img A pond"]],
    ["a picture that says nothing", '<p>One</p><img src="x"><img alt="">', ["p One"]],
    [
      "a picture with a caption",
      '<figure><img alt="A pond"><figcaption>In May</figcaption></figure>',
      ["img A pond", "img In May"],
    ],
    ["a rule", "<p>One</p><hr><p>Two</p>", ["p One", "hr", "p Two"]],
    [
      "terms",
      "<dl><dt>Where</dt><dd>Town Hall</dd><dt>When:</dt><dd>Noon</dd></dl>",
      ["p Where: Town Hall", "p When: Noon"],
    ],
    ["lines kept as they are", "<pre>One\nTwo</pre>", ["p One", "p Two"]],
    ["what is never seen", "<style>p{}</style><script>x</script><template><p>y</p></template><p>One</p>", ["p One"]],
    ["what is hidden", '<div style="display:none">One<script>x</script></div><p>Two</p>', ["p (unused) One", "p Two"]],
    ["what is hidden in a line", '<p>One <span class="visually-hidden">two</span></p>', ["p One", "p (unused) two"]],
    ["what fills the preview of an e-mail", "<p>&zwnj;&nbsp;&#847;&shy;</p><p>One</p>", ["p One"]],
    [
      "contents",
      '<ul><li><a href="#a">A</a></li></ul><p><a href="#top">Back to top</a></p><p>One</p>',
      ["li1 (boilerplate) A", "p (boilerplate) Back to top", "p One"],
    ],
    [
      "a table for the layout",
      "<table><tr><td><table><tr><td>One</td></tr></table></td><td><p>Two</p><p>Three</p></td></tr></table>",
      ["p One", "p Two", "p Three"],
    ],
    [
      "a table of pairs",
      "<table><tr><th>Place</th><td>Town Hall</td></tr><tr><th>Cost:</th><td>None</td></tr></table>",
      ["p Place: Town Hall", "p Cost: None"],
    ],
    [
      "a table",
      "<table><tr><th>A</th><th>B</th><th>C</th></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>",
      ["p A | B | C", "p 1 | 2 | 3"],
    ],
    [
      "what Word hides and counts",
      "<p style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o</span>One</p>",
      ["li2 One"],
    ],
  ])("%s", (_, page, expected) => {
    expect(blocksOf(parseHtml(page), "en-GB").blocks.map(written)).toEqual(expected);
  });

  test("outside the main part of the page are no part of an entry", () => {
    const page = "<div>Site</div><main><h1>News</h1><p>One</p></main><div>Address</div>";
    expect(blocksOf(parseHtml(page), "en-GB").blocks.map(written)).toEqual([
      "p (masthead) Site",
      "h1 News",
      "p One",
      "p (footer) Address",
    ]);
  });

  test("outside the main part are the heading of a page that has none in it", () => {
    const page = "<h1>News</h1><main><p>One</p></main>";
    expect(blocksOf(parseHtml(page), "en-GB").blocks.map(written)).toEqual(["h1 News", "p One"]);
  });

  test("with the content of the page in them are no frame, whatever they are called", () => {
    const page = '<div id="header"><nav>Menu</nav><h1>News</h1><p>One</p></div>';
    expect(blocksOf(parseHtml(page), "en-GB").blocks.map(written)).toEqual([
      "p (boilerplate) Menu",
      "h1 News",
      "p One",
    ]);
  });
});

describe("a time in the code of the page", () => {
  test.each([
    ['<time datetime="2024-07-29T09:00Z">2 days ago</time>', "2024-07-29"],
    ['<time datetime="2024-07-29">29 July</time>', "2024-07-29"],
    ['<time datetime="2024-07-29"></time>', "2024-07-29"],
    ['<time datetime="2024-07-29">29 July 2024</time>', "29 July 2024"],
    ['<time datetime="2024-07-29T10:00">10am</time>', "10am"],
    ['<time datetime="10:00">today</time>', "today"],
  ])("%s is %s", (page, expected) => {
    expect(blocksOf(parseHtml(page), "en-GB").blocks.map(written)).toEqual([`p ${expected}`]);
  });
});
