import { formatPeriod } from "../../model/format-date.ts";
import { readTypedEnd, readTypedPeriod, type TypedPeriod } from "../../model/typed-period.ts";
import { valueAt, withValue } from "../../model/value-at.ts";
import type { Remark } from "../../ports.ts";
import { type DraftData, problemsOf } from "../../validate/check-draft.ts";
import type { Desk } from "./desk.ts";
import { isError } from "./problem-lines.ts";
import type { AskTools, Question } from "./question.ts";
import { emptyRemark, isNeeded, toRemark } from "./remark-on.ts";

const startPath = ["event", "start"];
const endPath = ["event", "end"];

/** Asks when an event takes place; the answer may name its end, too. */
export function askPeriod(question: Question, data: DraftData, tools: AskTools): Promise<DraftData> {
  const initial = [startPath, endPath].flatMap((path) => valueAt(data, path) ?? []).join(" to ");
  return askMoments(question, data, initial, (typed) => readTypedPeriod(typed, tools.desk.today), tools);
}

/** Asks when an event ends that has a start. */
export function askEnd(question: Question, data: DraftData, tools: AskTools): Promise<DraftData> {
  const start = String(valueAt(data, startPath));
  const read = (typed: string): TypedPeriod => {
    const end = readTypedEnd(typed, start);
    return "message" in end ? end : { start, end: end.value };
  };
  return askMoments(question, data, String(valueAt(data, endPath) ?? ""), read, tools);
}

async function askMoments(
  question: Question,
  data: DraftData,
  initial: string,
  read: (typed: string) => TypedPeriod,
  { desk, prompter }: AskTools,
): Promise<DraftData> {
  const { message, example, path } = question;
  const answer = await prompter.line({
    message,
    example,
    initial,
    check(typed) {
      if (typed.trim() !== "") return periodRemark(read(typed.trim()), data, desk);
      return isNeeded(question, data, desk) ? emptyRemark(question) : undefined;
    },
  });
  const period = read(answer.trim());
  return "message" in period ? withValue(data, path, undefined) : withPeriod(data, period);
}

/** What was understood, unless a rule has something against it. */
function periodRemark(period: TypedPeriod, data: DraftData, desk: Desk): Remark {
  if ("message" in period) return { severity: "error", text: `${period.message}. ${period.hint}` };
  const { start, end = start } = period;
  if (end.slice(0, start.length) < start.slice(0, end.length)) {
    return { severity: "error", text: "The end is before the start. Correct one of the two." };
  }
  const { problems } = desk.check(withPeriod(data, period));
  const found = [startPath, endPath].flatMap((path) => problemsOf(path, problems));
  const understood: Remark = { severity: "info", text: formatPeriod(start, end, "en") };
  return toRemark([...found.filter(isError), ...found]) ?? understood;
}

function withPeriod(data: DraftData, { start, end }: Extract<TypedPeriod, { readonly start: string }>): DraftData {
  return withValue(withValue(data, startPath, start), endPath, end);
}
