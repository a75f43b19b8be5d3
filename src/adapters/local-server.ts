import { randomBytes } from "node:crypto";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Serve, WebPage } from "../ports.ts";
import { UserError } from "../user-error.ts";
import { refusalOf } from "./refusal-of.ts";

/** Nobody else on this machine or network can connect to it but through this machine itself. */
const host = "127.0.0.1";

const usualPort = 4000;

/** What one who connects may take of us: bytes of a request's head, milliseconds for sending it, connections at a time. */
const limits = {
  maxHeaderSize: 8192,
  headersTimeout: 5000,
  requestTimeout: 5000,
  keepAliveTimeout: 5000,
  connectionsCheckingInterval: 1000,
};
const mostConnections = 64;

/** Headers of every answer: it is kept nowhere, taken for what it says, shown in no page of others, and tells no other site where it was. */
const headers = {
  "Cache-Control": "no-store",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** A page of text in plain words, for whoever asks for what is not there. */
const plain = (content: string): WebPage => ({
  type: "text/plain; charset=utf-8",
  content: `${content}\n`,
  policy: "default-src 'none'; frame-ancestors 'none'",
});

const nothingHere = plain(
  "There is nothing here. The address of the preview is the one that the terminal shows, to its last character.",
);

/** A server on this machine for this machine. The key in its address keeps out the other people who work on it. */
export const serveLocally: Serve = async (port, pageAt) => {
  const base = `/${randomBytes(16).toString("base64url")}/`;
  const listeners = new Set<ServerResponse>();
  let fail: (error: unknown) => void = () => {};
  const failure = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const server = createServer(limits, (request, response) => {
    const { url = "", method } = request;
    const refusal = refusalOf(request, (server.address() as AddressInfo).port);
    if (refusal) {
      response.setHeader("Connection", "close");
      if (refusal.status === 405) response.setHeader("Allow", "GET, HEAD");
      send(response, refusal.status, plain(refusal.why));
    } else if (url === `${base}changes` && method === "GET") {
      listen(response, listeners);
    } else {
      try {
        const page = url.startsWith(base) ? pageAt(url.slice(base.length)) : undefined;
        send(response, page ? 200 : 404, page ?? nothingHere);
      } catch (error) {
        response.destroy();
        fail(error);
      }
    }
  });
  server.maxConnections = mostConnections;
  await open(server, port);
  return {
    address: `http://${host}:${(server.address() as AddressInfo).port}${base}`,
    failure,
    announce() {
      for (const listener of listeners) listener.write("data:\n\n");
    },
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
};

async function open(server: Server, port: number | undefined): Promise<void> {
  try {
    await listenAt(server, port ?? usualPort);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
    if (port === undefined) return listenAt(server, 0);
    const isTaken = code === "EADDRINUSE";
    throw new UserError(
      isTaken ? "PORT_TAKEN" : "PORT_FORBIDDEN",
      isTaken ? `Another program uses port ${port}` : `You may not use port ${port} on this machine`,
      { exitCode: 3, hint: "Leave out --port, and a free one is found." },
    );
  }
}

function listenAt(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function send(response: ServerResponse, status: number, { type, content, policy }: WebPage): void {
  response.writeHead(status, {
    ...headers,
    "Content-Security-Policy": policy,
    "Content-Type": type,
    "Content-Length": Buffer.byteLength(content),
  });
  response.end(content);
}

/** Events as browsers listen to them (HTML Standard, server-sent events). */
function listen(response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { ...headers, "Content-Type": "text/event-stream" });
  // The first bytes tell the browser that it is connected; after a break it is to try again soon.
  response.write("retry: 1000\n\n");
  listeners.add(response);
  response.on("close", () => listeners.delete(response));
}
