/** What a new bulletin is made of: what the six questions ask for. */
export interface Answers {
  readonly name: string;
  readonly publisher: string;
  /** BCP 47. */
  readonly language: string;
  /** An e-mail address: where readers write to, and the sender. Without it the bulletin is not set up for e-mail. */
  readonly contact?: string;
  /** A web address, or the tag of a mailing service. It goes with `contact` alone. */
  readonly unsubscribe?: string;
  readonly checks: readonly Check[];
}

/** The answers that are one line of text. */
export type Line = Exclude<keyof Answers, "checks">;

/** What can check every change of a bulletin. */
export const checks = ["github", "gitlab", "pre-commit"] as const;

export type Check = (typeof checks)[number];
