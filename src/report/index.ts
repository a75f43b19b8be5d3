import type { Report } from "./report.ts";

/** A way to print problems. */
export interface ReportFormat {
  readonly name: string;
  /** What it is for, in a few words. */
  readonly about: string;
  /** Loads the writer alone, so that a run loads what it prints and no more. */
  readonly load: () => Promise<Report>;
  /** The writer of a second text, for the file that the variable GITHUB_STEP_SUMMARY names. */
  readonly loadSummary?: () => Promise<Report>;
}

/** Every format of `bulletin validate`. A new one is a file and an item here. */
export const reports: readonly ReportFormat[] = [
  {
    name: "pretty",
    about: "for people: every problem with its line and what to write",
    load: async () => (await import("./pretty.ts")).prettyReport,
  },
  {
    name: "json",
    about: "for other programs",
    load: async () => (await import("./json.ts")).jsonReport,
  },
  {
    name: "github",
    about: "notes beside the changed lines and a job summary, in GitHub Actions",
    load: async () => (await import("./github.ts")).githubReport,
    loadSummary: async () => (await import("./job-summary.ts")).jobSummary,
  },
  {
    name: "gitlab",
    about: "a Code Quality report for GitLab",
    load: async () => (await import("./gitlab.ts")).gitlabReport,
  },
  {
    name: "sarif",
    about: "SARIF 2.1.0 for code scanning",
    load: async () => (await import("./sarif.ts")).sarifReport,
  },
  {
    name: "junit",
    about: "JUnit XML for test reports: every file is a test",
    load: async () => (await import("./junit.ts")).junitReport,
  },
  {
    name: "markdown",
    about: "for comments on pull requests",
    load: async () => (await import("./markdown.ts")).markdownReport,
  },
];
