import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { nodeWeb } from "../../../src/adapters/web.ts";
import type { Web } from "../../../src/ports.ts";
import { checkLinks, type LinkCheckOptions } from "../../../src/workspace/check-links/check-links.ts";
import { standardEntry, standardId, storeFromText, withKeys } from "../../store-from-text.ts";
import { type StrangeServer, startStrangeServer } from "../../strange-server.ts";
import { testPorts } from "../../test-ports.ts";

let root = "";
let server: StrangeServer;
let waits: number[] = [];

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "bulletin-links-"));
  server = await startStrangeServer();
  waits = [];
});

afterEach(async () => {
  rmSync(root, { recursive: true });
  await server.close();
});

/** The real network, which reaches 127.0.0.1 and nothing else, on a clock that jumps instead of waiting. */
function quickWeb(): Web {
  const real = nodeWeb("1.2.3", (ip) => ip === "127.0.0.1");
  let now = 0;
  return {
    ...real,
    request: (address, options) =>
      new URL(address).host === "nothing.org.uk"
        ? Promise.resolve({ fault: "no-such-host" })
        : real.request(address, { ...options, timeout: 200 }),
    async wait(ms) {
      waits.push(ms);
      now += ms;
    },
    elapsed: () => now,
  };
}

interface Run extends Partial<LinkCheckOptions> {
  readonly bulletin?: string;
  readonly web?: Web;
}

/** Checks entries given as the keys in which they differ from the standard one, and gives each problem as a line. */
async function run(entries: Readonly<Record<string, string>>, { bulletin, web = quickWeb(), ...options }: Run = {}) {
  const texts = Object.entries(entries).map(([id, keys]) => [id, withKeys(standardEntry, keys)]);
  const store = storeFromText({ entries: Object.fromEntries(texts), ...(bulletin !== undefined && { bulletin }) });
  const ports = testPorts({ cwd: root, web });
  const { problems, isOffline } = await checkLinks(
    root,
    store,
    { today: "2018-04-06", only: () => true, isNew: () => true, allowPrivate: true, ...options },
    ports,
  );
  const textOf = (name: string) => store.entries.find(({ file }) => file === name)?.text ?? "";
  const lines = problems.map(
    ({ rule, severity, file, range, message }) => `${rule} ${severity} ${textOf(file).slice(...range)}: ${message}`,
  );
  return {
    lines: lines.map((line) => line.replaceAll(server.origin, "")),
    problems,
    isOffline,
    printed: ports.printed,
  };
}

/** Keys of an entry whose summary links to these paths of the server. */
function linksTo(...paths: readonly string[]): string {
  const links = paths.map((path) => `[a page of the server](${path.startsWith("/") ? server.origin : ""}${path})`);
  return `summary: "${links.join(" and ")}"\nsource:\n  title: "The page itself"\n  url: "${server.origin}/ok"\n`;
}

const one = (...paths: readonly string[]) => ({ [standardId]: linksTo(...paths) });

