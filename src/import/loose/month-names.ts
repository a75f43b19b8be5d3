/** The months as a language other than English names them, in full and in small letters, with their numbers from 1; none for English. */
export function monthNamesOf(language: string): ReadonlyMap<string, number> {
  const known = named.get(language) ?? namesIn(language);
  named.set(language, known);
  return known;
}

const named = new Map<string, ReadonlyMap<string, number>>();

function namesIn(language: string): ReadonlyMap<string, number> {
  if (/^en\b/i.test(language)) return new Map();
  const format = new Intl.DateTimeFormat(language, { month: "long", calendar: "gregory", timeZone: "UTC" });
  const months = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month, 15)).toLowerCase());
  return new Map(months.map((name, month) => [name, month + 1] as const).filter(([name]) => /^\p{L}+$/u.test(name)));
}
