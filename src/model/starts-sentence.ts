/** Whether a sentence, a paragraph or the item of a list begins at an offset of a text; emphasis marks and quotation marks may come first. */
export function startsSentence(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - reach), offset);
  return atStart.test(offset > reach ? `…${before}` : before);
}

/** How far to look back, in characters. */
const reach = 20;

const atStart = /(?:(?:^|\n)\s*(?:(?:[-+*]|\d{1,9}[.)])\s+)?|(?<!\b[ap]\.m|\be\.g|\bi\.e)[.!?:]\s+)[*_“"(]*$/;