describe("what is said of each answer", () => {
  const dead = (path: string, reason: string) => [`link-dead error ${path}: The link is dead: ${reason}`];
  const unchecked = (path: string, reason: string) => [
    `link-unchecked info ${path}: The link could not be checked: ${reason}`,
  ];
  const cases: readonly (readonly [path: string, lines: readonly string[]])[] = [
    ["/ok", []],
    ["/no-content", []],
    ["/no-head", []],
    ["/head-lies", []],
    ["/head-hangs-up", []],
    ["/hiccup", []],
    ["/busy", []],
    ["/for-now", []],
    ["/slash", []],
    ["/endless-body", []],
    ["/chain-2", []],
    ["/moved", ["link-moved info /moved: The page has moved for good to /ok?from=moved"]],
    ["/nothing", dead("/nothing", "the page is not there (404)")],
    ["/gone", dead("/gone", "the page has been taken down for good (410)")],
    ["/teapot", dead("/teapot", "the server does not accept the address (418)")],
    ["/to-nothing", dead("/to-nothing", "the page is not there (404), after a redirect to /nothing")],
    [
      "/chain-0",
      dead("/chain-0", "the server sends the reader on more than 10 times (302), after a redirect to /chain-10"),
    ],
    [
      "/circle",
      dead("/circle", "the server sends the reader round in a circle, to /circle (302), after a redirect to /circle-2"),
    ],
    ["/nowhere", dead("/nowhere", "the server sends the reader on without saying where to (302)")],
    ["/bad-location", dead("/bad-location", "the server sends the reader on to “http://[broken” (302)")],
    [
      "/to-script",
      dead("/to-script", "the server sends the reader on to a javascript: address, which is no web page (302)"),
    ],
    ["/to-file", dead("/to-file", "the server sends the reader on to a file: address, which is no web page (302)")],
    [
      "/to-private",
      unchecked(
        "/to-private",
        "“127.0.0.2” is not on the public internet, after a redirect to http://127.0.0.2/secret",
      ),
    ],
    [
      "/to-disguised",
      unchecked(
        "/to-disguised",
        "“[::ffff:7f00:2]” is not on the public internet, after a redirect to http://[::ffff:7f00:2]/secret",
      ),
    ],
    ["/login", unchecked("/login", "the server asks for a login (401)")],
    ["/forbidden", unchecked("/forbidden", "the server refuses programs, or everybody (403)")],
    ["/denied", unchecked("/denied", "the server refuses programs (999)")],
    ["/busy-for-long", unchecked("/busy-for-long", "the server has had too many requests (429)")],
    ["/busy-until", unchecked("/busy-until", "the server has a fault of its own (503)")],
    ["/broken", unchecked("/broken", "the server has a fault of its own (503)")],
    ["/slow", unchecked("/slow", "the server did not answer in time")],
    ["/reset", unchecked("/reset", "the server broke the connection off")],
    ["/garbage", unchecked("/garbage", "what the server answered cannot be understood")],
    ["/endless-head", unchecked("/endless-head", "what the server answered cannot be understood")],
    ["http://nothing.org.uk/page", dead("http://nothing.org.uk/page", "there is no website “nothing.org.uk”")],
  ];

  test.each(cases)("%s", async (path, lines) => {
    const { lines: said, isOffline } = await run(one(path));
    expect(said).toEqual(lines);
    expect(isOffline).toBe(false);
  });

  test("without leave, nothing private is asked", async () => {
    const { lines } = await run(one("/ok"), { allowPrivate: false, web: nodeWeb("1.2.3") });
    expect(lines).toEqual(Array(2).fill(expect.stringMatching(/^link-unchecked .* is not on the public internet$/)));
    expect(server.asked).toEqual([]);
  });
});

describe("which links are asked", () => {
  test("each target once, by its own address without the fragment", async () => {
    const { lines } = await run({
      "2018-04-05-a": linksTo("/nothing", "/nothing#part"),
      "2018-04-05-b": linksTo("/nothing"),
    });
    expect(lines).toHaveLength(3);
    expect(server.asked).toEqual(["HEAD /ok", "HEAD /nothing", "GET /nothing"]);
  });

  test("source, further links, booking and summary", async () => {
    const url = (path: string) => `"${server.origin}${path}"`;
    await run({
      [standardId]: `${linksTo("/a")}links: [{title: "Another page of it", url: ${url("/b")}}]
event: {start: 2018-05-01, booking: ${url("/c")}}`,
    });
    expect(server.asked.filter((asked) => asked.startsWith("HEAD"))).toEqual([
      "HEAD /ok",
      "HEAD /b",
      "HEAD /c",
      "HEAD /a",
    ]);
  });

  test("none that is reported already, or is no web page", async () => {
    const { lines } = await run({
      [standardId]: linksTo(
        "mailto:a@gov.uk",
        "tel:+441234567",
        "https://www.example.com/",
        "http://localhost/x",
        "htp://a.b",
      ),
    });
    expect(lines).toEqual([]);
    expect(server.asked).toEqual(["HEAD /ok"]);
  });

  test("none of other files", async () => {
    await run(
      { "2018-04-05-a": linksTo("/a"), "2018-04-05-b": linksTo("/b") },
      { only: (file) => file.endsWith("b.yaml") },
    );
    expect(server.asked).toEqual(["HEAD /ok", "HEAD /b", "GET /b"]);
  });
});

