import type { WithGlobals } from "../command.ts";

/** Beside these, every flag of `flags.ts` under the name that commander gives it. */
export type NewOptions = WithGlobals<{
  /** Whether it is to be asked when and where something takes place. */
  readonly event?: boolean;
  /** Whether the entry is to be written in the editor. */
  readonly edit?: boolean;
  /** The page that the entry is about. */
  readonly fromUrl?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly [flag: string]: unknown;
}>;
