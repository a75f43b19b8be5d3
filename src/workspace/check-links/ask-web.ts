import pLimit from "p-limit";
import type { Web, WebRequest } from "../../ports.ts";
import { type LinkVerdict, newCheck, nextStep, requestOf } from "../../validate/link-verdict.ts";
import type { WebAnswer } from "../../validate/web-answer.ts";
import { HostTurns } from "./host-turns.ts";

/** How the web is asked. Times are in milliseconds. */
const limits = {
  /** Hosts that are asked at the same time; each gets one request at a time. */
  hosts: 8,
  /** Between two requests to one host. */
  pause: 500,
  /** For one answer. */
  answer: 10_000,
  /** For the whole run. Links that are left then are not asked. */
  run: 30 * 60_000,
  /** After so many links in a row that it did not answer in time, or called too many, a host is left in peace. */
  silence: 3,
};

/** What the web said. */
export interface WebReport {
  readonly verdicts: ReadonlyMap<string, LinkVerdict>;
  /** Whether servers were looked for and none at all was found. Then the fault is likely ours, and no link is called dead. */
  readonly isOffline: boolean;
}

/**
 * Asks for each address until there is a verdict on it.
 *
 * @param onStart hears of each address when its turn has come
 */
export async function askWeb(
  addresses: readonly string[],
  web: Web,
  { allowPrivate }: Pick<WebRequest, "allowPrivate">,
  onStart: (address: string) => void,
): Promise<WebReport> {
  const turns = new HostTurns(web, limits.pause);
  const end = web.elapsed() + limits.run;
  const verdicts = new Map<string, LinkVerdict>();
  const seen = { found: false, lost: false };

  async function ask(address: string): Promise<{ readonly verdict: LinkVerdict; readonly last?: WebAnswer }> {
    for (let check = newCheck(address); ; ) {
      if (web.elapsed() > end) return { verdict: notAsked("the time for this run was up") };
      const request = requestOf(check);
      const answer = await turns.take(new URL(request.address).host, () =>
        web.request(request.address, { method: request.method, timeout: limits.answer, allowPrivate }),
      );
      seen.found ||= isFound(answer);
      seen.lost ||= isLost(answer);
      const step = nextStep(check, answer);
      if ("verdict" in step) return { verdict: step.verdict, last: answer };
      if (step.pause > 0) await web.wait(step.pause);
      check = step.check;
    }
  }

  async function askHost(ofHost: readonly string[]): Promise<void> {
    let silent = 0;
    for (const address of ofHost) {
      onStart(address);
      if (silent === limits.silence) {
        verdicts.set(address, notAsked("the server had not answered for other links"));
        continue;
      }
      const { verdict, last } = await ask(address);
      verdicts.set(address, verdict);
      silent = last && isSilence(last) ? silent + 1 : 0;
    }
  }

  await pLimit(limits.hosts).map(byHost(addresses), askHost);
  const isOffline = seen.lost && !seen.found;
  return { verdicts: isOffline ? withoutDead(verdicts) : verdicts, isOffline };
}

function withoutDead(verdicts: ReadonlyMap<string, LinkVerdict>): ReadonlyMap<string, LinkVerdict> {
  const doubtful = notAsked("no website could be reached");
  return new Map([...verdicts].map(([address, verdict]) => [address, verdict.kind === "dead" ? doubtful : verdict]));
}

function notAsked(reason: string): LinkVerdict {
  return { kind: "unchecked", reason };
}

function byHost(addresses: readonly string[]): Iterable<readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const address of addresses) {
    const { host } = new URL(address);
    const group = groups.get(host);
    if (group) group.push(address);
    else groups.set(host, [address]);
  }
  return groups.values();
}

/** A server was there. Silence proves nothing, and of a private address nothing was asked. */
function isFound(answer: WebAnswer): boolean {
  return "status" in answer || ["refused", "reset", "certificate", "not-http"].includes(answer.fault);
}

/** As a machine without a network sees every server. */
function isLost(answer: WebAnswer): boolean {
  return "fault" in answer && ["no-such-host", "no-lookup", "unreachable"].includes(answer.fault);
}

function isSilence(answer: WebAnswer): boolean {
  return "status" in answer ? answer.status === 429 : answer.fault === "timeout";
}
