import { connect, createServer, type Server } from "node:net";
import { networkInterfaces } from "node:os";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { serveLocally } from "../../src/adapters/local-server.ts";
import type { Site } from "../../src/ports.ts";

// Raw sockets, because every HTTP client mends what is to be tried here.
const page = { type: "text/html; charset=utf-8", content: "<p>Ünpublished news</p>", policy: "default-src 'none'" };
let site: Site;
let port: number;
let base: string;

beforeAll(async () => {
  site = await serveLocally(0, (path) => (path === "" || path === "page" ? page : undefined));
  ({ pathname: base } = new URL(site.address));
  port = Number(new URL(site.address).port);
});
afterAll(() => site.close());

/** Sends bytes and resolves to all that comes back until the server ends the connection, or for a moment. */
function send(bytes: string, patience = 400): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    let answer = "";
    const timer = setTimeout(() => socket.destroy(), patience);
    socket.on("data", (data) => {
      answer += data;
    });
    socket.on("error", () => {});
    socket.on("close", () => {
      clearTimeout(timer);
      resolve(answer);
    });
  });
}

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: readonly string[];
  readonly host?: string;
}

function ask({ method = "GET", path = base, headers = [], host = `127.0.0.1:${port}` }: Asked): Promise<string> {
  return send(
    `${method} ${path} HTTP/1.1\r\n${[`Host: ${host}`, "Connection: close", ...headers].join("\r\n")}\r\n\r\n`,
  );
}

const statusOf = (answer: string) => Number(answer.split(" ")[1]);

describe("an answer", () => {
  test("is the page, whole, kept nowhere and shown in no page of others", async () => {
    const answer = await ask({});
    expect(statusOf(answer)).toBe(200);
    expect(answer.endsWith(`\r\n\r\n${page.content}`)).toBe(true);
    expect(answer).toContain(`\r\nContent-Length: ${Buffer.byteLength(page.content)}\r\n`);
    for (const header of [
      "Cache-Control: no-store",
      "Content-Security-Policy: default-src 'none'",
      "Cross-Origin-Opener-Policy: same-origin",
      "Cross-Origin-Resource-Policy: same-origin",
      "Referrer-Policy: no-referrer",
      "X-Content-Type-Options: nosniff",
    ])
      expect(answer).toContain(`\r\n${header}\r\n`);
    expect(answer).not.toMatch(/access-control/i);
  });

  test("to HEAD has the same head and no body", async () => {
    const [head, body] = (await ask({ method: "HEAD" })).split("\r\n\r\n");
    expect(body).toBe("");
    expect(head).toContain(`Content-Length: ${Buffer.byteLength(page.content)}`);
  });

  test("comes for each of several requests that are sent at once", async () => {
    const request = `GET ${base}page HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`;
    expect((await send(request.repeat(3))).match(/200 OK/g)).toHaveLength(3);
  });
});

describe("the host", () => {
  test.each([
    ["127.0.0.1:PORT", 200],
    ["localhost:PORT", 200],
    ["LOCALHOST:PORT", 200],
    ["localhost.:PORT", 421],
    ["127.0.0.1", 421],
    ["127.0.0.1:1", 421],
    ["127.0.0.2:PORT", 421],
    ["127.0.0.1:PORT.evil.example", 421],
    ["127.0.0.1.evil.example:PORT", 421],
    ["rebound.example:PORT", 421],
    ["[::1]:PORT", 421],
    ["user@127.0.0.1:PORT", 421],
    ["", 421],
  ])("“%s” is answered with %d", async (host, status) => {
    const answer = await ask({ host: host.replace("PORT", String(port)) });
    expect(statusOf(answer)).toBe(status);
    expect(answer.includes("news")).toBe(status === 200);
  });

  test("has to be said, and once", async () => {
    expect(statusOf(await send(`GET ${base} HTTP/1.1\r\n\r\n`))).toBe(400);
    expect(statusOf(await send(`GET ${base} HTTP/1.0\r\n\r\n`))).toBe(421);
    const twice = await ask({ headers: ["Host: rebound.example"], host: `127.0.0.1:${port}` });
    expect(twice.includes("news") && !twice.includes("400")).toBe(true);
    expect(statusOf(await ask({ headers: [`Host: 127.0.0.1:${port}`], host: "rebound.example" }))).toBe(421);
  });
});

describe("requests of other sites", () => {
  test.each([
    ["Sec-Fetch-Site: none", 200],
    ["Sec-Fetch-Site: same-origin", 200],
    ["Sec-Fetch-Site: same-site", 403],
    ["Sec-Fetch-Site: cross-site", 403],
    ["Sec-Fetch-Site: anything", 403],
    ["Origin: http://127.0.0.1:PORT", 200],
    ["Origin: http://localhost:PORT", 403],
    ["Origin: http://127.0.0.1:1", 403],
    ["Origin: https://evil.example", 403],
    ["Origin: null", 403],
  ])("“%s” is answered with %d", async (header, status) => {
    for (const path of [base, `${base}changes`]) {
      const answer = await ask({ path, headers: [header.replace("PORT", String(port))] });
      expect(statusOf(answer)).toBe(status);
    }
  });
});

describe("methods", () => {
  test.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"])("%s is not allowed", async (method) => {
    const answer = await ask({ method });
    expect(statusOf(answer)).toBe(405);
    expect(answer).toContain("\r\nAllow: GET, HEAD\r\n");
    expect(answer).toContain("\r\nConnection: close\r\n");
  });

  test("CONNECT leads nowhere, and neither does a WebSocket", async () => {
    expect(await ask({ method: "CONNECT", path: "evil.example:443" })).toBe("");
    const headers = ["Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=="];
    expect(await ask({ headers })).not.toMatch(/^HTTP\/1.1 101/);
  });

  test.each([["Content-Length: 5"], ["Transfer-Encoding: chunked"]])(
    "a page is not asked for with “%s”",
    async (header) => {
      expect(statusOf(await ask({ headers: [header] }))).toBe(413);
    },
  );
});

