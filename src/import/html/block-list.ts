import { UserError } from "../../user-error.ts";
import { type SourceRun, textOf } from "../block.ts";
import type { Role } from "../imported.ts";
import type { PageBlock, PageNote } from "./page-block.ts";

/** What the next text is to be. */
export interface BlockShape {
  readonly kind: PageBlock["kind"];
  readonly level?: number;
  readonly number?: number;
  readonly role?: Role | undefined;
}

/** What is to be said of a text, whatever its unit will be. */
export type Remark = Omit<PageNote, "at">;

interface Draft {
  readonly shape: BlockShape;
  readonly runs: SourceRun[];
  readonly remarks: Remark[];
}

/** More than any bulletin has; the text is counted in UTF-16 units. */
const most = { blocks: 10_000, text: 1_000_000 };

/**
 * Takes the texts of a page in the order in which they are read, and parts them into blocks. Each block with text is a unit of the ledger.
 *
 * @throws UserError `NOT_IMPORTED` where there is more text than a bulletin has
 */
export class BlockList {
  readonly blocks: PageBlock[] = [];
  readonly notes: PageNote[] = [];
  private unit = 0;
  private length = 0;
  private open: Draft | undefined;
  private beside: Draft[] = [];

  /** Adds text to the open block. If there is none, it opens one. */
  add(run: SourceRun, shape: BlockShape, remarks: readonly Remark[] = []): void {
    this.open ??= { shape, runs: [], remarks: [] };
    addText(this.open.runs, { ...run, text: run.text.replace(/[ \t\n\r\f\u00a0]+/g, " ") });
    this.open.remarks.push(...remarks, ...(/\S\u00a0+\S/.test(run.text) ? [noBreak] : []));
  }

  /** Adds a rule between blocks, which says nothing and is no unit. */
  addRule(): void {
    this.end();
    const at = Math.max(1, this.unit);
    this.blocks.push({ kind: "separator", runs: [], from: at, to: at });
  }

  /** Adds a block that may stand in the middle of the open one without being part of its text, such as a picture. */
  addBeside(runs: readonly SourceRun[], shape: BlockShape, remarks: readonly Remark[] = []): void {
    if (isSeen(runs)) this.beside.push({ shape, runs: [...runs], remarks: [...remarks] });
    if (!this.isOpen) this.end();
  }

  /** Whether there is text in the open block. */
  get isOpen(): boolean {
    return this.open !== undefined && isSeen(this.open.runs);
  }

  /** Ends the open block, if there is one. */
  end(): void {
    if (this.open && this.isOpen) this.push(this.open);
    this.open = undefined;
    for (const draft of this.beside.splice(0)) this.push(draft);
  }

  private push({ shape: { role, ...kind }, runs, remarks }: Draft): void {
    this.unit += 1;
    const at = this.unit;
    this.length += textOf({ runs }).length;
    if (at > most.blocks || this.length > most.text) throw tooMuchText();
    this.blocks.push({ ...kind, ...(role !== undefined && { role }), runs: withoutEnd(runs), from: at, to: at });
    if (role !== undefined) return;
    const messages = new Map(remarks.map((remark) => [remark.message, remark]));
    this.notes.push(...[...messages.values()].map((remark) => ({ at, ...remark })));
  }
}

function tooMuchText(): UserError {
  const limits = `${most.blocks} paragraphs, or ${most.text / 1_000_000} million characters`;
  return new UserError("NOT_IMPORTED", `The text has more than ${limits}, too many for a bulletin`, {
    hint: "Split it into parts, and import one after the other.",
  });
}

/** Editors of mailing services put them everywhere; those at the ends of a text are not worth a word. */
const noBreak: Remark = { message: "No-break spaces became spaces" };

function addText(runs: SourceRun[], run: SourceRun): void {
  const last = runs.at(-1);
  const text = !last || last.text.endsWith(" ") ? run.text.replace(/^ /, "") : run.text;
  if (text === "") return;
  if (last && isAlike(last, run)) runs[runs.length - 1] = { ...last, text: last.text + text };
  else runs.push({ ...run, text });
}

/** White space looks the same in any type. */
function isAlike(first: SourceRun, second: SourceRun): boolean {
  if (first.url !== second.url) return false;
  return (first.strong === second.strong && first.emphasis === second.emphasis) || second.text === " ";
}

/** Whether there is more than white space and characters that nobody sees, with which e-mails fill their preview. */
function isSeen(runs: readonly SourceRun[]): boolean {
  return /[^\s\p{Default_Ignorable_Code_Point}]/u.test(textOf({ runs }));
}

function withoutEnd(runs: readonly SourceRun[]): readonly SourceRun[] {
  const last = runs.at(-1);
  const text = last?.text.replace(/ $/, "");
  if (last === undefined || text === undefined || text === last.text) return runs;
  return text === "" ? runs.slice(0, -1) : [...runs.slice(0, -1), { ...last, text }];
}
