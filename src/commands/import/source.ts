import type { Imported } from "../../import/imported.ts";
import type { Importer } from "../../import/importer.ts";

/** One file that was read, and what its importer made of it. */
export interface Source extends Imported {
  /** Its name, or its path from the folder that was named with forward slashes; on one line. */
  readonly name: string;
  readonly importer: Importer;
}

/** Something in a folder that was not read. */
export interface LeftOut {
  /** As of a source. */
  readonly name: string;
  /** A sentence without a full stop. */
  readonly why: string;
}

/** Everything that a command line names. */
export interface Sources {
  readonly sources: readonly Source[];
  readonly leftOut: readonly LeftOut[];
}