describe("how bad it is", () => {
  test("a link that has died since it was published does not fail", async () => {
    const { lines } = await run(one("/nothing", "/gone"), { isNew: (_, address) => address.endsWith("/gone") });
    expect(lines.map((line) => line.split(" ").slice(0, 3).join(" "))).toEqual([
      "link-dead warning /nothing:",
      "link-dead error /gone:",
    ]);
  });

  const bulletin = (rules: string) => `name: "News"\npublisher: "Partnership"\nrules: ${rules}\n`;

  test("bulletin.yaml may say otherwise", async () => {
    const { lines } = await run(one("/nothing", "/moved", "/login"), {
      bulletin: bulletin("{link-dead: info, link-moved: off, link-unchecked: error}"),
    });
    expect(lines.map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      "link-dead info",
      "link-unchecked error",
    ]);
  });

  test("an old link does not fail whatever it says", async () => {
    const { problems } = await run(one("/nothing"), { bulletin: bulletin("{link-dead: error}"), isNew: () => false });
    expect(problems.map(({ severity }) => severity)).toEqual(["warning"]);
  });

  test("an entry may except itself", async () => {
    const ignore = 'lint:\n  ignore:\n    - {rule: link-dead, reason: "It comes on Monday"}\n';
    const { lines } = await run({ [standardId]: linksTo("/nothing", "/login") + ignore });
    expect(lines).toEqual([expect.stringMatching(/^link-unchecked/)]);
  });
});

describe("politeness", () => {
  test("one request at a time for each host, and a pause between them", async () => {
    await run(one(...Array.from({ length: 6 }, (_, i) => `/${i}`)));
    expect(server.mostAtOnce).toBe(1);
    // Seven addresses, six of them asked twice.
    expect(server.asked).toHaveLength(13);
    expect(waits).toEqual(Array(12).fill(500));
  });

  test("also where redirects from other hosts lead there", async () => {
    const other = await startStrangeServer(
      Object.fromEntries(
        ["/a", "/b", "/c"].map((path) => [
          path,
          (_, response) => response.writeHead(302, { location: `${server.origin}${path}` }).end(),
        ]),
      ),
    );
    await run(one("/d", ...["/a", "/b", "/c"].map((path) => `${other.origin}${path}`)));
    await other.close();
    expect(server.asked).toEqual(expect.arrayContaining(["HEAD /a", "GET /d"]));
    expect(server.mostAtOnce).toBe(1);
  });

  test("hosts are asked side by side, eight at a time", async () => {
    let atOnce = 0;
    let mostAtOnce = 0;
    const web: Web = {
      ...quickWeb(),
      async request() {
        atOnce += 1;
        mostAtOnce = Math.max(mostAtOnce, atOnce);
        await new Promise(setImmediate);
        atOnce -= 1;
        return { status: 200 };
      },
    };
    await run(one(...Array.from({ length: 20 }, (_, i) => `https://host-${i}.org.uk/`)), { web });
    expect(mostAtOnce).toBe(8);
  });

  test("a server that stays silent is left in peace", async () => {
    const silent = Array.from({ length: 5 }, (_, i) => `/slow?${i}`);
    const web: Web = { ...quickWeb(), request: async () => ({ fault: "timeout" }) };
    const { lines } = await run(one(...silent), { web });
    expect(lines).toHaveLength(6);
    expect(lines.filter((line) => line.endsWith("the server had not answered for other links"))).toHaveLength(3);
  });

  test("the run ends after half an hour", async () => {
    let now = 0;
    const web: Web = {
      ...quickWeb(),
      elapsed: () => now,
      async request() {
        now += 16 * 60_000;
        return { status: 200 };
      },
    };
    const { lines } = await run(one("/a", "/b", "/c"), { web });
    expect(lines).toEqual([
      "link-unchecked info /b: The link could not be checked: the time for this run was up",
      "link-unchecked info /c: The link could not be checked: the time for this run was up",
    ]);
  });
});

test("without a network no link is called dead", async () => {
  const web: Web = { ...quickWeb(), request: async () => ({ fault: "no-such-host" }) };
  const { lines, isOffline } = await run(one("https://www.gov.uk/"), { web });
  expect(isOffline).toBe(true);
  expect(new Set(lines.map((line) => line.replace(/^(\S+ \S+) \S+/, "$1")))).toEqual(
    new Set(["link-unchecked info The link could not be checked: no website could be reached"]),
  );
  expect(readdirSync(root)).toEqual([]);
});

test("progress is shown from the start, and cleared", async () => {
  const shown: (string | undefined)[] = [];
  const ports = testPorts({ cwd: root, web: quickWeb() });
  await checkLinks(
    root,
    storeFromText({ entries: { [standardId]: withKeys(standardEntry, linksTo("/no-content")) } }),
    { today: "2018-04-06", only: () => true, isNew: () => true, allowPrivate: true },
    { ...ports, terminal: { ...ports.terminal, progress: (text) => void shown.push(text) } },
  );
  const host = new URL(server.origin).host;
  expect(shown).toEqual([
    "Checking links: 0 of 2",
    `Checking links: 1 of 2 (${host})`,
    `Checking links: 2 of 2 (${host})`,
    undefined,
  ]);
});

