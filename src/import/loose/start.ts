import type { Part } from "./part.ts";

/** Where an entry begins. */
export interface Start {
  /** Its headline, or the date above it. */
  readonly first: Part;
  readonly headline?: Part;
  readonly date?: Part;
}