describe("paths", () => {
  test.each([
    "/",
    "/etc/passwd",
    "BASE..",
    "BASE../",
    "BASE../package.json",
    "BASE..%2fpackage.json",
    "BASE%2e%2e/package.json",
    "BASE%2e%2e%2fpackage.json",
    "BASE%252e%252e%252fpackage.json",
    "BASE..%c0%af..%c0%afetc/passwd",
    "BASE..%5cpackage.json",
    "BASE..\\package.json",
    "BASE....//package.json",
    "BASE/etc/passwd",
    "BASE%00",
    "BASEpage%00.html",
    "BASEpage/",
    "BASEpage?x",
    "BASE?",
    "BASE./page",
    "BASEx/../page",
    "/x/..BASEpage",
    "BASE__proto__",
    "BASEconstructor",
    "http://127.0.0.1:PORTBASEpage",
    "*",
  ])("“%s” is none", async (path) => {
    const written = path.replace("BASE", base).replace("PORT", String(port));
    const answer = await ask({ path: written });
    expect([400, 404]).toContain(statusOf(answer));
    expect(answer).not.toContain("news");
  });

  test("a wrong key opens nothing", async () => {
    expect(base).toMatch(/^\/[\w-]{22}\/$/);
    for (const key of [base.slice(1, -2), `${base.slice(1, -1)}A`, base.slice(1, -1).toUpperCase(), ""])
      expect(statusOf(await ask({ path: `/${key}/page` }))).toBe(404);
  });
});

describe("what one client may take", () => {
  test("a long address and long headers are refused", async () => {
    expect(statusOf(await ask({ path: `${base}${"a".repeat(20_000)}` }))).toBe(431);
    expect(statusOf(await ask({ headers: [`X-Long: ${"a".repeat(20_000)}`] }))).toBe(431);
    expect(statusOf(await ask({ headers: Array.from({ length: 3000 }, (_, i) => `X-${i}: a`) }))).toBe(431);
  });

  test("what is no HTTP is refused", async () => {
    expect(statusOf(await send("nonsense\r\n\r\n"))).toBe(400);
    expect(statusOf(await send(`GET ${base} HTTP/1.1\r\nHost : 127.0.0.1\r\n\r\n`))).toBe(400);
  });

  test("a request that does not come to its end is ended after some seconds, and an idle connection, too", async () => {
    const start = performance.now();
    const [slow, , idle] = await Promise.all([
      send(`GET ${base} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX-Slow: `, 15_000),
      send("", 15_000),
      send(`GET ${base} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`, 15_000),
    ]);
    expect(statusOf(slow)).toBe(408);
    expect(statusOf(idle)).toBe(200);
    expect(performance.now() - start).toBeLessThan(14_000);
  }, 20_000);

  test("a hundred connections at once are too many, and after them there is room again", async () => {
    const sockets = Array.from({ length: 100 }, () => connect(port, "127.0.0.1").on("error", () => {}));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(sockets.filter((socket) => socket.readyState === "open").length).toBeLessThanOrEqual(64);
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(statusOf(await ask({}))).toBe(200);
  });
});

describe("events", () => {
  test("reach everybody who listens, until the end", async () => {
    const own = await serveLocally(0, () => undefined);
    const listen = async () => {
      const answer = await fetch(`${own.address}changes`);
      expect(answer.headers.get("content-type")).toBe("text/event-stream");
      const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
      await reader?.read();
      return reader;
    };
    const readers = await Promise.all([listen(), listen()]);
    own.announce();
    for (const reader of readers) expect(await reader?.read()).toEqual({ done: false, value: "data:\n\n" });
    await own.close();
    for (const reader of readers) await expect(reader?.read()).rejects.toThrow();
    await expect(fetch(own.address)).rejects.toThrow();
  });

  test("are for GET alone", async () => {
    expect(statusOf(await ask({ method: "HEAD", path: `${base}changes` }))).toBe(404);
  });
});

describe("the address", () => {
  test("is on the loopback interface alone", async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, scopeid }) => !internal && !scopeid);
    for (const host of ["::1", "127.0.0.2", ...others.map(({ address }) => address)]) {
      const outcome = await new Promise((resolve) => {
        const socket = connect(port, host, () => resolve("open"));
        socket.on("error", () => resolve("closed"));
      });
      expect([host, outcome]).toEqual([host, "closed"]);
    }
  });

  test("has another key every time", async () => {
    const again = await serveLocally(0, () => page);
    expect(new URL(again.address).pathname).not.toBe(base);
    await again.close();
  });

  test("a port that is taken is refused if it was asked for", async () => {
    await expect(serveLocally(port, () => page)).rejects.toMatchObject({ code: "PORT_TAKEN", exitCode: 3 });
  });

  test("where the usual port is taken, there is another", async () => {
    const blocker = await take(4000);
    const other = await serveLocally(undefined, () => page);
    expect(new URL(other.address).port).not.toBe("4000");
    await other.close();
    blocker?.close();
  });
});

test("what a page could not be made for is told", async () => {
  const broken = await serveLocally(0, () => {
    throw new Error("no page");
  });
  const failure = expect(broken.failure).rejects.toThrow("no page");
  await expect(fetch(broken.address)).rejects.toThrow();
  await failure;
  await broken.close();
});

/** Takes a port; nothing if somebody else has it already. */
function take(wanted: number): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
      .on("error", () => resolve(undefined))
      .listen(wanted, "127.0.0.1", () => resolve(server));
  });
}
