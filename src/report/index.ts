import { jsonReport } from "./json.ts";
import { prettyReport } from "./pretty.ts";
import type { Report } from "./report.ts";

/** Every format of `bulletin validate`. A new one is a file and a line here. */
export const reports: Readonly<Record<string, Report>> = { pretty: prettyReport, json: jsonReport };
