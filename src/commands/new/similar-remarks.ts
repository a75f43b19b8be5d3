import { formatDate } from "../../model/format-date.ts";
import type { Path } from "../../model/problem.ts";
import type { DraftProblem } from "../../validate/check-draft.ts";
import type { Similar } from "./earlier-news.ts";

/** Where a draft shares something, and the rule that watches over it among the entries of some weeks. */
const places: Readonly<Record<Similar["why"], { readonly path: Path; readonly rule: string }>> = {
  link: { path: ["source", "url"], rule: "link-duplicate" },
  headline: { path: ["headline"], rule: "headline-duplicate" },
};

/** What there is to say about the entries that are like a draft: of each reason the first, unless its rule has spoken. */
export function similarRemarks(
  similar: readonly Similar[],
  problems: readonly Pick<DraftProblem, "rule">[],
): readonly DraftProblem[] {
  return (["headline", "link"] as const).flatMap((why) => {
    const first = similar.find((one) => one.why === why);
    const { path, rule } = places[why];
    if (!first || problems.some((problem) => problem.rule === rule)) return [];
    return [
      { rule, path, severity: "warning", message: messageOf(first), hint: "If it is the same news, leave it out." },
    ];
  });
}

function messageOf({ id, headline, date, why }: Similar): string {
  const entry = `${id} (“${headline}”, ${formatDate(date, "en")})`;
  return why === "link" ? `This page is linked in ${entry} already` : `The headline is like that of ${entry}`;
}
