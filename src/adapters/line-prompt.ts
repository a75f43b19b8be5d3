import { createPrompt, isEnterKey, useEffect, useKeypress, useState } from "@inquirer/core";
import type { LineQuestion, Remark } from "../ports.ts";
import type { Paint } from "../report/paint.ts";
import { printable } from "../report/printable.ts";

export interface LineConfig extends Omit<LineQuestion, "message"> {
  readonly message: string;
  readonly paint: Paint;
}

/** A line of text with a remark below it that follows every key. Enter is refused while the remark is an error. */
export const linePrompt = createPrompt<string, LineConfig>(({ message, initial, example, check, paint }, done) => {
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

  if (status === "done") return `${paint.good("✔")} ${paint.strong(message)} ${paint.info(printable(value))}`;
  const line = `${paint.info("?")} ${paint.strong(message)} ${value}`;
  if (value === "" && status === "typing") return [line, paint.dim(example)];
  return [line, remarkText(check(value), paint)];
});

function remarkText(remark: Remark | undefined, paint: Paint): string {
  if (!remark) return "";
  const text = printable(remark.text);
  if (remark.severity === "info") return paint.dim(text);
  return remark.severity === "error" ? paint.error(`Error: ${text}`) : paint.warning(`Warning: ${text}`);
}
