import { nearest } from "../../model/nearest.ts";
import type { Ports } from "../../ports.ts";
import { type ReportFormat, reports } from "../../report/index.ts";
import { UserError } from "../../user-error.ts";

/** A report to be written. */
export interface Output {
  readonly format: ReportFormat;
  /** The file that it goes to, as typed; undefined for standard output. */
  readonly file: string | undefined;
}

/**
 * The reports that `--format` asks for; without it one for people, or inside GitHub Actions one for its annotations.
 *
 * @throws UserError `UNKNOWN_FORMAT`, `ONE_FORMAT`
 */
export function readOutputs(typed: readonly string[] | undefined, env: Ports["env"]): readonly Output[] {
  const standard = env["GITHUB_ACTIONS"] === "true" ? "github" : "pretty";
  const outputs = (typed ?? [standard]).map(readOutput);
  const printed = outputs.filter(({ file }) => file === undefined);
  if (printed.length < 2) return outputs;
  const [, second] = printed;
  throw new UserError("ONE_FORMAT", "Only one format can be printed at a time", {
    hint: `Write another one to a file: --format ${second?.format.name}=FILE.`,
  });
}

function readOutput(typed: string): Output {
  const [, name = "", file] = /^([^=]*)(?:=(.*))?$/s.exec(typed) ?? [];
  const format = reports.find((one) => one.name === name);
  if (format && file !== "") return { format, file };
  const names = reports.map((one) => one.name);
  if (format) {
    throw new UserError("UNKNOWN_FORMAT", `--format ${typed} names no file`, {
      hint: `Write the file after the sign: --format ${name}=FILE.`,
    });
  }
  const near = nearest(name, names);
  throw new UserError("UNKNOWN_FORMAT", `There is no format “${name}”`, {
    hint: near ? `Did you mean ${near}?` : `The formats are ${names.join(", ")}.`,
  });
}
