/** What a page says about itself. Texts are as the page writes them, with HTML’s character references resolved. */
export interface PageData {
  /** BCP 47, if the page names its language. */
  readonly language?: string | undefined;
  /** What `<meta>` elements say, by lower-case name or property. */
  readonly meta: ReadonlyMap<string, string>;
  readonly title?: string | undefined;
  /** The first `<h1>` that has a text. */
  readonly heading?: string | undefined;
  /** `<link rel="canonical">`, as written. */
  readonly canonical?: string | undefined;
  /** What is marked as the day of publication in `<time>` or in microdata. */
  readonly published?: string | undefined;
  /** The texts of the JSON-LD scripts. */
  readonly scripts: readonly string[];
}
