import { lookup } from "node:dns";
import { request as httpRequest, type IncomingMessage, type RequestOptions } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { performance } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import type { Web } from "../ports.ts";
import type { WebAnswer, WebFault } from "../validate/web-answer.ts";
import { mayConnect } from "./may-connect.ts";
import { readContent } from "./read-content.ts";

/**
 * The web over Node's own client: no cookies, no referrer, no proxy, every connection closed at once.
 *
 * @param version the program's, which it gives its name with
 * @param may whether a connection may be made
 */
export function nodeWeb(version: string, may = mayConnect): Web {
  return {
    async request(address, { method, timeout, allowPrivate }) {
      const headers = { "user-agent": `bulletin/${version} link check`, accept: "*/*" };
      const signal = AbortSignal.timeout(timeout);
      try {
        const response = await send(address, { method, headers, signal }, (ip) => may(ip, allowPrivate));
        response.destroy();
        return toAnswer(response);
      } catch (error) {
        return { fault: faultOf(error as NodeJS.ErrnoException) };
      }
    },
    async page(address, { timeout, largest, types }) {
      const headers = {
        "user-agent": `bulletin/${version}`,
        accept: `${types}, */*;q=0.1`,
        "accept-encoding": "gzip, br",
      };
      const signal = AbortSignal.timeout(timeout);
      try {
        const response = await send(address, { method: "GET", headers, signal }, (ip) => may(ip, false));
        const content = await readContent(response, { largest, types });
        return { ...toAnswer(response), ...content };
      } catch (error) {
        // What a body is cut off by does not say that it was us.
        return { fault: signal.aborted ? "timeout" : faultOf(error as NodeJS.ErrnoException) };
      }
    },
    wait: (ms) => setTimeout(ms),
    elapsed: () => performance.now(),
  };
}

/** Resolves to the answer when its head has come. */
async function send(
  address: string,
  options: RequestOptions,
  isOpen: (ip: string) => boolean,
): Promise<IncomingMessage> {
  const url = new URL(address);
  // Node.js does not look up an address that is an IP address already.
  const literal = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(literal) && !isOpen(literal)) throw privateAddress();
  // What a redirect puts before its host is not for us to send.
  url.username = "";
  url.password = "";
  const request = url.protocol === "https:" ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    request(url, { ...options, agent: false, lookup: lookupOf(isOpen) })
      .on("response", resolve)
      .on("error", reject)
      .end();
  });
}

/** Finds the IP addresses that a connection may be made to. It is what connects that asks, so no second answer of the DNS can slip in between. */
function lookupOf(isOpen: (ip: string) => boolean): LookupFunction {
  return (host, options, done) =>
    lookup(host, { ...options, all: true }, (error, found = []) => {
      const open = found.filter(({ address }) => isOpen(address));
      const [first] = open;
      if (error) done(error, []);
      else if (!first) done(privateAddress(), []);
      else if (options.all) done(null, open);
      else done(null, first.address, first.family);
    });
}

function privateAddress(): NodeJS.ErrnoException {
  return Object.assign(new Error("The address is private"), { code: "PRIVATE" });
}

function toAnswer({ statusCode = 0, headers }: IncomingMessage): Extract<WebAnswer, { status: number }> {
  const { location } = headers;
  const retryAfter = toMilliseconds(headers["retry-after"]);
  return {
    status: statusCode,
    // Node.js reads headers as Latin-1; browsers read addresses in them as UTF-8.
    ...(location !== undefined && { location: Buffer.from(location, "latin1").toString("utf8") }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
}

/** `Retry-After`: seconds, or the moment when the pause is over (RFC 9110, section 10.2.3). */
function toMilliseconds(retryAfter: string | undefined): number | undefined {
  if (retryAfter === undefined) return undefined;
  const ms = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

const faults: Readonly<Record<string, WebFault>> = {
  ENOTFOUND: "no-such-host",
  EAI_AGAIN: "no-lookup",
  EAI_FAIL: "no-lookup",
  PRIVATE: "private",
  EHOSTUNREACH: "unreachable",
  ENETUNREACH: "unreachable",
  ENETDOWN: "unreachable",
  EADDRNOTAVAIL: "unreachable",
  ECONNREFUSED: "refused",
  ECONNRESET: "reset",
  EPIPE: "reset",
  ETIMEDOUT: "timeout",
  ABORT_ERR: "timeout",
};

/** OpenSSL's names for what is wrong with a certificate, and Node's own one for a wrong host. */
const certificateFault = /CERT|SELF_SIGNED|UNABLE_TO_|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH/;

function faultOf({ code = "" }: NodeJS.ErrnoException): WebFault {
  return faults[code] ?? (certificateFault.test(code) ? "certificate" : "not-http");
}
