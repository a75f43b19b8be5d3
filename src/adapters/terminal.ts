import type { Terminal } from "../ports.ts";
import { noPaint } from "../report/paint.ts";

/** The terminal, pipe or file that the process is attached to. */
export function processTerminal(process: NodeJS.Process): Terminal {
  const { stdin, stdout, stderr, env } = process;
  return {
    out: (data) => void stdout.write(data),
    err: (text) => void stderr.write(text),
    async readInput() {
      const chunks: Buffer[] = [];
      for await (const chunk of stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks).toString("utf8");
    },
    // A dumb terminal cannot move its cursor, which the prompts do at every key.
    interactive: [stdin, stdout, stderr].every(({ isTTY }) => isTTY) && env["TERM"] !== "dumb" && !isOn(env["CI"]),
    columns: stdout.columns || 80,
    environment: env,
    async paint(stream, colour) {
      const target = stream === "out" ? stdout : stderr;
      if (!colour || !wantsColour(env, target.isTTY === true)) return noPaint;
      return (await import("./chalk.ts")).chalkPaint;
    },
  };
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
