import type { Span } from "../model/problem.ts";

/** A fault of YAML syntax in plain words. */
export interface YamlSlip {
  readonly range: Span;
  readonly message: string;
  readonly hint: string;
  /** True if the rest of the file cannot be trusted because of it, as after a quote that is never closed. */
  readonly runaway?: boolean;
}

/** A line of the form `key: value`, taken apart. */
interface PairLine {
  readonly start: number;
  readonly key: string;
  /** Offset of the value in the file. */
  readonly at: number;
  readonly value: string;
}

/**
 * Puts an error of the YAML parser in words that an editor who has never heard of YAML can act on. The usual slips are recognised by
 * looking at the line again; anything else keeps the parser's own words.
 *
 * @param code the parser's error code, such as `BAD_INDENT`
 * @param range where the parser saw it, which is often later than where the slip was made
 */
export function explainYamlError(text: string, code: string, message: string, range: Span): YamlSlip {
  const pair = pairAt(text, range[0]);
  for (const explain of explanations) {
    const slip = explain({ text, code, message, range, pair });
    if (slip) return slip;
  }
  return {
    range,
    message: `This is not valid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
    hint: "Look at the quotes, colons and indentation of this line and the one before.",
  };
}

interface Case {
  readonly text: string;
  readonly code: string;
  readonly message: string;
  readonly range: Span;
  readonly pair: PairLine | undefined;
}

const explanations: readonly ((c: Case) => YamlSlip | undefined)[] = [
  tabIndent,
  severalDocuments,
  unclosedQuote,
  quoteInsideQuotes,
  noBreakSpaceAfterColon,
  noSpaceAfterColon,
  badEscape,
  reservedStart,
  colonInText,
  nextLineTooDeep,
  unevenIndent,
  missingColon,
];

function tabIndent({ code, range }: Case): YamlSlip | undefined {
  if (code !== "TAB_AS_INDENT") return undefined;
  return { range, message: "This line is indented with a tab", hint: "Indent with two spaces instead." };
}

function severalDocuments({ code, range, text }: Case): YamlSlip | undefined {
  if (code !== "MULTIPLE_DOCS") return undefined;
  const start = text.indexOf("---", Math.max(0, text.lastIndexOf("\n", range[0])));
  return {
    range: start < 0 ? range : [start, start + 3],
    message: "A second document begins here; a file holds one entry only",
    hint: "Delete the line “---”, or move what follows to a file of its own.",
    runaway: true,
  };
}

function unclosedQuote({ code, message, range, text }: Case): YamlSlip | undefined {
  if (code !== "MISSING_CHAR" || !message.startsWith("Missing closing")) return undefined;
  const quote = message.includes('"') ? '"' : "'";
  const before = text.slice(0, range[0]);
  const opening = [...before.matchAll(new RegExp(`(?:^|: |- )(${quote})`, "gm"))].findLast(({ index, 0: found }) => {
    const rest = before.slice(index + found.length).split("\n", 1)[0] ?? "";
    return !closes(rest, quote);
  });
  const start = opening ? opening.index + opening[0].length - 1 : range[0];
  return {
    range: [start, start + 1],
    message: `The quotation mark ${quote} that opens here is never closed`,
    hint: `Put ${quote} at the end of the text.`,
    runaway: true,
  };
}

function closes(rest: string, quote: string): boolean {
  return quote === '"' ? /^(?:[^"\\]|\\.)*"/.test(rest) : /^(?:[^']|'')*'/.test(rest);
}

function quoteInsideQuotes({ pair, code, range, text }: Case): YamlSlip | undefined {
  const quote = pair?.value[0];
  if (!pair || code !== "UNEXPECTED_TOKEN" || (quote !== "'" && quote !== '"')) return undefined;
  const closing = text.lastIndexOf(quote, range[0] - 1);
  const mark: Span = [closing, closing + 1];
  const inner = pair.value
    .trimEnd()
    .slice(1)
    .replace(new RegExp(`${quote}$`), "");
  return quote === "'"
    ? {
        range: mark,
        message: "This apostrophe ends the text, because the text is in single quotes",
        hint: `Use double quotes: ${rewritten(pair.key, inner)}`,
        runaway: true,
      }
    : {
        range: mark,
        message: "This quotation mark ends the text, because the text is in double quotes",
        hint: `Write “ and ” inside, or a backslash before each: ${rewritten(pair.key, inner)}`,
        runaway: true,
      };
}

function noBreakSpaceAfterColon({ text, range }: Case): YamlSlip | undefined {
  const line = lineAt(text, range[0]);
  const match = /^( *(?:- )*[\w-]+:)[ ]*\u00a0/.exec(line.text);
  if (!match?.[1]) return undefined;
  const at = line.start + match[0].length - 1;
  return {
    range: [at, at + 1],
    message: "The space after the colon is a no-break space, so the line has no key",
    hint: "Delete it and type an ordinary space. It often comes with text pasted from a web page.",
  };
}

function noSpaceAfterColon({ text, range, code }: Case): YamlSlip | undefined {
  if (code !== "MULTILINE_IMPLICIT_KEY" && code !== "MISSING_CHAR") return undefined;
  const line = lineAt(text, range[0]);
  const match = /^( *(?:- )*)([a-z_]+):(?=[^\s/])/.exec(line.text);
  if (!match) return undefined;
  const at = line.start + match[0].length - 1;
  return {
    range: [at, at + 1],
    message: `A space is missing after “${match[2]}:”`,
    hint: `Write ${match[2]}: ${abridged(line.text.slice(match[0].length))}`,
  };
}

function badEscape({ code, range, pair }: Case): YamlSlip | undefined {
  if (code !== "BAD_DQ_ESCAPE") return undefined;
  return {
    range: [range[0], range[0] + 2],
    message: "A backslash inside double quotes starts an escape, and there is none of this name",
    hint: pair ? `Write the backslash twice, or use single quotes: ${pair.key}: '…'` : "Write the backslash twice.",
  };
}

function reservedStart({ pair, range }: Case): YamlSlip | undefined {
  const first = pair?.value[0];
  if (!pair || first === undefined || !"[]{}*&!|>@`%-?,".includes(first)) return undefined;
  if (range[0] < pair.at) return undefined;
  if (/^[|>][+-]?\d?\s*$/.test(pair.value)) return undefined;
  return {
    range: [pair.at, pair.at + 1],
    message: `Text cannot start with “${first}” here, because YAML gives it a meaning of its own`,
    hint: `Put the text in double quotes: ${rewritten(pair.key, pair.value.trimEnd())}`,
  };
}

function colonInText({ pair, code }: Case): YamlSlip | undefined {
  const colon = pair?.value.search(/:(?:\s|$)/) ?? -1;
  if (!pair || colon < 0 || code !== "BLOCK_AS_IMPLICIT_KEY") return undefined;
  return {
    range: [pair.at + colon, pair.at + colon + 1],
    message: "A colon and a space inside the text look like another key",
    hint: `Put the text in double quotes: ${rewritten(pair.key, pair.value.trimEnd())}`,
  };
}

function nextLineTooDeep({ code, pair, text }: Case): YamlSlip | undefined {
  if (code !== "BLOCK_AS_IMPLICIT_KEY" || !pair) return undefined;
  const next = text.indexOf("\n", pair.at) + 1;
  return {
    range: [next, next + (/^ */.exec(text.slice(next))?.[0].length ?? 0) + 1],
    message: `This line is indented as if it belonged to “${pair.key}”, which already has a value`,
    hint: "Start it at the same column as the line above.",
    runaway: true,
  };
}

function unevenIndent({ code, text, range }: Case): YamlSlip | undefined {
  if (code !== "BAD_INDENT") return undefined;
  const line = lineAt(text, range[0]);
  const indent = /^ */.exec(line.text)?.[0].length ?? 0;
  return {
    range: [line.start, line.start + Math.max(1, indent)],
    message: "The indentation of this line does not match the lines above",
    hint: "Keys that belong together start at the same column; text under “|-” is indented by two spaces.",
  };
}

function missingColon({ code, text, range }: Case): YamlSlip | undefined {
  if (code !== "MISSING_CHAR" && code !== "MULTILINE_IMPLICIT_KEY") return undefined;
  const line = lineAt(text, range[0]);
  const indent = /^ */.exec(line.text)?.[0].length ?? 0;
  return {
    range: [line.start + indent, line.start + Math.max(indent + 1, line.text.trimEnd().length)],
    message: "This line has no key",
    hint: "Begin it with a key and a colon, such as headline:, or indent it if it belongs to the text above.",
  };
}

function lineAt(text: string, offset: number): { readonly start: number; readonly text: string } {
  const start = text.lastIndexOf("\n", Math.max(0, offset - 1)) + 1;
  const end = text.indexOf("\n", start);
  return { start, text: text.slice(start, end < 0 ? undefined : end) };
}

/** The `key: value` line on which the parser stopped. */
function pairAt(text: string, offset: number): PairLine | undefined {
  const line = lineAt(text, Math.min(offset + 1, text.length));
  const match = /^( *(?:- +)*)([\w-]+):[ \t]+(?=\S)/.exec(line.text);
  if (!match?.[2]) return undefined;
  const at = line.start + match[0].length;
  return { start: line.start, key: match[2], at, value: line.text.slice(match[0].length) };
}

/** The line as it should be written. */
function rewritten(key: string, value: string): string {
  return `${key}: ${JSON.stringify(abridged(value))}`;
}

function abridged(value: string): string {
  return value.length > 90 ? `${value.slice(0, 60)}…${value.slice(-20)}` : value;
}
