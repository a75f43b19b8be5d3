/** A setting of front matter. */
export interface FrontField {
  /** As it is written, with the groups that it is in: `event.start`, `links.0.url`. */
  readonly name: string;
  /** Its texts: one, or those of a list; none if it is empty. */
  readonly values: readonly string[];
  /** Its first and its last line in the file, from 1. */
  readonly from: number;
  readonly to: number;
  /** What is wrong with its YAML, and how it is read all the same: a sentence without a full stop. */
  readonly fault?: string;
}
