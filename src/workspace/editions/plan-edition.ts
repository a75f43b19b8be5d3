import { isEditionId } from "../../model/edition-id.ts";
import { formatDate } from "../../model/format-date.ts";
import { nextEdition } from "../../model/next-edition.ts";
import type { EditionFile, Store } from "../../store/store.ts";
import { UserError } from "../../user-error.ts";
import type { EditionPlan, EditionRequest } from "./edition-plan.ts";
import { findEdition } from "./find-edition.ts";
import { newEdition } from "./new-edition.ts";
import { updatedEdition } from "./updated-edition.ts";

/**
 * Plans the edition that is asked for: one that is there and not sent brought up to date, else a new one. Nothing that stands in an edition is taken
 * out or moved.
 *
 * @param folder where editions are, as the user would type it
 * @param today ISO date
 * @throws UserError `BROKEN_EDITION`, `EDITION_SENT`, `EDITION_OVERDUE`, `EDITION_OPEN`, `BAD_NAME`, `NOTHING_MATCHED`, `NOT_EDITABLE`
 */
export function planEdition(store: Store, request: EditionRequest, folder: string, today: string): EditionPlan {
  refuseBroken(store, folder);
  const { name, date = today } = request;
  const before = name === undefined ? openEdition(store, request, today) : unsentEdition(store, name);
  if (before) return updatedEdition(store, before, request);
  if (name !== undefined) refuseName(name);
  const plan = newEdition(store, { ...request, date }, folder);
  if (plan) return plan;
  throw new UserError("NOTHING_MATCHED", `No ready entry waits for an edition of ${formatDate(date, "en")}`, {
    hint: "Set status: ready in an entry; bulletin status shows what keeps the others back.",
  });
}

/** What cannot be read may hold any entry. */
function refuseBroken({ editions, problems }: Store, folder: string): void {
  const faults = [
    ...problems.filter(({ file }) => file.startsWith(`${folder}/`)),
    ...editions.flatMap((one) => one.problems),
  ];
  const fault = faults.find(({ severity }) => severity === "error");
  if (!fault) return;
  throw new UserError("BROKEN_EDITION", `${fault.file} has errors, so it is not known which entries have an edition`, {
    exitCode: 1,
    hint: "Run bulletin validate, and mend it first.",
  });
}

/** The edition that is to go out next, as long as it is plain that it has not gone out yet. */
function openEdition(store: Store, { date }: EditionRequest, today: string): EditionFile | undefined {
  const next = nextEdition(store.editions, today);
  const { date: planned = "" } = next?.value ?? {};
  if (next && planned < today) {
    throw new UserError(
      "EDITION_OVERDUE",
      `${next.file} has the date ${formatDate(planned, "en")}, and nothing says that it was sent`,
      {
        hint: `If it went out: bulletin sent ${next.id}. If it has yet to go out: bulletin compose ${next.id} --date ${today}.`,
      },
    );
  }
  if (next && date !== undefined && date !== planned) {
    throw new UserError("EDITION_OPEN", `${next.file} of ${formatDate(planned, "en")} is not sent yet`, {
      hint: `To change its date: bulletin compose ${next.id} --date ${date}. For another edition beside it, give that a name.`,
    });
  }
  return next;
}

function unsentEdition(store: Store, name: string): EditionFile | undefined {
  const edition = findEdition(store, name);
  if (edition?.value?.sent === undefined) return edition;
  throw new UserError("EDITION_SENT", `${edition.file} was sent, and a sent edition is not changed any more`, {
    hint: "Write the next one with bulletin compose.",
  });
}

function refuseName(name: string): void {
  if (isEditionId(name)) return;
  throw new UserError("BAD_NAME", `There is no edition “${name}”, and a new one cannot have that name`, {
    hint: "Name it in lower-case letters, digits and hyphens, such as 2018-05 or spring-2018.",
  });
}
