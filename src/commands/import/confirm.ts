import { counted } from "../../model/counted.ts";
import type { Ports } from "../../ports.ts";
import type { ScreenView } from "../../report/report.ts";
import { ledgerText } from "./ledger-text.ts";
import type { ImportPlan } from "./plan-import.ts";

/**
 * Asks whether the new entries are to be written, and shows what became of every unit where that is wanted.
 *
 * @throws UserError `INTERRUPTED`
 */
export async function confirm(
  { sources }: ImportPlan,
  added: number,
  view: ScreenView,
  { prompter: loadPrompter, terminal }: Pick<Ports, "prompter" | "terminal">,
): Promise<boolean> {
  const prompter = await loadPrompter(view.paint);
  for (;;) {
    const decision = await prompter.choose({
      message: `Write ${counted(added, "draft")}?`,
      choices: [
        { value: "write", name: added === 1 ? "Write it" : "Write them all" },
        { value: "ledger", name: "Show what became of every line first" },
        { value: "discard", name: "Throw them away" },
      ],
    });
    if (decision !== "ledger") return decision === "write";
    terminal.err(`\n${sources.map((source) => ledgerText(source, view)).join("\n")}\n`);
  }
}
