/** How bad a problem is. `error`: the reader is misled, cannot act, or text is lost. `warning`: a guide is breached. `info`: taste. */
export type Severity = "error" | "warning" | "info";

/** Severities from bad to mild, for comparing and for counting. */
export const severities: readonly Severity[] = ["error", "warning", "info"];

/** Where a value sits in a file's data: keys and 0-based list indexes from the top, such as `["source", "url"]`. */
export type Path = readonly (string | number)[];

/** A half-open range `[start, end)` of UTF-16 offsets. */
export type Span = readonly [start: number, end: number];

/** What a check has to say about one value, before anyone knows where in the file that value is. */
export interface Finding {
  readonly path: Path;
  /** `key` points at the key instead of its value (an unknown key, say). A path that is not there points at its nearest parent. */
  readonly on?: "key";
  /** The part of the value that is meant, in offsets of the string itself. */
  readonly span?: Span;
  /** Only where it differs from the rule's own severity. */
  readonly severity?: Severity;
  /** What is wrong, in one plain sentence without a full stop. */
  readonly message: string;
  /** What to write instead. */
  readonly hint: string;
  /** How to mend it, where that is safe to do unseen. */
  readonly fix?: Fix;
  /** Whether what it points at must not be repeated in a report, since it is somebody's personal data. */
  readonly masked?: boolean;
}

/** An edit that is safe to make unseen. */
export type Fix =
  /** Other text in place of a part of the finding's value; the span is in offsets of the string itself. */
  | { readonly kind: "text"; readonly span: Span; readonly text: string }
  /** Other text in place of a part of the file as it is written, which must leave every other value as it is. */
  | { readonly kind: "source"; readonly range: Span; readonly text: string }
  /** Another name for the file, which is its id, without `.yaml`. */
  | { readonly kind: "rename"; readonly id: string };

/** One finding in its place in a file. */
export interface Problem {
  /** The rule's id; never reused for another rule. */
  readonly rule: string;
  readonly severity: Severity;
  /** The file's path as the user would type it. */
  readonly file: string;
  /** The place in the file's text, in UTF-16 offsets; line and column are computed when it is printed. */
  readonly range: Span;
  readonly message: string;
  readonly hint: string;
  /** How to mend it, and of which value a `text` fix is a part. */
  readonly fix?: Fix & { readonly path: Path };
  /** Whether what it points at must not be repeated in a report. */
  readonly masked?: boolean;
}
