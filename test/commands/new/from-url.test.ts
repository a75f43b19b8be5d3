import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { nodeWeb } from "../../../src/adapters/web.ts";
import { proposeFromUrl } from "../../../src/commands/new/from-url.ts";
import type { PageAnswer, PageRequest, Web } from "../../../src/ports.ts";
import { answers, type Handler, type StrangeServer, startStrangeServer } from "../../strange-server.ts";
import { testPorts } from "../../test-ports.ts";

const page = `<html lang="en"><title>Foster carers open their doors</title><meta name="date" content="2018-04-03">
<meta name="description" content="Come and meet foster carers in the town hall.">`;

const redirect =
  (location: string): Handler =>
  (_, response) =>
    response.writeHead(302, { location }).end();

let server: StrangeServer;

beforeAll(async () => {
  server = await startStrangeServer({
    ...answers,
    "/page": (_, response) => response.writeHead(200, { "content-type": "text/html" }).end(page),
    "/report.pdf": (_, response) =>
      response.writeHead(200, { "content-type": "application/pdf", "content-length": "900" }).end(),
    "/picture": (_, response) => response.writeHead(200, { "content-type": "image/png" }).end("PNG"),
    "/to-page": redirect("/page"),
    "/members": redirect("/account/login?next=members"),
    "/account/login?next=members": (_, response) =>
      response.writeHead(200, { "content-type": "text/html" }).end("<title>Log in</title>"),
    "/to-cloud": redirect("http://169.254.169.254/latest/meta-data/"),
    "/to-mapped": redirect("http://[::ffff:127.0.0.1]/"),
    "/five-1": redirect("/five-2"),
    "/five-2": redirect("/five-3"),
    "/five-3": redirect("/five-4"),
    "/five-4": redirect("/five-5"),
    "/five-5": redirect("/page"),
  });
});

afterAll(() => server.close());

async function propose(address: string, web: Web = nodeWeb("1.2.3", (ip) => ip === "127.0.0.1")) {
  const ports = { ...testPorts({ cwd: "/", web }) };
  return proposeFromUrl(address, { today: "2018-04-06", language: "en-GB" }, ports).catch(
    ({ code, message, exitCode }) => ({ code, message, exitCode }),
  );
}

const proposedAt = (url: string) => ({
  headline: "Foster carers open their doors",
  date: "2018-04-03",
  summary: "Come and meet foster carers in the town hall.",
  source: { title: "Foster carers open their doors", url },
});

describe("bulletin new --from-url proposes", () => {
  test("what a page says of itself", async () => {
    const url = `${server.origin}/page`;
    expect(await propose(`  ${url}\n`)).toEqual({
      data: proposedAt(url),
      notes: ["From the page: headline (<title>), date (date), summary (meta description), link text (<title>)."],
    });
  });

  test.each(["/to-page", "/five-1"])("a page after a redirect, and says so: %s", async (path) => {
    const { data, notes } = (await propose(`${server.origin}${path}#part`)) as Awaited<
      ReturnType<typeof proposeFromUrl>
    >;
    expect(data).toEqual(proposedAt(`${server.origin}/page#part`));
    expect(notes[0]).toBe(`The address leads on to ${server.origin}/page#part`);
  });

  test("a link to a document", async () => {
    const url = `${server.origin}/report.pdf`;
    expect(await propose(url)).toMatchObject({
      data: { source: { url, title: "Report", format: "PDF", size: "1KB" } },
    });
  });
});

