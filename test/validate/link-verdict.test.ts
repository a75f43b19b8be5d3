import { describe, expect, test } from "@jest/globals";
import { type LinkVerdict, newCheck, nextStep, requestOf } from "../../src/validate/link-verdict.ts";
import type { WebAnswer } from "../../src/validate/web-answer.ts";

const page = "https://www.gov.uk/page";

/** Plays answers to a check of `page`, and says what was asked, how long was waited, and what came out. */
function play(...replies: readonly (WebAnswer | number)[]) {
  const asked: string[] = [];
  const pauses: number[] = [];
  let check = newCheck(page);
  for (const reply of replies) {
    const { method, address } = requestOf(check);
    asked.push(`${method} ${address}`);
    const step = nextStep(check, typeof reply === "number" ? { status: reply } : reply);
    if ("verdict" in step) return { asked, pauses, verdict: step.verdict };
    check = step.check;
    pauses.push(step.pause);
  }
  return { asked, pauses, verdict: undefined };
}

const to = (location: string, status = 302): WebAnswer => ({ status, location });

describe("verdicts", () => {
  const dead = (reason: string): LinkVerdict => ({ kind: "dead", reason });
  const unchecked = (reason: string): LinkVerdict => ({ kind: "unchecked", reason });
  const cases: readonly (readonly [what: string, replies: readonly (WebAnswer | number)[], verdict: LinkVerdict])[] = [
    ["a page", [200], { kind: "alive" }],
    ["no content", [204], { kind: "alive" }],
    ["HEAD refused", [405, 200], { kind: "alive" }],
    ["HEAD wrongly not there", [404, 200], { kind: "alive" }],
    ["not there", [404, 404], dead("the page is not there (404)")],
    ["gone", [410, 410], dead("the page has been taken down for good (410)")],
    ["another 4xx", [400, 400], dead("the server does not accept the address (400)")],
    ["no such host", [{ fault: "no-such-host" }, { fault: "no-such-host" }], dead("there is no website “www.gov.uk”")],
    ["a redirect to nowhere", [302, 302], dead("the server sends the reader on without saying where to (302)")],
    [
      "a redirect to a script",
      [to("javascript:alert(1)"), to("javascript:alert(1)")],
      dead("the server sends the reader on to a javascript: address, which is no web page (302)"),
    ],
    [
      "a redirect to nonsense",
      [to("http://[", 307), to("http://[", 307)],
      dead("the server sends the reader on to “http://[” (307)"),
    ],
    [
      "a circle",
      [to("/b"), to("/page"), to("/page")],
      dead(
        "the server sends the reader round in a circle, to https://www.gov.uk/page (302), after a redirect to https://www.gov.uk/b",
      ),
    ],
    [
      "a redirect to a page that is not there",
      [to("/b"), 404, 404],
      dead("the page is not there (404), after a redirect to https://www.gov.uk/b"),
    ],
    ["a login", [401, 401], unchecked("the server asks for a login (401)")],
    ["forbidden", [403, 403], unchecked("the server refuses programs, or everybody (403)")],
    [
      "a legal hindrance",
      [451, 451],
      unchecked("the page is withheld for legal reasons, perhaps not everywhere (451)"),
    ],
    ["too many requests", [429, 429, 429], unchecked("the server has had too many requests (429)")],
    ["LinkedIn’s own number", [999, 999], unchecked("the server refuses programs (999)")],
    ["a broken server", [500, 502, 503], unchecked("the server has a fault of its own (503)")],
    ["a hiccup", [500, 200], { kind: "alive" }],
    ["silence, then a page", [{ fault: "timeout" }, { fault: "reset" }, 200], { kind: "alive" }],
    ["a bad certificate", [{ fault: "certificate" }], unchecked("the certificate of “www.gov.uk” is not valid")],
    ["a private host", [{ fault: "private" }], unchecked("“www.gov.uk” is not on the public internet")],
    ["a redirect", [to("/b"), 200], { kind: "alive" }],
    ["moved for good", [to("/b", 301), 200], { kind: "alive", movedTo: "https://www.gov.uk/b" }],
    ["moved for good twice", [to("/b", 301), to("/c#d", 308), 200], { kind: "alive", movedTo: "https://www.gov.uk/c" }],
    [
      "moved for good, then for now",
      [to("/b", 301), to("/c"), 200],
      { kind: "alive", movedTo: "https://www.gov.uk/b" },
    ],
    ["moved for now, then for good", [to("/b"), to("/c", 301), 200], { kind: "alive" }],
    ["a slash more", [to("/page/", 301), 200], { kind: "alive" }],
    ["another form of the host", [to("http://gov.uk/page", 301), 200], { kind: "alive" }],
  ];

  test.each(cases)("%s", (_, replies, verdict) => {
    const played = play(...replies);
    expect(played.verdict).toEqual(verdict);
    expect(played.asked).toHaveLength(replies.length);
  });

  test.each(["timeout", "reset", "refused", "unreachable", "no-lookup", "not-http"] as const)(
    "%s is no proof",
    (fault) => {
      expect(play({ fault }, { fault }, { fault }).verdict).toMatchObject({ kind: "unchecked" });
    },
  );
});

describe("what is asked", () => {
  test("HEAD first, then GET, and the next address from the start", () => {
    expect(play(405, to("../b"), 405, 200).asked).toEqual([
      `HEAD ${page}`,
      `GET ${page}`,
      "HEAD https://www.gov.uk/b",
      "GET https://www.gov.uk/b",
    ]);
  });

  test("ten redirects are followed, not eleven", () => {
    const chain = Array.from({ length: 10 }, (_, i) => to(`/${i}`));
    expect(play(...chain, 200).verdict).toEqual({ kind: "alive" });
    expect(play(...chain, to("/x"), to("/x")).verdict).toMatchObject({
      kind: "dead",
      reason: expect.stringMatching(/^the server sends the reader on more than 10 times/),
    });
  });

  test("a very long address is cut in the message", () => {
    const { verdict } = play(to(`/${"x".repeat(5000)}`), 404, 404);
    expect(verdict && "reason" in verdict && verdict.reason.length).toBeLessThan(300);
  });
});

describe("pauses", () => {
  test("GET follows a refused HEAD at once", () => expect(play(404, 200).pauses).toEqual([0]));

  test("they grow", () => expect(play(503, 503, 503).pauses).toEqual([1000, 3000]));

  test("the server may ask for more", () =>
    expect(play({ status: 429, retryAfter: 5000 }, 429, 200).pauses).toEqual([5000, 3000]));

  test("a server that asks for too much is not asked again", () => {
    const { asked, verdict } = play({ status: 503, retryAfter: 10_001 }, 200);
    expect(asked).toHaveLength(1);
    expect(verdict).toMatchObject({ kind: "unchecked" });
  });

  test("one that wants a pause and has no page is asked by GET all the same", () =>
    expect(play({ status: 404, retryAfter: 60_000 }, 200).verdict).toEqual({ kind: "alive" }));
});
