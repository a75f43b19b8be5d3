import type { Terminal } from "../ports.ts";
import { noPaint } from "../report/paint.ts";

/**
 * The terminal, pipe or file that the process is attached to. Streams are touched when they are needed: opening standard input takes 3 ms.
 *
 * @param onFault hears that something could not be printed, on a full disk for example
 */
export function processTerminal(process: NodeJS.Process, onFault: (error: Error) => void): Terminal {
  const { env } = process;
  const opened = new Set<NodeJS.WriteStream>();
  const open = (name: "stdout" | "stderr"): NodeJS.WriteStream => {
    const stream = process[name];
    if (!opened.has(stream)) stream.on("error", (error) => !isClosedPipe(error) && onFault(error));
    opened.add(stream);
    return stream;
  };
  let isShowingProgress = false;
  const progress = (text: string | undefined) => {
    if (text === undefined && !isShowingProgress) return;
    const { isTTY, columns } = process.stderr;
    if (!isTTY || !canRedraw(env)) return;
    isShowingProgress = text !== undefined;
    // Back to the start of the line, which is erased (ECMA-48). A line that is wider than the terminal could not be taken back.
    open("stderr").write(`\r\u001b[K${text?.slice(0, (columns || 80) - 1) ?? ""}`);
  };
  const write = (name: "stdout" | "stderr", data: string | Uint8Array) => {
    progress(undefined);
    open(name).write(data);
  };
  return {
    out: (data) => write("stdout", data),
    err: (text) => write("stderr", text),
    progress,
    async readInput(most = Number.POSITIVE_INFINITY) {
      const chunks: Buffer[] = [];
      let length = 0;
      for await (const chunk of process.stdin) {
        chunks.push(chunk as Buffer);
        length += (chunk as Buffer).length;
        if (length > most) break;
      }
      return Buffer.concat(chunks, Math.min(length, most + 1));
    },
    get interactive() {
      return !isOn(env["CI"]) && process.stdin.isTTY && process.stdout.isTTY && process.stderr.isTTY;
    },
    get columns() {
      return process.stdout.columns || 80;
    },
    get onScreen() {
      return process.stdout.isTTY;
    },
    async paint(stream, colour) {
      const { isTTY } = process[stream === "out" ? "stdout" : "stderr"];
      if (!colour || !wantsColour(env, isTTY)) return noPaint;
      return (await import("./chalk.ts")).chalkPaint;
    },
  };
}

/**
 * Whether what was written may be drawn anew. A dumb terminal cannot move its cursor; a screen reader reads out again what has changed, and
 * ACCESSIBLE says that one is in use, to this program as to others (huh, ouch).
 */
export function canRedraw(env: NodeJS.ProcessEnv): boolean {
  return env["TERM"] !== "dumb" && !isOn(env["ACCESSIBLE"]);
}

/** A reader that has seen enough, as in `bulletin list | head -1`, closes the pipe; that is no error. */
function isClosedPipe(error: NodeJS.ErrnoException): boolean {
  return error.code === "EPIPE";
}

/** NO_COLOR (no-color.org) wins over FORCE_COLOR, which wins over what the stream can do. */
function wantsColour(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"] !== undefined) return isOn(env["FORCE_COLOR"]);
  return isTerminal && env["TERM"] !== "dumb";
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && value !== "" && value !== "0" && value !== "false";
}
