import type { ServiceName } from "../../render/services.ts";
import type { WithGlobals } from "../command.ts";

/** What was typed after `bulletin export`. */
export type ExportOptions = WithGlobals<{
  readonly from?: string;
  readonly to?: string;
  readonly all?: boolean;
  readonly format?: readonly string[];
  readonly for?: ServiceName;
  readonly unsent?: boolean;
  readonly output: string;
  readonly drafts?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}>;
