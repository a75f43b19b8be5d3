import type { Report } from "./report.ts";
import { writeMarkdown } from "./write-markdown.ts";

/** For the summary of a job on GitHub Actions, which takes a mebibyte from each step. */
export const jobSummary: Report = (result, view) => writeMarkdown(result, view, 1_000_000);
