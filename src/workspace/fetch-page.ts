import { linkFault } from "../model/link-fault.ts";
import { parseAddress } from "../model/parse-address.ts";
import type { PageAnswer, Web } from "../ports.ts";
import { UserError } from "../user-error.ts";
import { failureOf } from "../validate/link-failure.ts";

/** How far a server is heard out. */
const limits = {
  /** Milliseconds for all, redirects included. */
  time: 10_000,
  /** Bytes. Pages say at their beginning what they are about; no page that people read is longer. */
  size: 1_000_000,
  redirects: 5,
};

/** A page or another file, as far as it was read. */
export type FetchedPage = Extract<PageAnswer, { status: number }> & {
  /** Where it was found in the end. */
  readonly address: string;
};

/**
 * Fetches what is at a web address of the public internet.
 *
 * @param types media types of which the content is read
 * @throws UserError `BAD_ADDRESS` and `PRIVATE_ADDRESS` (exit code 2), `NOT_FETCHED` (3)
 */
export async function fetchPage(address: string, types: readonly string[], web: Web): Promise<FetchedPage> {
  const fault = linkFault(address);
  if (fault) throw new UserError("BAD_ADDRESS", fault.message, { hint: fault.hint });
  const end = web.elapsed() + limits.time;
  let url = new URL(address);
  for (let redirects = 0; redirects <= limits.redirects; redirects += 1) {
    const timeout = Math.max(1, Math.ceil(end - web.elapsed()));
    const answer = await web.page(url.href, { timeout, largest: limits.size, types });
    if ("fault" in answer && answer.fault === "private") throw privateAddress(url);
    if ("fault" in answer || !isRedirect(answer.status)) return found(answer, url, address);
    url = redirectTarget(url, answer.location);
  }
  throw notFetched(`the server sends the reader on more than ${limits.redirects} times`);
}

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400;
}

/** @throws UserError `NOT_FETCHED` */
function redirectTarget(url: URL, location: string | undefined): URL {
  const target = location === undefined ? undefined : parseAddress(location, url.href);
  if (!target || !/^https?:$/.test(target.protocol)) {
    throw notFetched("the server sends the reader on, but to no web page");
  }
  target.username = "";
  target.password = "";
  // Browsers carry it on, since servers never see it.
  target.hash ||= url.hash;
  return target;
}

/** @throws UserError `NOT_FETCHED` */
function found(answer: PageAnswer, url: URL, asked: string): FetchedPage {
  if ("fault" in answer || answer.status >= 400) throw notFetched(failureOf(answer, url.href).reason);
  if (answer.status !== 200) throw notFetched(`the server sends no page (${answer.status})`);
  if (isLogin(url) && !isLogin(new URL(asked))) throw notFetched(`the server asks for a login, at ${url.host}`);
  return { ...answer, address: url.href };
}

/** Whether a page is for logging in, as far as its address tells. */
function isLogin({ pathname }: URL): boolean {
  return /\/(?:(?:wp-)?log-?in|log-?on|sign-?in|sso|auth|authorize|oauth2?|saml2?)(?:[/.]|$)/i.test(pathname);
}

function privateAddress({ host }: URL): UserError {
  const message = `“${host}” is not on the public internet, and pages are fetched from there only`;
  return new UserError("PRIVATE_ADDRESS", message, { hint: insteadHint });
}

function notFetched(reason: string): UserError {
  return new UserError("NOT_FETCHED", `The page could not be fetched: ${reason}`, { exitCode: 3, hint: insteadHint });
}

const insteadHint = "Open it in a browser, and give what it says by --headline, --date, --summary, --title and --url.";
