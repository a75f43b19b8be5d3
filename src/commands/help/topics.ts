/** A page of the help that is about a subject rather than a command: `docs/help/<name>.md`. */
interface HelpTopic {
  readonly name: string;
  /** What it explains, in one line without a full stop. */
  readonly about: string;
}

/** Every topic, in the order of the help. */
export const helpTopics: readonly HelpTopic[] = [
  { name: "entries", about: "What an entry holds, and what makes a good one" },
  { name: "editions", about: "From ready entries to a sent edition" },
  { name: "dates", about: "How to type a date, and how it is read" },
  { name: "links", about: "Which links are good ones, and how they are checked" },
  { name: "ci", about: "Checks of every change: GitHub, GitLab, pre-commit, exit codes" },
];
