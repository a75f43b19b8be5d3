import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { mayConnect } from "../../src/adapters/may-connect.ts";
import { nodeWeb } from "../../src/adapters/web.ts";
import type { WebAnswer } from "../../src/validate/web-answer.ts";
import { answers, type StrangeServer, startStrangeServer } from "../strange-server.ts";

let server: StrangeServer;
let heard: Record<string, unknown> = {};

beforeAll(async () => {
  server = await startStrangeServer({
    ...answers,
    "/headers": (request, response) => {
      heard = request.headers;
      response.end();
    },
  });
});

afterAll(() => server.close());

const web = nodeWeb("1.2.3");

const ask = (address: string, { allowPrivate = true, timeout = 5000 } = {}) =>
  web.request(new URL(address, server.origin).href, { method: "GET", timeout, allowPrivate });

describe("answers", () => {
  const cases: readonly (readonly [path: string, answer: WebAnswer])[] = [
    ["/ok", { status: 200 }],
    ["/no-content", { status: 204 }],
    ["/gone", { status: 410 }],
    ["/denied", { status: 999 }],
    ["/busy-for-long", { status: 429, retryAfter: 3_600_000 }],
    ["/moved", { status: 301, location: "/moved-on" }],
    ["/nowhere", { status: 302 }],
    ["/welsh", { status: 301, location: "/tŷ" }],
    ["/endless-body", { status: 200 }],
    ["/reset", { fault: "reset" }],
    ["/garbage", { fault: "not-http" }],
    ["/endless-head", { fault: "not-http" }],
  ];

  test.each(cases)("%s", async (path, answer) => {
    expect(await ask(path)).toEqual(answer);
  });

  test("a pause until some moment", async () => {
    const answer = await ask("/busy-until");
    expect(answer).toMatchObject({ status: 503 });
    expect("retryAfter" in answer && answer.retryAfter).toBeGreaterThan(3_500_000);
  });

  test("silence is waited for no longer than it is allowed to last", async () => {
    expect(await ask("/slow", { timeout: 50 })).toEqual({ fault: "timeout" });
  });

  test("HEAD is asked as HEAD", async () => {
    expect(
      await web.request(`${server.origin}/no-head`, { method: "HEAD", timeout: 5000, allowPrivate: true }),
    ).toEqual({
      status: 405,
    });
  });

  test("nothing listens", async () => {
    const closed = createServer().listen(0, "127.0.0.1");
    await once(closed, "listening");
    const { port } = closed.address() as AddressInfo;
    closed.close();
    await once(closed, "close");
    expect(await ask(`http://127.0.0.1:${port}/`)).toEqual({ fault: "refused" });
  });

  test("no host of that name", async () => {
    // Without a network the resolver is out of reach as well.
    expect([{ fault: "no-such-host" }, { fault: "no-lookup" }]).toContainEqual(await ask("http://nothing.invalid/"));
  });

  test("other schemes are not followed", async () => {
    expect(await ask("file:///etc/passwd")).toEqual({ fault: "not-http" });
  });

  test("a certificate that nobody has signed", async () => {
    const folder = mkdtempSync(join(tmpdir(), "bulletin-certificate-"));
    const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
    const kind = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
    execFileSync("openssl", ["req", ...kind, "-subj", "/CN=127.0.0.1", "-keyout", key, "-out", cert], {
      stdio: "ignore",
    });
    const secure = createTlsServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) =>
      response.end(),
    );
    rmSync(folder, { recursive: true });
    secure.listen(0, "127.0.0.1");
    await once(secure, "listening");
    expect(await ask(`https://127.0.0.1:${(secure.address() as AddressInfo).port}/`)).toEqual({ fault: "certificate" });
    secure.close();
  });
});

test("it says who it is, and nothing else", async () => {
  await ask(`${server.origin.replace("//", "//user:secret@")}/headers`);
  expect(heard).toEqual({
    host: new URL(server.origin).host,
    "user-agent": "bulletin/1.2.3 link check",
    accept: "*/*",
    connection: "close",
  });
});

describe("private addresses are not asked", () => {
  const hosts = [
    "127.0.0.1",
    "127.8.9.10",
    "localhost",
    "2130706433",
    "0x7f.1",
    "017700000001",
    "127.1",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "[::127.0.0.1]",
    "[::ffff:7f00:1]",
    "[64:ff9b::7f00:1]",
    "0.0.0.0",
    "[::]",
    "10.0.0.1",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "[fe80::1]",
    "[fd00::1]",
    "[ff02::1]",
  ];

  test.each(hosts)("%s", async (host) => {
    const { port } = new URL(server.origin);
    expect(await ask(`http://${host}:${port}/never`, { allowPrivate: false })).toEqual({ fault: "private" });
    expect(server.asked).not.toContain("GET /never");
  });

  test("what a name stands for is what is looked at", async () => {
    const guarded = nodeWeb("1.2.3", (ip) => ip === "192.0.2.1");
    const { port } = new URL(server.origin);
    const options = { method: "GET", timeout: 5000, allowPrivate: true } as const;
    expect(await guarded.request(`http://localhost:${port}/never`, options)).toEqual({ fault: "private" });
  });
});

describe("which addresses may be connected to", () => {
  const cases: readonly (readonly [address: string, always: boolean, ifAllowed: boolean])[] = [
    ["8.8.8.8", true, true],
    ["2606:4700::1111", true, true],
    ["127.0.0.1", false, true],
    ["::1", false, true],
    ["::ffff:10.0.0.1", false, true],
    ["fd12::1", false, true],
    ["100.64.0.1", false, true],
    ["169.254.169.254", false, false],
    ["::ffff:169.254.169.254", false, false],
    ["fe80::1%eth0", false, false],
    ["0.0.0.0", false, false],
    ["::", false, false],
    ["::7f00:1", false, false],
    ["224.0.0.1", false, false],
    ["2002:7f00:1::", false, false],
  ];

  test.each(cases)("%s", (address, always, ifAllowed) => {
    expect([mayConnect(address, false), mayConnect(address, true)]).toEqual([always, ifAllowed]);
  });
});
