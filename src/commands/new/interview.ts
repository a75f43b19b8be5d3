import { formatDate } from "../../model/format-date.ts";
import type { Path } from "../../model/problem.ts";
import { readTypedDate } from "../../model/typed-date.ts";
import type { Prompter, Remark } from "../../ports.ts";
import { type DraftData, problemsOf } from "../../validate/check-draft.ts";
import type { Desk } from "./desk.ts";
import { valueAt, withValue } from "./draft-data.ts";
import { isError } from "./problem-lines.ts";
import { type Question, questions } from "./questions.ts";

/** Asks for the fields of a draft, and lets no answer through that `validate` would call an error. */
export class Interview {
  private readonly desk: Desk;
  private readonly prompter: Prompter;
  private readonly tell: (remark: Remark) => void;

  /** @param tell says something between two questions */
  constructor(desk: Desk, prompter: Prompter, tell: (remark: Remark) => void) {
    this.desk = desk;
    this.prompter = prompter;
    this.tell = tell;
  }

  /** Asks for everything that a draft lacks, and once more for what is wrong in it. */
  async complete(given: DraftData, isWrong: (path: Path) => boolean): Promise<DraftData> {
    let data = given;
    for (const question of questions) {
      const isOpen = valueAt(data, question.path) === undefined || isWrong(question.path);
      if (isOpen && question.applies(data)) data = await this.ask(question, data);
    }
    return data;
  }

  /** Asks for one field; the line holds what the draft has there. */
  async ask(question: Question, data: DraftData): Promise<DraftData> {
    if (question.kind === "date") return this.askDate(question, data);
    const answer = question.kind === "text" ? await this.askText(question, data) : await this.askLine(question, data);
    // Without an address there is no source, whatever was said of it before.
    const path = answer.trim() === "" && question.needed === "as-source" ? ["source"] : question.path;
    return withValue(data, path, answer.trim() || undefined);
  }

  private askLine(question: Question, data: DraftData): Promise<string> {
    return this.prompter.line({
      message: question.message,
      example: question.example,
      initial: String(valueAt(data, question.path) ?? ""),
      check: (typed) => this.remark(question, data, typed),
    });
  }

  private async askText(question: Question, data: DraftData): Promise<string> {
    const { message, path } = question;
    let text = String(valueAt(data, path) ?? "");
    for (;;) {
      const way = await this.prompter.choose({
        message,
        choices: [
          // A line has no room for paragraphs: what is there already would be run together.
          ...(text.includes("\n") ? [] : [{ value: "line" as const, name: "Type it here, on one line" }]),
          { value: "editor", name: "Open my editor, for paragraphs and lists" },
        ],
      });
      if (way === "line") return this.askLine(question, withValue(data, path, text));
      const edited = await this.edit(text);
      if (edited === undefined) continue;
      text = edited;
      const remark = this.remark(question, data, text);
      if (remark) this.tell(remark);
      if (remark?.severity !== "error") return text;
    }
  }

  /** What was saved in the editor; nothing, after a word about it, if the editor could not be used. */
  private async edit(text: string): Promise<string | undefined> {
    try {
      return (await this.prompter.edit(text)).replace(/\r\n?/g, "\n").trim();
    } catch (error) {
      const { code, message, hint } = error as { code?: string; message: string; hint?: string };
      if (code !== "EDITOR_FAILED") throw error;
      this.tell({ severity: "error", text: `${message}. ${hint}` });
      return undefined;
    }
  }

  private async askDate(question: Question, data: DraftData): Promise<DraftData> {
    const answer = await this.prompter.line({
      message: question.message,
      example: question.example,
      initial: String(valueAt(data, question.path) ?? ""),
      check: (typed) => this.dateRemark(question, data, typed),
    });
    const read = readTypedDate(answer.trim() || "today", this.desk.today);
    const date = "value" in read ? read.value : this.desk.today;
    const dated = withValue(data, question.path, date);
    if (date <= this.desk.today || data["publish_from"] !== undefined) return dated;
    const plan = await this.prompter.choose({
      message: "That day is still to come.",
      choices: [
        { value: "hold", name: `Hold the entry back until ${formatDate(date, "en")}` },
        { value: "again", name: "Change the date" },
      ],
    });
    return plan === "hold" ? { ...dated, publish_from: date } : this.askDate(question, dated);
  }

  private dateRemark(question: Question, data: DraftData, typed: string): Remark | undefined {
    const read = readTypedDate(typed.trim() || "today", this.desk.today);
    if ("message" in read) return { severity: "error", text: `${read.message}. ${read.hint}` };
    const date = read.value;
    const isAhead = date > this.desk.today;
    // Whether to hold it back is asked next, so that a day to come is no error yet.
    const held = isAhead ? { publish_from: date, ...data } : data;
    const shown = `${formatDate(date, "en", { weekday: true })} (${date})${isAhead ? ", still to come" : ""}`;
    return this.remark(question, held, date) ?? { severity: "info", text: shown };
  }

  /** The worst that the rules say of an answer. */
  private remark(question: Question, data: DraftData, typed: string): Remark | undefined {
    const { path, message, example } = question;
    const answer = typed.trim();
    if (answer === "") {
      return this.isNeeded(question, data)
        ? { severity: "error", text: `${message} is needed. ${example}.` }
        : undefined;
    }
    const problems = problemsOf(path, this.desk.check(withValue(data, path, answer)).problems);
    const worst = problems.find(isError) ?? problems.find(({ severity }) => severity === "warning");
    return worst && { severity: worst.severity, text: `${worst.message}. ${worst.hint}` };
  }

  private isNeeded({ needed }: Question, data: DraftData): boolean {
    return needed === "always" || (needed === "as-source" && this.desk.needsSource(data));
  }
}
