import { Readable } from "node:stream";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { nodeWeb } from "../../src/adapters/web.ts";
import { answers, type Handler, type StrangeServer, startStrangeServer } from "../strange-server.ts";

const html = "<!doctype html><title>Café</title>";

function send(body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Handler {
  return (_, response) => response.writeHead(200, { "content-type": "text/html; charset=UTF-8", ...headers }).end(body);
}

/** Sends the same text for as long as somebody reads. */
const endless: Handler = (_, response) => {
  function* texts() {
    for (;;) yield "news ".repeat(1000);
  }
  Readable.from(texts()).pipe(response.writeHead(200, { "content-type": "text/html" }));
};

/** Sends a letter now and then. */
const drip: Handler = (_, response) => {
  response.writeHead(200, { "content-type": "text/html" });
  const timer = setInterval(() => response.write("a"), 10);
  response.on("close", () => clearInterval(timer));
};

let server: StrangeServer;
let heard: Record<string, unknown> = {};

beforeAll(async () => {
  server = await startStrangeServer({
    ...answers,
    "/page": (request, response, times) => {
      heard = request.headers;
      send(html, { "set-cookie": "a=b", "content-length": "35" })(request, response, times);
    },
    "/gzip": send(gzipSync(html), { "content-encoding": "GZIP" }),
    "/brotli": send(brotliCompressSync(html), { "content-encoding": "br" }),
    "/bomb": send(gzipSync(new Uint8Array(20_000_000)), { "content-encoding": "gzip" }),
    "/no-gzip": send(html, { "content-encoding": "gzip" }),
    "/half-gzip": send(gzipSync("news ".repeat(10_000)).subarray(0, 40), { "content-encoding": "gzip" }),
    "/deflate": send(html, { "content-encoding": "deflate" }),
    "/constructor": send(html, { "content-encoding": "constructor" }),
    "/pdf": send("%PDF-1.7", { "content-type": "Application/PDF", "content-length": "8" }),
    "/no-type": (_, response) => response.end(html),
    "/not-found": (_, response) => response.writeHead(404, { "content-type": "text/html" }).end(html),
    "/endless": endless,
    "/drip": drip,
    "/cut-off": ({ socket }) =>
      socket.end("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 1000\r\n\r\nnews"),
    "/too-long": ({ socket }) =>
      socket.end("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 4\r\n\r\nnews and more"),
    "/two-lengths": ({ socket }) => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 4\r\ncontent-length: 5\r\n\r\nnews"),
  });
});

afterAll(() => server.close());

const web = nodeWeb("1.2.3", (ip) => ip === "127.0.0.1");

async function get(path: string, { largest = 1000, timeout = 5000 } = {}) {
  const answer = await web.page(`${server.origin}${path}`, { largest, timeout, types: ["text/html"] });
  return "fault" in answer ? answer : { ...answer, body: new TextDecoder().decode(answer.body) };
}

describe("the content of a page", () => {
  const whole = { status: 200, mediaType: "text/html", charset: "UTF-8", body: html };

  test.each([
    ["/page", { ...whole, size: 35 }],
    ["/gzip", whole],
    ["/brotli", whole],
    ["/bomb", { ...whole, body: "\0".repeat(1000) }],
    ["/endless", { status: 200, mediaType: "text/html", body: "news ".repeat(200) }],
    ["/too-long", { status: 200, mediaType: "text/html", size: 4, body: "news" }],
    ["/pdf", { status: 200, mediaType: "application/pdf", size: 8, body: "" }],
    ["/no-type", { status: 200, mediaType: "", size: 35, body: "" }],
    ["/not-found", { status: 404, mediaType: "text/html", body: "" }],
    ["/moved", { status: 301, location: "/moved-on", mediaType: "", body: "" }],
  ])("%s", async (path, answer) => {
    expect(await get(path)).toEqual(answer);
  });

  test.each([
    ["/no-gzip", "not-http"],
    ["/half-gzip", "not-http"],
    ["/deflate", "not-http"],
    ["/constructor", "not-http"],
    ["/two-lengths", "not-http"],
    ["/cut-off", "reset"],
    ["/reset", "reset"],
    ["/garbage", "not-http"],
    ["/endless-head", "not-http"],
  ])("%s is a fault", async (path, fault) => {
    expect(await get(path, { largest: 100_000 })).toEqual({ fault });
  });

  test.each(["/slow", "/drip"])("%s is waited for no longer than it is allowed to last", async (path) => {
    expect(await get(path, { timeout: 100 })).toEqual({ fault: "timeout" });
  });
});

test("it says who it is and what it can read, and nothing else", async () => {
  // The second time, a browser would send the cookie back.
  await get("/page");
  await get("/page");
  expect(heard).toEqual({
    host: new URL(server.origin).host,
    "user-agent": "bulletin/1.2.3",
    accept: "text/html, */*;q=0.1",
    "accept-encoding": "gzip, br",
    connection: "close",
  });
});

describe("nothing is fetched from a private address", () => {
  test.each([
    "127.0.0.1",
    "localhost",
    "2130706433",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "10.0.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "[fd00::1]",
  ])("%s", async (host) => {
    const { port } = new URL(server.origin);
    const options = { largest: 1000, timeout: 5000, types: ["text/html"] };
    expect(await nodeWeb("1.2.3").page(`http://${host}:${port}/never`, options)).toEqual({ fault: "private" });
    expect(server.asked).not.toContain("GET /never");
  });
});
