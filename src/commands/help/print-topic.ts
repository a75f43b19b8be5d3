import type { Ports } from "../../ports.ts";
import { pageText } from "../../report/page-text.ts";
import type { GlobalOptions } from "../../workspace/global-options.ts";

/** Prints the page of a topic. */
export async function printTopic(
  topic: string,
  { color }: Pick<GlobalOptions, "color">,
  { terminal, docPage }: Ports,
): Promise<void> {
  const view = { paint: await terminal.paint("out", color), columns: terminal.columns };
  terminal.out(pageText(docPage(`help/${topic}`), view));
}
