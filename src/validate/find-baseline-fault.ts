import { Places } from "../model/places.ts";
import { readYaml } from "../store/read-yaml.ts";
import { toStoreFile } from "../store/store-file.ts";
import { baselineShape } from "./baseline.ts";

/** What is wrong with a baseline file, and in which line, counted from 1. */
export interface BaselineFault {
  readonly line: number;
  /** One sentence without a full stop. */
  readonly message: string;
}

/**
 * Finds the first fault of a text that `parseBaseline` refuses. JSON is YAML, nearly (YAML 1.2, section 1.3), and the YAML reader knows the places
 * of things; what YAML takes and JSON does not is a comma behind the last item.
 */
export function findBaselineFault(text: string): BaselineFault {
  const at = (offset: number, message: string) => ({ line: new Places(text).at(Math.max(0, offset)).line, message });
  const conflict = text.search(/^<{7} /m);
  if (conflict >= 0) return at(conflict, "A merge was left unfinished here");
  const [problem] = toStoreFile("", { text, faults: [] }, readYaml(text), baselineShape).problems;
  if (problem && isJson(text)) return at(problem.range[0], problem.message);
  return at(problem?.range[0] ?? text.search(/,\s*[\]}]/), "This is not JSON");
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
