import type { WebAnswer, WebFault } from "./web-answer.ts";

/** What an answer that is neither a page nor a redirect says about a link. */
export interface LinkFailure {
  /** `dead` only where the server, or the DNS, says so itself. Whatever may be different for a reader in a browser is `unchecked`. */
  readonly kind: "dead" | "unchecked";
  /** A clause without a full stop. */
  readonly reason: string;
  /** How many milliseconds to wait before each further try; there are as many as it is worth. */
  readonly pauses: readonly number[];
}

/** The second try is a GET at once, since many servers refuse HEAD or answer it wrongly. */
const byGet = [0];
/** What may be better in a moment. */
const inAMoment = [1000, 3000];

/** Answers that are about who asks, or when, and not about whether there is a page. */
const refusals: Readonly<Record<number, LinkFailure>> = {
  401: unchecked("the server asks for a login", byGet),
  403: unchecked("the server refuses programs, or everybody", byGet),
  407: unchecked("a proxy asks for a login", byGet),
  408: unchecked("the server did not want to wait", inAMoment),
  423: unchecked("the page is locked", byGet),
  425: unchecked("the server asks to come back later", inAMoment),
  429: unchecked("the server has had too many requests", inAMoment),
  451: unchecked("the page is withheld for legal reasons, perhaps not everywhere", byGet),
};

const faults: Readonly<Record<WebFault, (host: string) => LinkFailure>> = {
  "no-such-host": (host) => ({ kind: "dead", reason: `there is no website “${host}”`, pauses: [1000] }),
  "no-lookup": (host) => unchecked(`“${host}” could not be looked up`, inAMoment),
  private: (host) => unchecked(`“${host}” is not on the public internet`, []),
  unreachable: () => unchecked("the server cannot be reached from here", inAMoment),
  // A server that is being restarted, or that turns the address ranges of data centres away, refuses connections as well.
  refused: () => unchecked("the server refused the connection", inAMoment),
  reset: () => unchecked("the server broke the connection off", inAMoment),
  timeout: () => unchecked("the server did not answer in time", inAMoment),
  certificate: (host) => unchecked(`the certificate of “${host}” is not valid`, []),
  "not-http": () => unchecked("what the server answered cannot be understood", inAMoment),
};

/** @param address the one that was asked */
export function failureOf(answer: WebAnswer, address: string): LinkFailure {
  if ("fault" in answer) return faults[answer.fault](new URL(address).host);
  const failure = byStatus(answer.status);
  return { ...failure, reason: `${failure.reason} (${answer.status})` };
}

function byStatus(status: number): LinkFailure {
  const refusal = refusals[status];
  if (refusal) return refusal;
  if (status === 404) return dead("the page is not there");
  if (status === 410) return dead("the page has been taken down for good");
  if (status >= 400 && status < 500) return dead("the server does not accept the address");
  if (status >= 500 && status < 600) return unchecked("the server has a fault of its own", inAMoment);
  return unchecked("the server refuses programs", byGet);
}

function dead(reason: string): LinkFailure {
  return { kind: "dead", reason, pauses: byGet };
}

function unchecked(reason: string, pauses: readonly number[]): LinkFailure {
  return { kind: "unchecked", reason, pauses };
}
