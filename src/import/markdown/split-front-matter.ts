/** A file that begins with settings for a website: what is between its marks, and the text after them. */
export interface SplitFile {
  readonly language: "yaml" | "toml";
  /** The lines between the marks. */
  readonly settings: readonly string[];
  /** The number of the first of them, from 1. */
  readonly from: number;
  /** The lines after the second mark. */
  readonly body: readonly string[];
  /** How many lines stand before the body. */
  readonly before: number;
}

const marks = [
  {
    language: "yaml",
    open: /^---[ \t]*$/,
    close: /^(?:---|\.\.\.)[ \t]*$/,
    setting: /^["']?[\p{L}_][\p{L}\p{N}_ .-]{0,60}["']?[ \t]*:(?:\s|$)/u,
  },
  {
    language: "toml",
    open: /^\+\+\+[ \t]*$/,
    close: /^\+\+\+[ \t]*$/,
    setting: /^["']?[\p{L}_][\p{L}\p{N}_.-]{0,60}["']?[ \t]*=/u,
  },
] as const;

/**
 * Takes front matter off a file; undefined where there is none. Where its second mark is missing, it ends at the first empty line. It is the first thing in a file, and a rule
 * at the top of a newsletter is none.
 */
export function splitFrontMatter(text: string): SplitFile | undefined {
  const lines = text.split("\n");
  const open = lines.findIndex((line) => line.trim() !== "");
  const kind = marks.find((one) => one.open.test(lines[open] ?? ""));
  if (!kind) return undefined;
  const from = open + 1;
  const marked = lines.findIndex((line, at) => at >= from && kind.close.test(line));
  const blank = lines.findIndex((line, at) => at >= from && line.trim() === "");
  const end = marked >= 0 ? marked : blank >= 0 ? blank : lines.length;
  const settings = lines.slice(from, end);
  const first = settings.find((line) => line.trim() !== "" && !/^\s*#/.test(line));
  if (first === undefined || !kind.setting.test(first)) return undefined;
  const before = Math.min(end + 1, lines.length);
  return { language: kind.language, settings, from: from + 1, body: lines.slice(before), before };
}
