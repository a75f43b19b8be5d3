import type { Role } from "../imported.ts";

/** What a line is that the readers of a page do not see. */
export interface Aside {
  readonly role: Role;
  /** The line that it goes with, from 1. */
  readonly with?: number;
}
