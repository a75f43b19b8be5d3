import type { Report } from "./report.ts";
import { writeMarkdown } from "./write-markdown.ts";

/** For comments on pull requests, as long as GitHub takes one (65,536 characters). */
export const markdownReport: Report = (result, view) => writeMarkdown(result, view, 65_000);
