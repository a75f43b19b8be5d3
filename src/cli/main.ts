import type { Ports } from "../ports.ts";
import { explain } from "./explain.ts";
import { buildProgram } from "./program.ts";

/**
 * The whole program: runs one command line and resolves to its exit code. Never rejects.
 *
 * @param argv what stands after `bulletin`
 */
export async function main(argv: readonly string[], ports: Ports): Promise<number> {
  let exitCode = 0;
  const debug = argv.includes("--debug");
  try {
    if (argv[0] === "__complete") {
      const { answerShell } = await import("../commands/completion/answer-shell.ts");
      return await answerShell(argv.slice(1), ports, buildProgram);
    }
    const program = await buildProgram(argv, ports, (code) => {
      exitCode = code;
    });
    await program.parseAsync(argv, { from: "user" });
    return exitCode;
  } catch (error) {
    const { text, exitCode: failed } = explain(error, debug);
    ports.terminal.err(text);
    return failed;
  }
}
