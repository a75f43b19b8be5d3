import type { Problem, Severity } from "../model/problem.ts";
import type { Paint } from "./paint.ts";

/** The outcome of a check, for the reports. */
export interface CheckResult {
  /** In the order in which they are to be shown. */
  readonly problems: readonly Problem[];
  /** What was found as well, but is milder than what is to be shown. */
  readonly hidden: readonly Problem[];
  /** How many problems were found that the baseline knows; they are neither among the problems nor the hidden ones. */
  readonly old: number;
  /** The files that were looked at, in order. */
  readonly checked: readonly string[];
  /** The text of a file, for quoting; empty if it could not be read. */
  readonly textOf: (file: string) => string;
}

/** Turns problems into text in one format; prints nothing. */
export type Report = (result: CheckResult, view: ReportView) => string;

/** The place that a text is shown in. */
export interface ScreenView {
  readonly paint: Paint;
  /** Width in columns. */
  readonly columns: number;
}

/** What a report has to know besides. */
export interface ReportView extends ScreenView {
  /** The version of this tool. */
  readonly version: string;
  /** A file's path from the root of its repository, with forward slashes and no `./`, as services know it. */
  readonly fromRoot: (file: string) => string;
  /** The mildest severity that makes the check fail. */
  readonly failOn: Severity | "never";
}
