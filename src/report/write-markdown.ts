import { groupByFile } from "../model/group-by-file.ts";
import { closingLines } from "./closing-lines.ts";
import { escapeMarkdown, pathAsCode } from "./escape-markdown.ts";
import { type LocatedProblem, locate } from "./locate.ts";
import { noPaint } from "./paint.ts";
import type { CheckResult, ReportView } from "./report.ts";

/**
 * Writes problems as Markdown: how many there are, and a list for each file. What does not fit is left out, and the last line says how much.
 *
 * @param most how long it may get, in bytes of UTF-8
 */
export function writeMarkdown(result: CheckResult, { fromRoot }: Pick<ReportView, "fromRoot">, most: number): string {
  const head = ["### bulletin validate", ...closingLines(result, noPaint).map(escapeMarkdown)].join("\n\n");
  const items = [...groupByFile(locate(result))].flatMap(([file, problems]) => {
    const heading = `\n**${pathAsCode(fromRoot(file))}**\n\n`;
    return problems.map((problem, i) => `${i === 0 ? heading : ""}${toItem(problem)}\n`);
  });
  let room = most - bytesIn(head) - roomForTail;
  const first = items.findIndex((item) => {
    room -= bytesIn(item);
    return room < 0;
  });
  const shown = first < 0 ? items : items.slice(0, first);
  const left = items.length - shown.length;
  const tail = left > 0 ? `\nToo many to list here: ${left} more.\n` : "";
  return `${head}\n${shown.join("")}${tail}`;
}

/** Bytes kept free for the last line. */
const roomForTail = 100;

function toItem({ severity, start, message, hint, rule, fix }: LocatedProblem): string {
  const mark = fix ? " `--fix`" : "";
  return `- **${severity}** \`${start.line}:${start.column}\` ${escapeMarkdown(`${message}. ${hint}`)} \`${rule}\`${mark}`;
}

function bytesIn(text: string): number {
  return new TextEncoder().encode(text).length;
}
