/**
 * A scenario is a Markdown file that reads like documentation: blocks that show a file (```yaml bulletins/bulletin.yaml) and blocks that show a
 * terminal (```console), where a line that begins with `$ ` is typed, the lines after it are what is printed, and `[exit 1]` is the exit code
 * when it is not 0.
 */
export interface Scenario {
  readonly steps: readonly Step[];
}

export type Step =
  | { readonly kind: "file"; readonly path: string; readonly content: string }
  | { readonly kind: "command"; readonly line: string; readonly expected: string };

export function parseScenario(markdown: string): Scenario {
  const steps: Step[] = [];
  for (const { 1: info = "", 2: body = "" } of markdown.matchAll(/^```([^\n]*)\n(.*?)^```$/gms)) {
    const [language, path] = info.split(" ");
    if (language === "console") steps.push(...parseConsole(body));
    else if (path) steps.push({ kind: "file", path, content: body });
  }
  return { steps };
}

function parseConsole(body: string): readonly Step[] {
  return body
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf("\n");
      return { kind: "command", line: part.slice(0, end), expected: part.slice(end + 1).trimEnd() };
    });
}

/** What a terminal shows after a command. */
export function transcriptOf(printed: string, exitCode: number | null): string {
  return `${printed.trimEnd()}${exitCode === 0 ? "" : `\n[exit ${exitCode}]`}`.trim();
}

/** Puts what was printed in the place of what a scenario says, to renew it. */
export function renew(markdown: string, transcripts: readonly string[]): string {
  let next = 0;
  return markdown.replace(/^```console\n(.*?)^```$/gms, (_, body: string) => {
    const commands = parseConsole(body).map((step) => (step.kind === "command" ? step.line : ""));
    const shown = commands.map((line) => `$ ${line}\n${transcripts[next++] ?? ""}`.trimEnd());
    return `\`\`\`console\n${shown.join("\n\n")}\n\`\`\``;
  });
}

/** Splits a command line as a shell does, as far as the scenarios need it: spaces, single and double quotes. */
export function splitLine(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );
}
