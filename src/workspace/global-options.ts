/** The flags that every command takes. */
export interface GlobalOptions {
  /** The bulletin's folder. */
  readonly store?: string;
  /** Say nothing but data and errors. */
  readonly quiet?: boolean;
  /** False with `--no-color`. */
  readonly color: boolean;
  /** False with `--no-input`. */
  readonly input: boolean;
  /** What stands in for the clock, as typed; see `dayOfRun`. */
  readonly today?: string;
}
