import type { Problem } from "../../model/problem.ts";
import type { Ports, WebRequest } from "../../ports.ts";
import type { Store } from "../../store/store.ts";
import { askWeb, type WebReport } from "./ask-web.ts";
import { collectLinks } from "./collect-links.ts";
import { type GoodLinks, readLinkCache, writeLinkCache } from "./link-cache.ts";
import { toLinkProblem } from "./link-problems.ts";

/** Which links are checked, and how. */
export interface LinkCheckOptions extends Pick<WebRequest, "allowPrivate"> {
  /** The day of the run, ISO. */
  readonly today: string;
  /** Files whose links are checked. */
  readonly only: (file: string) => boolean;
  /** Whether a link has been added or changed; only those are errors. */
  readonly isNew: (file: string, address: string) => boolean;
}

export interface LinkCheckResult {
  /** In the order of the files and of the links in them. */
  readonly problems: readonly Problem[];
  /** True if no server at all was heard of: then nothing is known, and no link is called dead. */
  readonly isOffline: boolean;
}

/**
 * Asks over the network whether the links of the entries work. Each target is asked once, however many links it has; those that worked in the
 * last days are not asked again.
 *
 * @param root the bulletin's folder, absolute
 */
export async function checkLinks(
  root: string,
  store: Store,
  { today, only, isNew, allowPrivate }: LinkCheckOptions,
  { files, terminal, web }: Pick<Ports, "files" | "terminal" | "web">,
): Promise<LinkCheckResult> {
  const links = collectLinks(store, only);
  const known = readLinkCache(root, today, files);
  const unknown = [...new Set(links.map(({ target }) => target))].filter((target) => !known.has(target));
  const { verdicts, isOffline } = unknown.length > 0 ? await ask(unknown, allowPrivate, { terminal, web }) : nothing;
  const problems = links.flatMap((link) => {
    const verdict = known.get(link.target) ?? verdicts.get(link.target);
    return (verdict && toLinkProblem(link, verdict, isNew(link.file.file, link.address.text), store.bulletin)) ?? [];
  });
  const good = goodOf(verdicts, today);
  if (good.size > 0) keep(root, new Map([...known, ...good]), { files, terminal });
  return { problems, isOffline };
}

const nothing: WebReport = { verdicts: new Map(), isOffline: false };

async function ask(
  addresses: readonly string[],
  allowPrivate: boolean,
  { terminal, web }: Pick<Ports, "terminal" | "web">,
): Promise<WebReport> {
  let begun = 0;
  const show = (host: string) => terminal.progress(`Checking links: ${begun} of ${addresses.length}${host}`);
  show("");
  const report = await askWeb(addresses, await web(), { allowPrivate }, (address) => {
    begun += 1;
    show(` (${new URL(address).host})`);
  });
  terminal.progress(undefined);
  return report;
}

function goodOf(verdicts: WebReport["verdicts"], today: string): GoodLinks {
  return new Map(
    [...verdicts].flatMap(([address, verdict]) =>
      verdict.kind === "alive" ? [[address, { ...verdict, checked: today }]] : [],
    ),
  );
}

/** A cache that cannot be written costs time at the next run, and is no reason to fail this one. */
function keep(root: string, links: GoodLinks, { files, terminal }: Pick<Ports, "files" | "terminal">): void {
  try {
    writeLinkCache(root, links, files);
  } catch (error) {
    terminal.err(`Which links work could not be kept for the next run (${(error as Error).message}).\n`);
  }
}