describe("nothing is proposed", () => {
  const could = "The page could not be fetched: ";

  test.each([
    ["/nothing", "NOT_FETCHED", `${could}the page is not there (404)`],
    ["/gone", "NOT_FETCHED", `${could}the page has been taken down for good (410)`],
    ["/broken", "NOT_FETCHED", `${could}the server has a fault of its own (503)`],
    ["/login", "NOT_FETCHED", `${could}the server asks for a login (401)`],
    ["/forbidden", "NOT_FETCHED", `${could}the server refuses programs, or everybody (403)`],
    ["/members", "NOT_FETCHED", `${could}the server asks for a login, at HOST`],
    ["/circle", "NOT_FETCHED", `${could}the server sends the reader on more than 5 times`],
    ["/nowhere", "NOT_FETCHED", `${could}the server sends the reader on, but to no web page`],
    ["/bad-location", "NOT_FETCHED", `${could}the server sends the reader on, but to no web page`],
    ["/to-file", "NOT_FETCHED", `${could}the server sends the reader on, but to no web page`],
    ["/to-script", "NOT_FETCHED", `${could}the server sends the reader on, but to no web page`],
    ["/garbage", "NOT_FETCHED", `${could}what the server answered cannot be understood`],
    ["/no-content", "NOT_FETCHED", `${could}the server sends no page (204)`],
  ])("for %s", async (path, code, message) => {
    expect(await propose(`${server.origin}${path}`)).toEqual({
      code,
      message: message.replace("HOST", new URL(server.origin).host),
      exitCode: 3,
    });
  });

  test.each([
    ["/to-cloud", "169.254.169.254"],
    ["/to-mapped", "[::ffff:7f00:1]"],
  ])("for a private address behind %s", async (path, host) => {
    expect(await propose(`${server.origin}${path}`)).toEqual({
      code: "PRIVATE_ADDRESS",
      message: `“${host}” is not on the public internet, and pages are fetched from there only`,
      exitCode: 2,
    });
  });

  test.each(["http://localhost/", "http://127.0.0.1/", "http://10.1.2.3/", "http://0x7f.1/"])("for %s", async (url) => {
    expect(await propose(url, nodeWeb("1.2.3"))).toMatchObject({ exitCode: 2 });
  });

  test.each(["", "example", "file:///etc/passwd", "ftp://example.org.uk/", "http://user:secret@example.org.uk/"])(
    "for what is no web address: %j",
    async (address) => {
      expect(await propose(address, noWeb)).toMatchObject({ code: "BAD_ADDRESS", exitCode: 2 });
    },
  );

  test("for a picture", async () => {
    expect(await propose(`${server.origin}/picture`)).toEqual({
      code: "NO_PAGE",
      message: `There is neither a web page nor a document at ${server.origin}/picture, but image/png`,
      exitCode: 2,
    });
  });
});

const noWeb = {} as Web;

/** A web whose every answer takes so many milliseconds, on a clock of its own. */
function scriptedWeb(pages: Readonly<Record<string, string>>, takes = 0): { web: Web; asked: PageRequest[] } {
  let now = 0;
  const asked: PageRequest[] = [];
  const page = async (address: string, options: PageRequest): Promise<PageAnswer> => {
    asked.push(options);
    now += Math.min(takes, options.timeout);
    if (takes > options.timeout) return { fault: "timeout" };
    const location = pages[address];
    const body = new TextEncoder().encode("<title>Good news</title>");
    return { status: location ? 301 : 200, mediaType: "text/html", body, ...(location && { location }) };
  };
  return { asked, web: { ...noWeb, page, elapsed: () => now } };
}

describe("how a page is fetched", () => {
  test("all redirects have ten seconds together", async () => {
    const { web, asked } = scriptedWeb({ "https://a.org.uk/": "/b", "https://a.org.uk/b": "/c" }, 4000);
    expect(await propose("https://a.org.uk/", web)).toEqual({
      code: "NOT_FETCHED",
      message: "The page could not be fetched: the server did not answer in time",
      exitCode: 3,
    });
    expect(asked.map(({ timeout }) => timeout)).toEqual([10_000, 6000, 2000]);
  });

  test("a way from https to http is told", async () => {
    const { web } = scriptedWeb({ "https://a.org.uk/news": "http://www.a.org.uk/news/" });
    const { notes } = (await propose("https://a.org.uk/news", web)) as Awaited<ReturnType<typeof proposeFromUrl>>;
    expect(notes).toContain("The address leads from https:// to http://, where a page can be changed on its way.");
    expect(notes.filter((note) => note.startsWith("The address leads on"))).toEqual([]);
  });

  test("user names in redirects are left out", async () => {
    const { web } = scriptedWeb({ "https://a.org.uk/": "https://user:secret@b.org.uk/" });
    expect(await propose("https://a.org.uk/", web)).toMatchObject({ data: { source: { url: "https://b.org.uk/" } } });
  });
});
