const block =
  "(?:p|div|h[1-6]|ul|ol|li|dl|table|blockquote|figure|section|article|aside|header|footer|main|nav|form|fieldset|hr|pre|address)";
const startsWithBlock = new RegExp(`^(?:<!--|</?${block}[\\s>/])`, "i");

/** A post as WordPress shows it: what empty lines part are paragraphs, unless they have elements of their own. */
export function wordpressHtml(content: string): string {
  return content
    .split(/\n[^\S\n]*\n\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => (startsWithBlock.test(part) ? part : `<p>${part.replaceAll("\n", "<br>")}</p>`))
    .join("\n");
}
