/** How far a page’s beginning reaches, in UTF-16 units: some programs put a long comment or the head of a message first. */
const reach = 4096;

const document = /<(?:!doctype html|html|head|body)\b/i;
const fragment =
  /^\s*(?:<!--[^>]*-->\s*)?<(?:article|center|div|font|h[1-6]|main|meta|ol|p|section|span|style|table|title|ul)(?:\s[^<>]*)?>/i;

/** Whether a text is a page, or a part of one that begins with an element. */
export function isHtml(text: string): boolean {
  const start = text.slice(0, reach);
  return document.test(start) || fragment.test(start);
}
