import type { Severity } from "../../model/problem.ts";
import type { Ports } from "../../ports.ts";
import type { CheckResult } from "../../report/report.ts";
import { linkChecks } from "../../rules/link-checks.ts";
import type { Store } from "../../store/store.ts";
import { byPlace } from "../../validate/check-store.ts";
import { verdict } from "../../validate/verdict.ts";
import { type BaselineOptions, openBaseline } from "../../workspace/baseline-file.ts";
import { check } from "../../workspace/check.ts";
import { type ChoiceOptions, chooseFiles, type FileChoice } from "../../workspace/choose-files.ts";
import { countOption } from "../../workspace/count-option.ts";
import { dayOfRun } from "../../workspace/date-option.ts";
import { findStore } from "../../workspace/find-store.ts";
import { readStore } from "../../workspace/read-store.ts";
import type { WithGlobals } from "../command.ts";
import type { MendedFiles, MendOptions } from "./mend.ts";
import { readOutputs } from "./outputs.ts";
import { writeReports } from "./write-reports.ts";

export type ValidateOptions = WithGlobals<
  ChoiceOptions &
    BaselineOptions & {
      readonly format?: readonly string[];
      readonly level: Severity;
      readonly failOn: Severity | "never";
      readonly maxWarnings?: string;
      readonly fix?: boolean;
      readonly dryRun?: boolean;
      readonly links?: boolean;
      readonly allowPrivate?: boolean;
    }
>;

/** Checks the store, mends it if asked to, and reports what is wrong; 1 if that is enough to fail, 3 if the network could not be reached. */
export async function runValidate(options: ValidateOptions, ports: Ports, paths: readonly string[]): Promise<number> {
  const outputs = readOutputs(options.format, ports.env);
  const maxWarnings = countOption("--max-warnings", options.maxWarnings);
  const { result, remarks, isOffline } = await examine(options, ports, paths);
  // A dry run prints the changes that it would make, and nothing else.
  await writeReports(options.dryRun ? outputs.filter(({ file }) => file) : outputs, result, options, ports);
  const { exitCode, remark } = verdict(result.problems, { failOn: options.failOn, maxWarnings, level: options.level });
  const spoken = [...(options.quiet ? [] : remarks), remark, isOffline ? offline : undefined];
  for (const one of spoken) if (one) ports.terminal.err(`${one}\n`);
  return isOffline ? 3 : exitCode;
}

const offline = "No site could be reached, so no link was checked. Look after the network and run it again.";

interface Examined {
  readonly result: CheckResult;
  /** What else there is to say, a sentence each. */
  readonly remarks: readonly (string | undefined)[];
  /** Whether links were to be checked and no site could be reached. */
  readonly isOffline: boolean;
}

/** Finds the files, mends them if asked to, and gathers what is wrong with them but for what the baseline knows. */
async function examine(options: ValidateOptions, ports: Ports, paths: readonly string[]): Promise<Examined> {
  const today = dayOfRun(options, ports.clock);
  const root = findStore(options.store, ports);
  const baseline = await openBaseline(root, options, ports);
  const choice = await chooseFiles(root, paths, options, ports);
  const read = await readStore(root, { files: choice.files, cwd: ports.cwd });
  const rewritten = await rewrittenSince(root, read, choice, ports);
  // An edition that is gone is not among the files, and yet something to report.
  const missing = rewritten.length > 0 ? undefined : choice.missingIn(read);
  const { length } = read.entries;
  if (length > fewEntries) ports.terminal.progress(`${options.fix ? "Mending" : "Checking"} ${length} entries`);
  const { store, newFiles } = await mended(read, root, { ...options, today, only: choice.includes }, ports);
  const includes = (file: string) => choice.includes(file) || newFiles.has(file);

  const found = check(store, { today, only: includes });
  const links = options.links
    ? await linksOf(root, store, { ...choice, includes }, { ...options, today }, ports)
    : undefined;
  const result = {
    ...found,
    problems: [...found.problems, ...rewritten, ...(links?.problems ?? [])].sort(byPlace),
  };
  const isOffline = links?.isOffline ?? false;
  const knowsLinks = links !== undefined && !isOffline;
  const sifted = baseline?.sift(result, { file: includes, rule: (id) => knowsLinks || !linkCheckIds.has(id) });
  return { result: sifted?.result ?? result, remarks: [missing, sifted?.remark], isOffline };
}

/** What the changes that are looked at have done to editions that were sent before. */
async function rewrittenSince(
  root: string,
  store: Store,
  { changes, includes }: FileChoice,
  { cwd }: Ports,
): Promise<CheckResult["problems"]> {
  if (!changes) return [];
  const { sentChanges } = await import("../../workspace/editions/sent-changes.ts");
  return sentChanges(store, changes, root, cwd).filter(({ file }) => includes(file));
}

/** As many are checked before anybody wonders what is going on. */
const fewEntries = 200;

const linkCheckIds: ReadonlySet<string> = new Set(Object.values(linkChecks).map(({ id }) => id));

/** The store after what the flags ask to be mended. */
async function mended(
  store: Store,
  root: string,
  options: ValidateOptions & MendOptions,
  ports: Ports,
): Promise<MendedFiles> {
  const unchanged = { store, newFiles: new Set<string>() };
  if (!options.fix && !options.dryRun) return unchanged;
  const { mend, previewMend } = await import("./mend.ts");
  if (!options.dryRun) return mend(store, root, options, ports);
  await previewMend(store, options, ports);
  return unchanged;
}

type LinkResult = { readonly isOffline: boolean } & Pick<CheckResult, "problems">;

/** Checks the links over the network. Those that were there before the changes that are looked at do not make the run fail. */
async function linksOf(
  root: string,
  store: Store,
  { includes, changes }: FileChoice,
  { allowPrivate = false, today }: ValidateOptions & { readonly today: string },
  ports: Ports,
): Promise<LinkResult> {
  const { checkLinks } = await import("../../workspace/check-links/check-links.ts");
  const { newAddresses } = await import("../../workspace/new-addresses.ts");
  const isNew = changes ? newAddresses(changes, ports.cwd) : () => true;
  return checkLinks(root, store, { today, only: includes, isNew, allowPrivate }, ports);
}
