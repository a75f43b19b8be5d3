import { relative, resolve, sep } from "node:path";
import type { Severity } from "../../model/problem.ts";
import type { OutputFile, Ports } from "../../ports.ts";
import { noPaint } from "../../report/paint.ts";
import type { CheckResult, ReportView } from "../../report/report.ts";
import { atLeast } from "../../workspace/check.ts";
import type { GlobalOptions } from "../../workspace/global-options.ts";
import { isInside } from "../../workspace/is-inside.ts";
import type { Output } from "./outputs.ts";

interface WriteOptions extends Pick<GlobalOptions, "color" | "quiet"> {
  readonly level: Severity;
  readonly failOn: ReportView["failOn"];
}

/** Width of a report that goes to a file. */
const fileColumns = 100;

/** Writes every report to its place: standard output, a file, the summary of a GitHub job. */
export async function writeReports(
  outputs: readonly Output[],
  result: CheckResult,
  { level, failOn, color, quiet }: WriteOptions,
  ports: Ports,
): Promise<void> {
  const { terminal, version } = ports;
  const shown = atLeast(result, level);
  const common = { version, failOn, fromRoot: await rootNames(outputs, ports) };
  const fileView: ReportView = { ...common, paint: noPaint, columns: fileColumns };
  const files: OutputFile[] = [];
  for (const { format, file } of outputs) {
    const report = await format.load();
    if (file !== undefined) {
      files.push({ path: resolve(ports.cwd, file), content: report(shown, fileView) });
    } else if (format.name !== "pretty" || !isNothingToSay(shown, quiet)) {
      const paint = await terminal.paint("out", color);
      terminal.out(report(shown, { ...common, paint, columns: terminal.columns }));
    }
    const summaryFile = ports.env["GITHUB_STEP_SUMMARY"];
    if (format.loadSummary && summaryFile) {
      const summary = (await format.loadSummary())(shown, fileView);
      files.push({ path: summaryFile, content: `${textOf(summaryFile, ports)}${summary}` });
    }
  }
  if (files.length > 0) ports.files.replace(files);
}

function isNothingToSay({ checked, problems }: CheckResult, quiet: boolean | undefined): boolean {
  return checked.length === 0 || (quiet === true && problems.length === 0);
}

/** A job summary is never larger; what other steps wrote stays. */
const largestSummary = 10_000_000;

function textOf(path: string, { files }: Ports): string {
  return files.follow(path) ? new TextDecoder().decode(files.read(path, largestSummary)) : "";
}

/** How services name a file: from the root of the repository, which is not always the working directory. */
async function rootNames(outputs: readonly Output[], { env, cwd, git }: Ports): Promise<ReportView["fromRoot"]> {
  if (outputs.every(({ format }) => format.name === "pretty" || format.name === "json")) return (file) => file;
  const root = env["GITHUB_WORKSPACE"] ?? env["CI_PROJECT_DIR"] ?? (await git()).root(cwd) ?? cwd;
  return (file) => {
    const path = resolve(cwd, file);
    return isInside(root, path) ? relative(root, path).split(sep).join("/") : file;
  };
}
