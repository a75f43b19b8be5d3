import type { Problem } from "../model/problem.ts";
import type { Paint } from "./paint.ts";

/** The outcome of a check, for the reports. */
export interface CheckResult {
  /** In the order in which they are to be shown. */
  readonly problems: readonly Problem[];
  /** How many files were looked at. */
  readonly checked: number;
  /** The text of a file, for quoting; empty if it could not be read. */
  readonly textOf: (file: string) => string;
}

/** Turns problems into text in one format; prints nothing. */
export type Report = (result: CheckResult, view: ReportView) => string;

/** What the place that a report is shown in can do. */
export interface ReportView {
  readonly paint: Paint;
  /** Width in columns. */
  readonly columns: number;
}
