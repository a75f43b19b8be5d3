import { createPrompt, isEnterKey, useEffect, useKeypress, useState } from "@inquirer/core";
import type { LineQuestion, Remark } from "../ports.ts";
import { wrapText } from "../render/text/wrap-text.ts";
import type { Paint } from "../report/paint.ts";
import { printable } from "../report/printable.ts";
import { remarkWords } from "./remark-words.ts";

export interface LineConfig extends LineQuestion {
  readonly paint: Paint;
  /** Width of the terminal, which may change at any time. */
  readonly columns: () => number;
}

/** A line of text with a remark below it that follows every key. Enter is refused while the remark is an error. */
export const linePrompt = createPrompt<string, LineConfig>((config, done) => {
  const { message, initial, check, paint } = config;
  const [value, setValue] = useState("");
  const [status, setStatus] = useState<"typing" | "refused" | "done">("typing");

  useEffect((readline) => {
    // A line break or a control character would be taken for a key.
    const start = printable(initial).replaceAll("\n", " ");
    readline.write(start);
    setValue(start);
  }, []);

  useKeypress((key, readline) => {
    if (status === "done") return;
    if (!isEnterKey(key)) {
      setValue(readline.line);
      setStatus("typing");
    } else if (check(value)?.severity === "error") {
      // Enter has emptied the line.
      readline.write(value);
      setStatus("refused");
    } else {
      setStatus("done");
      done(value);
    }
  });

  const remark = check(value);
  if (status === "done") {
    const answer = value === "" ? [] : [paint.info(printable(value))];
    const understood = remark?.severity === "info" ? [paint.dim(printable(remark.text))] : [];
    return [paint.good("✔"), paint.strong(message), ...answer, ...understood].join(" ");
  }
  const isUntouched = value === "" && status === "typing";
  const below = isUntouched ? { severity: "info" as const, text: config.example } : remark;
  return [`${paint.info("?")} ${paint.strong(message)} ${value}`, below ? remarkText(below, config) : ""];
});

function remarkText(remark: Remark, { paint, columns }: LineConfig): string {
  const style = remark.severity === "info" ? paint.dim : paint[remark.severity];
  // The library breaks lines in the middle of words.
  return wrapText(remarkWords(remark), columns())
    .map((line) => style(line))
    .join("\n");
}
