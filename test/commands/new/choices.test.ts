import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import type { Answer } from "../../scripted-prompter.ts";
import { standardEntry } from "../../store-from-text.ts";
import { enough, file, useBulletin } from "./new-desk.ts";

const { run, put, read } = useBulletin();

const sections = `name: "News"\npublisher: "Partnership"\nsections:\n  - {key: news, title: "In the news"}\n  - {key: events, title: "Events"}\n`;
const oldId = "2015-04-05-child-referrals-rise";
const tagged = (...tags: readonly string[]) =>
  `${standardEntry.replace("2018-04-05", "2015-04-05")}tags: ${JSON.stringify(tags)}\n`;

/** Goes through the interview up to the section and the tags: the date alone is wrong, and the words before the link open. */
const flags = { ...enough, date: "31 Feb" };
const asked: readonly Answer[] = [{ type: [""] }, { type: [""] }];
const write: Answer = { choose: "Write it" };

describe("the section", () => {
  test("is chosen among the bulletin's", async () => {
    put({ "bulletin.yaml": sections });
    const { seen } = await run(flags, { answers: [...asked, { choose: "Events" }, write] });
    expect(seen).toContain("Section In the news | Events | None");
    expect(parse(read(file))).toMatchObject({ section: "events" });
  });

  test("may be none, and may be changed", async () => {
    put({ "bulletin.yaml": sections });
    const change: Answer[] = [{ choose: "Change something" }, { choose: "Section" }];
    await run(flags, {
      answers: [...asked, { choose: "Events" }, ...change, { choose: "None" }, write],
    });
    expect(parse(read(file))).not.toHaveProperty("section");
  });

  test("is not asked for if a flag says it, but again if the flag is wrong", async () => {
    put({ "bulletin.yaml": sections });
    expect((await run({ ...flags, section: "news" }, { answers: [...asked, write] })).exitCode).toBe(0);
    const { exitCode } = await run(
      { ...flags, section: "evnts" },
      { answers: [...asked, { choose: "Events" }, write] },
    );
    expect(exitCode).toBe(0);
  });
});

describe("the tags", () => {
  const pick = (...tags: readonly string[]): Answer => ({ pick: tags });

  test("are picked among those in use, the most used first", async () => {
    put({
      [`entries/2015/${oldId}.yaml`]: tagged("online safety", "training"),
      "entries/2015/2015-04-06-other.yaml": tagged("training", "carers"),
    });
    const { seen } = await run(flags, { answers: [...asked, pick("carers", "training"), write] });
    expect(seen).toContain("Tags: [] training | carers | online safety | Others, typed next");
    expect(parse(read(file))).toMatchObject({ tags: ["training", "carers"] });
  });

  test("may be new, with a word about what looks like one in use", async () => {
    put({ [`entries/2015/${oldId}.yaml`]: tagged("training") });
    const typed: Answer = { type: [" trainning, carers,, Training,carers"] };
    const { seen } = await run(flags, { answers: [...asked, pick("training", "Others, typed next"), typed, write] });
    expect(seen.find((line) => line.includes("→ warning"))).toContain(
      "“Training” is not in use yet. Did you mean “training”?",
    );
    expect(parse(read(file))).toMatchObject({ tags: ["training", "trainning", "carers", "Training"] });
  });

  test("may be none, and keep what was picked when they are changed", async () => {
    put({ [`entries/2015/${oldId}.yaml`]: tagged("training") });
    const { seen } = await run(
      { ...flags, tag: ["carers"] },
      { answers: [...asked, { choose: "Change something" }, { choose: "Tags" }, pick(), write] },
    );
    expect(seen).toContain("Tags: [carers] carers | training | Others, typed next");
    expect(parse(read(file))).not.toHaveProperty("tags");
  });

  test("are offered up to twenty", async () => {
    put({ [`entries/2015/${oldId}.yaml`]: tagged(...Array.from({ length: 30 }, (_, i) => `tag ${i}`)) });
    const { seen } = await run(flags, { answers: [...asked, pick("tag 0"), write] });
    expect(seen.find((line) => line.startsWith("Tags"))?.split(" | ")).toHaveLength(21);
  });
});

test("neither is asked for where there is none", async () => {
  put({ [`entries/2015/${oldId}.yaml`]: standardEntry.replace("2018-04-05", "2015-04-05") });
  expect((await run(flags, { answers: [...asked, write] })).exitCode).toBe(0);
});
