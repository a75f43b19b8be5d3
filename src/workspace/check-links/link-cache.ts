import { join } from "node:path";
import { daysBetween, parseDate } from "../../model/calendar-date.ts";
import type { Files } from "../../ports.ts";
import type { LinkVerdict } from "../../validate/link-verdict.ts";
import { isInside } from "../is-inside.ts";

/** A link that worked. */
type GoodLink = Extract<LinkVerdict, { kind: "alive" }> & {
  /** The day on which it was asked, ISO. */
  readonly checked: string;
};

/**
 * Good links by the address that was asked. Only these are remembered: a page that was there last week is there today, as a rule, whereas somebody
 * may be mending what did not work, and wants to see it work.
 */
export type GoodLinks = ReadonlyMap<string, GoodLink>;

/** For how many days a good link is taken to work. */
const daysGood = 7;

/** A cache of 10,000 links has 1 MB. */
const largestCache = 20_000_000;

const folderOf = (root: string) => join(root, ".cache");
const fileOf = (root: string) => join(folderOf(root), "links.json");

/**
 * The links that worked in the week before `today`. What is no cache of ours counts as none, since every link can be asked again.
 *
 * @param root the bulletin's folder
 */
export function readLinkCache(root: string, today: string, files: Files): GoodLinks {
  try {
    if (files.follow(fileOf(root))?.kind !== "file") return new Map();
    const data = JSON.parse(new TextDecoder().decode(files.read(fileOf(root), largestCache)));
    if (data.version !== 1) return new Map();
    const links = Object.entries<GoodLink>(data.links);
    return new Map(links.filter(([, link]) => isGoodLink(link) && isFresh(link, today)));
  } catch {
    return new Map();
  }
}

function isGoodLink({ kind, checked, movedTo = "https://" }: GoodLink): boolean {
  return kind === "alive" && parseDate(checked) !== undefined && /^https?:\/\//.test(movedTo);
}

function isFresh({ checked }: GoodLink, today: string): boolean {
  const age = daysBetween(checked, today);
  return age >= 0 && age <= daysGood;
}

/**
 * Writes the cache anew, with a `.gitignore` that keeps it out of the repository.
 *
 * @throws what the disk says
 */
export function writeLinkCache(root: string, links: GoodLinks, files: Files): void {
  const folder = files.follow(folderOf(root))?.path;
  const home = files.follow(root)?.path ?? root;
  if (folder !== undefined && !isInside(home, folder)) throw new Error("The folder is a link out of the bulletin");
  const inOrder = Object.fromEntries([...links].sort(([a], [b]) => (a < b ? -1 : 1)));
  files.replace([
    { path: join(folderOf(root), ".gitignore"), content: "*\n" },
    { path: fileOf(root), content: `${JSON.stringify({ version: 1, links: inOrder }, null, 1)}\n` },
  ]);
}
