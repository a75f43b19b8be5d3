import { createInterface } from "node:readline";
import { interrupted } from "./interrupted.ts";
import type { PromptProcess } from "./prompt-process.ts";

/**
 * Reads standard input line by line, as the terminal itself lets people type them. What is typed ahead waits for its question; between questions
 * nothing is read, so that an editor has the keys.
 *
 * @returns resolves to the next line, without its end; fails with `INTERRUPTED` after Ctrl-C and when the input is closed
 */
export function lineReader(process: PromptProcess): () => Promise<string> {
  const lines: string[] = [];
  let hasEnded = false;
  let wake = () => {};
  const reader = createInterface({ input: process.stdin });
  reader.on("line", (line) => {
    lines.push(line);
    wake();
  });
  reader.on("close", () => {
    hasEnded = true;
    wake();
  });
  reader.pause();

  return async () => {
    if (lines.length === 0 && !hasEnded) {
      reader.resume();
      await new Promise<void>((resolve) => {
        wake = resolve;
        process.on("SIGINT", resolve);
      });
      process.off("SIGINT", wake);
      reader.pause();
    }
    const line = lines.shift();
    if (line === undefined) throw interrupted();
    return line;
  };
}
