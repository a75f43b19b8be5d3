import type { Argument, Option } from "commander";
import { compareText } from "../../model/compare-text.ts";
import { inSequence } from "../../model/edition-sequence.ts";
import { entryShape, statuses } from "../../model/entry.ts";
import { newestFirst } from "../../model/newest-first.ts";
import type { Ports } from "../../ports.ts";
import { reports } from "../../report/index.ts";
import type { EditionFile } from "../../store/store.ts";
import { findStore } from "../../workspace/find-store.ts";
import { readBulletin, readEntries, readStore } from "../../workspace/read-store.ts";
import { helpTopics } from "../help/topics.ts";
import type { Answer, Candidate } from "./answer.ts";

/** The line in which a value is wanted. */
export interface ValueContext {
  readonly ports: Ports;
  /** What `--store` says. */
  readonly store: string | undefined;
  /** What has been typed of the value. */
  readonly typed: string;
  /** The positional arguments before it. */
  readonly args: readonly string[];
  /** The program's commands. */
  readonly commands: readonly Candidate[];
}

/** What may stand for a value: its choices where it declares some, else what its name in the help says, as `<entry>` does. */
export function valuesFor(wanted: Argument | Option, command: string, context: ValueContext): Answer | Promise<Answer> {
  if (wanted.argChoices) return wanted.argChoices.map((value) => ({ value }));
  const name = nameOf(wanted);
  const source = sources.get(`${command} ${name}`) ?? sources.get(name);
  return source?.(context) ?? [];
}

/** Such as `dir` for `--store <dir>`, and `path` for `[path...]`. */
function nameOf(wanted: Argument | Option): string {
  return "flags" in wanted ? (/[<[](.+?)(?:\.{3})?[\]>]$/.exec(wanted.flags)?.[1] ?? "") : wanted.name();
}

type Source = (context: ValueContext) => Answer | Promise<Answer>;

/** By the name of the value, after that of the command where it means something else elsewhere. */
const sources = new Map<string, Source>([
  ["dir", () => "folders"],
  ["file", () => "files"],
  ["path", () => "files"],
  ["entry", entriesOf(statuses)],
  ["ready entry", entriesOf(["draft", "withdrawn"])],
  ["withdraw entry", entriesOf(["draft", "ready"])],
  ["field", () => Object.entries(entryShape.fields).map(([value, { about }]) => ({ value, about }))],
  ["edition", editionNames],
  ["key", sectionKeys],
  ["tag", tagsInUse],
  ["word", tagsInUse],
  ["status", () => statuses.map((value) => ({ value }))],
  ["rule", ruleIds],
  ["rules id", ruleIds],
  ["format[=file]", () => reports.map(({ name, about }) => ({ value: name, about }))],
  ["help name", ({ commands }) => [...commands, ...helpTopics.map(({ name, about }) => ({ value: name, about }))]],
]);

/** Entries of some states that are not in the line yet, and those whose state cannot be read. */
function entriesOf(wanted: readonly string[]): Source {
  return async ({ ports, store, args }) => {
    const { entries } = await readEntries(findStore(store, ports), ports);
    return entries
      .filter(
        ({ id, value: { status } = {} }) => !args.includes(id) && (status === undefined || wanted.includes(status)),
      )
      .sort(newestFirst)
      .map(({ id, value: { status = "?", headline = "?" } = {} }) => ({ value: id, about: `${status}: ${headline}` }));
  };
}

/** Ids, the newest first; numbers only where one has been begun, since they say the same. */
async function editionNames({ ports, store, typed }: ValueContext): Promise<Answer> {
  const { editions } = await readStore(findStore(store, ports), ports);
  const newest = inSequence(editions).toReversed();
  const ids = newest.map((edition) => ({ value: edition.id, about: aboutEdition(edition) }));
  const numbers = newest.map((edition) => ({
    value: String(edition.value?.number ?? ""),
    about: `${edition.id}: ${aboutEdition(edition)}`,
  }));
  return typed === "" ? ids : [...ids, ...numbers];
}

function aboutEdition({ value }: EditionFile): string {
  const { title, sent } = value ?? {};
  const name = `number ${value?.number ?? "?"}, ${value?.date ?? "?"}`;
  return `${name}${title === undefined ? "" : `, ${title}`}${sent === undefined ? "" : ", sent"}`;
}

async function sectionKeys({ ports, store }: ValueContext): Promise<Answer> {
  const { value } = await readBulletin(findStore(store, ports), ports);
  return (value?.sections ?? []).map(({ key = "", title = "" } = {}) => ({ value: key, about: title }));
}

async function tagsInUse({ ports, store }: ValueContext): Promise<Answer> {
  const { entries } = await readEntries(findStore(store, ports), ports);
  const tags = new Set(entries.flatMap(({ value }) => value?.tags ?? []).filter((tag) => tag !== undefined));
  return [...tags].sort(compareText).map((value) => ({ value }));
}

/** Loaded on demand: the rules take longer to load than all else here. */
async function ruleIds(): Promise<Answer> {
  const { settableChecks } = await import("../../validate/rule-settings.ts");
  const { storeChecks } = await import("../../rules/store-checks.ts");
  return [...storeChecks, ...settableChecks].map(({ id, about }) => ({ value: id, about }));
}
