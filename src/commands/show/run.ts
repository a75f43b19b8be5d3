import { defaultLanguage } from "../../model/bulletin.ts";
import { formatDate } from "../../model/format-date.ts";
import type { Ports } from "../../ports.ts";
import { prettyReport } from "../../report/pretty.ts";
import { printableJson, printableLine } from "../../report/printable.ts";
import type { EditionFile } from "../../store/store.ts";
import { atLeast, check } from "../../workspace/check.ts";
import { EntryChooser } from "../../workspace/choose-entry.ts";
import { dayOfRun } from "../../workspace/date-option.ts";
import { daySent, editionName, editionsWith } from "../../workspace/editions/editions-with.ts";
import { entryText, settingLines } from "../../workspace/entry-text.ts";
import { findStore } from "../../workspace/find-store.ts";
import { problemData } from "../../workspace/problem-data.ts";
import { readStore } from "../../workspace/read-store.ts";
import type { WithGlobals } from "../command.ts";

export type ShowOptions = WithGlobals<{ readonly json?: boolean }>;

/** Wider lines are hard to read. */
const widest = 80;

/** Shows how an entry will read, what is kept about it, where it is used, and its problems; 1 only if it cannot be read at all. */
export async function runShow(options: ShowOptions, ports: Ports, [name]: readonly string[]): Promise<number> {
  const { terminal } = ports;
  const today = dayOfRun(options, ports.clock);
  const store = await readStore(findStore(options.store, ports), ports);
  const chooser = new EntryChooser(store, options, ports);
  const entry = await chooser.one(name, { message: "Show which entry?", none: "The bulletin has no entries" });
  const editions = editionsWith(entry, store);
  const { id, file, value } = entry;
  const result = check(store, { today, only: (one) => one === file });
  if (options.json) {
    const problems = problemData(result);
    terminal.out(
      printableJson({ version: 1, id, file, entry: value ?? null, editions: editions.map(editionName), problems }),
    );
  } else {
    const view = { paint: await terminal.paint("out", options.color), columns: Math.min(terminal.columns, widest) };
    const language = store.bulletin.value?.language ?? defaultLanguage;
    const facts = value ? [...settingLines(value), printableLine(`file: ${file}`), ...editions.map(editionLine)] : [];
    if (value) terminal.out(`${entryText(value, view, language)}\n\n${facts.join("\n")}\n\n`);
    terminal.out(prettyReport(atLeast(result, "warning"), view));
  }
  return value ? 0 : 1;
}

function editionLine(edition: EditionFile): string {
  const { date = "" } = edition.value ?? {};
  const day = daySent(edition);
  const state = day === undefined ? `planned for ${formatDate(date, "en")}` : `sent on ${day}`;
  return printableLine(`edition: ${edition.id}, ${state}`);
}
