import type { TextLoss, YamlRead } from "../../store/read-yaml.ts";

/** The texts of a setting whose YAML cannot be trusted. */
export interface Rescued {
  readonly values: readonly string[];
  readonly fault: string;
}

/**
 * Takes the text of a setting as it stands in the file, without the quotation marks around it; undefined where YAML reads all of it. Nobody who breaks YAML means anything but
 * the text.
 *
 * @param lines the line of the key, and those that go on with it
 */
export function rescueSetting(lines: readonly string[], { slips, losses, node }: YamlRead): Rescued | undefined {
  const [slip] = slips;
  const lost = losses.filter((loss) => !isComment(loss));
  if (!slip && lost.length === 0 && node?.kind === "map") return undefined;
  const values = textsOf(lines);
  const column = (slip?.range ?? lost[0]?.range)?.[0];
  return {
    values,
    fault: `${faultOf(slip?.message, lost)}${placeOf(lines, column)}; it is read as “${values.join("”, “")}”`,
  };
}

/** Whether a loss is of what looks like a note to other authors. */
export function isComment({ kind, whole }: TextLoss): boolean {
  return kind === "comment" && whole === undefined;
}

function faultOf(message: string | undefined, [loss]: readonly TextLoss[]): string {
  if (message !== undefined) return message;
  return loss ? `YAML takes “${loss.text.trim()}” for ${taken[loss.kind]}` : "This is not a key and a value";
}

/** What YAML makes of the kinds of text that it takes away. */
const taken = {
  comment: "a comment",
  tag: "a type",
  anchor: "a name",
  "no-break-space": "text without a key",
} as const;

/** Where in its line, unless that is not the line of the key. */
function placeOf([first = ""]: readonly string[], offset: number | undefined): string {
  return offset === undefined || offset > first.length ? "" : ` (column ${offset + 1})`;
}

function textsOf([first = "", ...rest]: readonly string[]): readonly string[] {
  const start = first.slice(first.indexOf(":") + 1).trim();
  const more = rest.map((line) => line.trim()).filter((line) => line !== "");
  if (start === "" && more.length > 0 && more.every((line) => line.startsWith("- ")))
    return more.map((line) => unquoted(line.slice(2).trim()));
  if (/^[|>][+-]?$/.test(start)) return [more.join("\n")];
  const text = unquoted([start, ...more].join(" ").trim());
  return text === "" ? [] : [text];
}

/** Without the quotation marks around it, or the one that is never closed. */
function unquoted(text: string): string {
  const [mark = ""] = /^["']/.exec(text) ?? [];
  if (mark === "" || text === mark) return text;
  if (text.lastIndexOf(mark) === 0) return text.slice(1);
  if (!text.endsWith(mark)) return text;
  const inner = text.slice(1, -1);
  return mark === "'" ? inner.replaceAll("''", "'") : inner.replace(/\\(["\\])/g, "$1");
}
