import { formatDate } from "../../model/format-date.ts";
import { readTypedEnd, readTypedPeriod } from "../../model/typed-period.ts";
import { readWrittenDate } from "../feeds/read-written-date.ts";
import type { ImportSettings } from "../importer.ts";
import { excelDay } from "./excel-day.ts";
import type { Row } from "./row.ts";

/** The event that a row tells of; nothing without a day. */
export function rowEvent(row: Row, settings: ImportSettings): object {
  const when = readWhen(row, settings);
  const [place, address] = [row.line("place"), row.line("address")];
  const [booking] = row.addresses("booking");
  if (!when) {
    const said = [place, address, row.line("booking")].filter((text) => text !== "");
    if (said.length > 0 && row.line("start") === "")
      row.review.push(`There is no day for the event at “${said.join(", ")}”: add the event.`);
    return {};
  }
  if (booking === undefined && row.line("booking") !== "") {
    row.review.push(`“${row.line("booking")}” is no address to book at: write it into the summary.`);
  }
  return {
    ...when,
    ...(place !== "" && { place }),
    ...(address !== "" && { address }),
    ...(booking !== undefined && { booking }),
  };
}

function readWhen(row: Row, settings: ImportSettings): { readonly start: string; readonly end?: string } | undefined {
  const [start, startTime, end, endTime] = (["start", "startTime", "end", "endTime"] as const).map((field) =>
    row.line(field),
  ) as [string, string, string, string];
  if (start === "") {
    if (startTime !== "" || end !== "")
      row.review.push(`“${[startTime, end].join(" ").trim()}” is left out: it has no day.`);
    return undefined;
  }
  const said = [inWords(start, settings), startTime].filter(Boolean).join(", ");
  const period = readTypedPeriod(said, settings.today);
  if ("message" in period) {
    row.review.push(`“${said}” is not understood as the time of an event: add the event.`);
    return undefined;
  }
  const last = [end === "" ? "" : inWords(end, settings), endTime].filter(Boolean).join(", ");
  if (last === "") return period;
  const until = readTypedEnd(last, period.start);
  if ("value" in until) return { start: period.start, end: until.value };
  row.review.push(`“${last}” is not understood as the end of the event: add it.`);
  return period;
}

/** A day in numbers in words, since those who type it may mean another; the time of day behind it stays. */
function inWords(text: string, { language }: ImportSettings): string {
  const counted = excelDay(text);
  if (counted !== undefined) return formatDate(counted, "en");
  return text.replace(/^(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}-\d\d-\d\d)(?=$|[\sT,])T?/, (numbers) => {
    const date = readWrittenDate(numbers.replace("T", ""), language);
    return date === undefined ? numbers : `${formatDate(date, "en")}${numbers.endsWith("T") ? " " : ""}`;
  });
}
