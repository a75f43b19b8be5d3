/** The day that words such as “5 April 2018” or “Tuesday 13 March 2018” name, in ISO form; the words themselves if they name none. */
export function readDate(words: string, language: string): string {
  return dictionary(language).get(normal(words)) ?? words;
}

/** When something takes place, from words such as “Tuesday 13 March 2018, midday to 4:30pm”. */
export function readPeriod(words: string, language: string): { readonly start: string; readonly end?: string } {
  const [from = "", to] = words.split(/ (?:to|–) /);
  const start = readMoment(from, language);
  return to === undefined ? { start } : { start, end: readMoment(to, language, start.slice(0, 10)) };
}

function readMoment(words: string, language: string, sameDay = ""): string {
  const [, day = "", time] = /^(.*?)(?:, )?(midday|midnight|\d+(?::\d\d)?[ap]m|\d\d:\d\d)?$/.exec(words) ?? [];
  const date = day === "" ? sameDay : readDate(day, language);
  return time === undefined ? date : `${date}T${readTime(time)}`;
}

function readTime(words: string): string {
  if (words === "midday") return "12:00";
  if (words === "midnight") return "00:00";
  const [, hour = "", minute = "00", half] = /^(\d+)(?::(\d\d))?([ap]m)?$/.exec(words) ?? [];
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === "pm" ? 12 : 0);
  return `${String(hours).padStart(2, "0")}:${minute}`;
}

/** How a language writes the days of the years that the tests are about, long and with the weekday. */
function dictionary(language: string): ReadonlyMap<string, string> {
  const known = dictionaries.get(language);
  if (known) return known;
  // Every kind of English is written day first.
  const britishIfEnglish = language.startsWith("en") ? "en-GB" : language;
  const styles = (["long", "full"] as const).map(
    (dateStyle) => new Intl.DateTimeFormat(britishIfEnglish, { dateStyle, timeZone: "UTC" }),
  );
  const days = Array.from({ length: 1826 }, (_, day) => new Date(Date.UTC(2016, 0, 1 + day)));
  const made = new Map(
    days.flatMap((day) => styles.map((style) => [normal(style.format(day)), day.toISOString().slice(0, 10)] as const)),
  );
  dictionaries.set(language, made);
  return made;
}

const dictionaries = new Map<string, ReadonlyMap<string, string>>();

/** Whether a comma follows the weekday differs between versions of the tables that `Intl` has. */
function normal(words: string): string {
  return words.replaceAll(",", "");
}
