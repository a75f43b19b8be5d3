import { escapeBlockStart, escapeHeadingEnd, escapeMarkdownText, type Surroundings } from "./escape-markdown-text.ts";
import type { Run } from "./runs.ts";

/** Writes a paragraph: one line of Markdown, however long. */
export function writeParagraph(runs: readonly Run[]): string {
  const line = writeLine(runs);
  const [first] = runs;
  return first?.kind === "text" && first.text.trim() !== "" ? escapeBlockStart(line) : line;
}

/** Writes a heading of a level, 1 to 6. */
export function writeHeading(level: number, text: string): string {
  return `${"#".repeat(level)} ${escapeHeadingEnd(writeLine([{ kind: "text", text }]))}`;
}

function writeLine(runs: readonly Run[]): string {
  const signs = signsIn(runs);
  const single = ["*", "~"].filter((sign) => signs.indexOf(sign) === signs.lastIndexOf(sign)).join("");
  return writeRuns(runs, { single, inLink: false }).replace(/^ | $/g, "");
}

/** The text of a line, with the stars of its emphasis and without those signs between spaces that are none. */
function signsIn(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (run.kind === "text") return run.text.replace(/(?<=\s)[*~](?=\s)/g, "");
      const signs = signsIn(run.children);
      return run.kind === "link" ? signs : `*${signs}*`;
    })
    .join("");
}

function writeRuns(runs: readonly Run[], around: Surroundings, parent?: Run): string {
  return runs.reduce((before, run, place) => {
    if (run.kind === "text") return before + escapeMarkdownText(run.text, around);
    if (run.kind === "link") return `${withoutImage(before)}${writeLink(run, around)}`;
    const content = writeRuns(run.children, around, run);
    const next = runs[place + 1];
    if (!canBeMarked(content, before, next?.kind === "text" ? next.text : "")) return before + content;
    // Three stars would be read as emphasis with strong emphasis in it, and not the other way round.
    const thin = parent?.kind === "strong" && runs.length === 1 ? "_" : "*";
    const mark = run.kind === "strong" ? "**" : thin;
    return before + mark + content + mark;
  }, "");
}

function writeLink({ url, children }: Extract<Run, { kind: "link" }>, around: Surroundings): string {
  const address = escapeAddress(url);
  const target = /[()]/.test(address) ? `<${address}>` : address;
  return `[${writeRuns(children, { ...around, inLink: true })}](${target})`;
}

/** An exclamation mark before a link would make an image of it. */
function withoutImage(before: string): string {
  return before.endsWith("!") ? `${before.slice(0, -1)}\\!` : before;
}

/** An address with a backslash before what Markdown would read in it as something else; it has neither spaces nor angle brackets. */
function escapeAddress(url: string): string {
  return url.replace(/\\(?=[!-/:-@[-`{-~])|`|&(?=(?:#|[a-z])[\da-z]*;)/gi, "\\$&");
}

/**
 * Whether marks around a content are read as emphasis: they must not be next to white space inside and, where there is punctuation inside, not next to a letter
 * outside, the stars of emphasis inside apart, which become part of the marks (CommonMark 0.31, section 6.2). Beside a link whose address is refused they may be;
 * then the words have to do without.
 */
function canBeMarked(content: string, before: string, after: string): boolean {
  const opens =
    /^\**[^\s\p{P}\p{S}]/u.test(content) || (/^\S/.test(content) && /(?:^|[\s\p{P}\p{S}])$/u.test(before.slice(-2)));
  const closes = /[^\s\p{P}\p{S}]\**$/u.test(content) || (/\S$/.test(content) && /^(?:$|[\s\p{P}\p{S}])/u.test(after));
  return opens && closes;
}
