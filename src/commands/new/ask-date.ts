import { formatDate } from "../../model/format-date.ts";
import { readTypedDate } from "../../model/typed-date.ts";
import { valueAt, withValue } from "../../model/value-at.ts";
import type { Remark } from "../../ports.ts";
import type { DraftData } from "../../validate/check-draft.ts";
import type { Desk } from "./desk.ts";
import type { AskTools, Question } from "./question.ts";
import { remarkOn } from "./remark-on.ts";

/** Asks for the day of the news, today by default. An entry of a day to come is held back until then, or the day is changed. */
export async function askDate(question: Question, data: DraftData, tools: AskTools): Promise<DraftData> {
  const { message, example, path } = question;
  const { desk, prompter } = tools;
  const answer = await prompter.line({
    message,
    example,
    initial: String(valueAt(data, path) ?? ""),
    check: (typed) => dateRemark(question, data, typed, desk),
  });
  const read = readTypedDate(answer.trim() || "today", desk.today);
  const date = "value" in read ? read.value : desk.today;
  const dated = withValue(data, path, date);
  if (date <= desk.today || data["publish_from"] !== undefined) return dated;
  const plan = await prompter.choose({
    message: "That day is still to come.",
    choices: [
      { value: "hold", name: `Hold the entry back until ${formatDate(date, "en")}` },
      { value: "again", name: "Change the date" },
    ],
  });
  return plan === "hold" ? { ...dated, publish_from: date } : askDate(question, dated, tools);
}

function dateRemark(question: Question, data: DraftData, typed: string, desk: Desk): Remark | undefined {
  const read = readTypedDate(typed.trim() || "today", desk.today);
  if ("message" in read) return { severity: "error", text: `${read.message}. ${read.hint}` };
  const date = read.value;
  const isAhead = date > desk.today;
  // Whether to hold it back is asked next, so that a day to come is no error yet.
  const held = isAhead ? { publish_from: date, ...data } : data;
  const shown = `${formatDate(date, "en", { weekday: true })} (${date})${isAhead ? ", still to come" : ""}`;
  return remarkOn(question, held, date, desk) ?? { severity: "info", text: shown };
}
