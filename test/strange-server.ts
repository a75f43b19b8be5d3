import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Answers one request; `times` is how often its path has been asked before, by any method. */
export type Handler = (request: IncomingMessage, response: ServerResponse, times: number) => void;

/** A web server on 127.0.0.1 that gives every answer that a link can meet. */
export interface StrangeServer {
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  /** What was asked, such as `HEAD /page`, in the order in which it came. */
  readonly asked: string[];
  /** How many requests it had on hand at the same time, at most. */
  readonly mostAtOnce: number;
  close(): Promise<void>;
}

export async function startStrangeServer(
  handlers: Readonly<Record<string, Handler>> = answers,
): Promise<StrangeServer> {
  const asked: string[] = [];
  let atOnce = 0;
  let mostAtOnce = 0;
  const server: Server = createServer((request, response) => {
    const path = request.url ?? "";
    const times = asked.filter((one) => one.endsWith(` ${path}`)).length;
    asked.push(`${request.method} ${path}`);
    atOnce += 1;
    mostAtOnce = Math.max(mostAtOnce, atOnce);
    response.on("close", () => {
      atOnce -= 1;
    });
    (handlers[path] ?? status(404))(request, response, times);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    get mostAtOnce() {
      return mostAtOnce;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function status(code: number, headers: Readonly<Record<string, string>> = {}): Handler {
  return (_, response) => response.writeHead(code, headers).end();
}

function redirect(location: string, code = 302): Handler {
  return status(code, { location });
}

/** One answer to HEAD, another to GET. */
function byMethod(head: Handler, get: Handler): Handler {
  return (request, ...rest) => (request.method === "HEAD" ? head : get)(request, ...rest);
}

/** Writes for as long as somebody reads. */
function writeOn(stream: NodeJS.WritableStream, text: string): void {
  const more = () => {
    while (stream.writable && stream.write(text));
  };
  stream.on("drain", more);
  stream.on("error", () => {});
  more();
}

/** The answers by path. */
export const answers: Readonly<Record<string, Handler>> = {
  "/ok": status(200),
  "/no-content": status(204),
  "/no-head": byMethod(status(405), status(200)),
  "/head-lies": byMethod(status(404), status(200)),
  "/head-hangs-up": byMethod((request) => request.socket.resetAndDestroy(), status(200)),
  "/gone": status(410),
  "/login": status(401),
  "/forbidden": status(403),
  "/teapot": status(418),
  "/denied": status(999),
  "/busy": (_, response, times) =>
    times === 0 ? response.writeHead(429, { "retry-after": "2" }).end() : response.writeHead(200).end(),
  "/busy-for-long": status(429, { "retry-after": "3600" }),
  "/busy-until": (_, response) =>
    response.writeHead(503, { "retry-after": new Date(Date.now() + 3_600_000).toUTCString() }).end(),
  "/hiccup": (_, response, times) => response.writeHead(times === 0 ? 500 : 200).end(),
  "/broken": status(503),
  "/moved": redirect("/moved-on", 301),
  "/moved-on": redirect("ok?from=moved", 308),
  "/ok?from=moved": status(200),
  "/ok/": status(200),
  "/slash": redirect("/slash/", 301),
  "/slash/": status(200),
  "/for-now": redirect("/ok"),
  "/to-nothing": redirect("/nothing"),
  "/circle": redirect("/circle-2"),
  "/circle-2": redirect("/circle"),
  "/nowhere": status(302),
  "/bad-location": redirect("http://[broken"),
  "/to-script": redirect("javascript:alert(1)"),
  "/to-file": redirect("file:///etc/passwd"),
  "/to-private": redirect("http://127.0.0.2/secret"),
  "/to-disguised": redirect("http://[::ffff:127.0.0.2]/secret"),
  "/to-user": redirect("http://user:secret@127.0.0.1:1/"),
  "/welsh": (_, response) => response.writeHead(301, { location: Buffer.from("/tŷ").toString("latin1") }).end(),
  "/slow": () => {},
  "/reset": (request) => request.socket.resetAndDestroy(),
  "/garbage": (request) => request.socket.end("SSH-2.0-OpenSSH_9.6\r\n"),
  "/endless-body": byMethod(status(405), (_, response) => writeOn(response.writeHead(200), "news ".repeat(1000))),
  "/endless-head": (request) => {
    request.socket.write("HTTP/1.1 200 OK\r\n");
    writeOn(request.socket, `x-more: ${"x".repeat(1000)}\r\n`);
  },
  ...Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`/chain-${i}`, redirect(`/chain-${i + 1}`)])),
  "/chain-12": status(200),
};