describe("the cache", () => {
  const askedOn = async (today: string, ...paths: readonly string[]) => {
    const before = server.asked.length;
    const { lines, printed } = await run(one(...paths), { today });
    return { asked: server.asked.slice(before), lines, printed };
  };
  const cacheFile = () => join(root, ".cache/links.json");

  test("what worked is not asked again for a week", async () => {
    const first = await askedOn("2018-04-06", "/moved");
    expect(first.asked).not.toEqual([]);
    for (const day of ["2018-04-06", "2018-04-13"]) {
      expect(await askedOn(day, "/moved")).toMatchObject({ asked: [], lines: first.lines });
    }
    expect((await askedOn("2018-04-14", "/moved")).asked).toEqual(first.asked);
  });

  test("a day before the one on which it was asked proves nothing", async () => {
    await askedOn("2018-04-06", "/ok");
    expect((await askedOn("2018-04-05", "/ok")).asked).toEqual(["HEAD /ok"]);
  });

  test("what did not work is asked each time", async () => {
    for (const path of ["/nothing", "/login"]) {
      const { asked } = await askedOn("2018-04-06", path);
      expect(asked).toContain(`GET ${path}`);
      expect((await askedOn("2018-04-06", path)).asked).toEqual([`HEAD ${path}`, `GET ${path}`]);
    }
  });

  test("it keeps itself out of the repository, and forgets what is old", async () => {
    await askedOn("2018-04-06", "/ok");
    await askedOn("2018-04-20", "/no-content");
    expect(readdirSync(join(root, ".cache")).sort()).toEqual([".gitignore", "links.json"]);
    expect(readFileSync(join(root, ".cache/.gitignore"), "utf8")).toBe("*\n");
    expect(JSON.parse(readFileSync(cacheFile(), "utf8"))).toEqual({
      version: 1,
      links: {
        [`${server.origin}/no-content`]: { kind: "alive", checked: "2018-04-20" },
        [`${server.origin}/ok`]: { kind: "alive", checked: "2018-04-20" },
      },
    });
  });

  const good = { kind: "alive", checked: "2018-04-06" };
  const broken: readonly (readonly [what: string, content: unknown])[] = [
    ["text", "{"],
    ["null", null],
    ["no links", { version: 1 }],
    ["another version", { version: 2, links: { ok: good } }],
    ["another verdict", { version: 1, links: { ok: { ...good, kind: "dead" } } }],
    ["no date", { version: 1, links: { ok: { ...good, checked: "yesterday" } } }],
    ["no link", { version: 1, links: { ok: null } }],
    ["a script", { version: 1, links: { ok: { ...good, movedTo: "javascript:alert(1)" } } }],
    ["a number", { version: 1, links: { ok: { ...good, movedTo: 1 } } }],
  ];

  test.each(broken)("a broken one is replaced: %s", async (_, content) => {
    mkdirSync(join(root, ".cache"));
    const text = typeof content === "string" ? content : JSON.stringify(content);
    writeFileSync(cacheFile(), text.replace('"ok"', `"${server.origin}/ok"`));
    expect(await askedOn("2018-04-06", "/ok")).toMatchObject({ asked: ["HEAD /ok"], lines: [] });
    expect(JSON.parse(readFileSync(cacheFile(), "utf8")).links).toEqual({ [`${server.origin}/ok`]: good });
  });

  const hindrances: readonly (readonly [what: string, hinder: () => void])[] = [
    ["a file", () => writeFileSync(join(root, ".cache"), "")],
    ["a folder of that name", () => mkdirSync(cacheFile(), { recursive: true })],
    ["a link out of the bulletin", () => symlinkSync(tmpdir(), join(root, ".cache"))],
  ];

  test.each(hindrances)("that it cannot be written is said, and no more: %s", async (_, hinder) => {
    hinder();
    const { asked, lines, printed } = await askedOn("2018-04-06", "/ok");
    expect({ asked, lines }).toEqual({ asked: ["HEAD /ok"], lines: [] });
    expect(printed.err).toMatch(/^Which links work could not be kept for the next run \(.+\)\.\n$/);
    expect(readdirSync(tmpdir())).not.toContain("links.json");
  });
});
