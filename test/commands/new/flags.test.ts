import { describe, expect, test } from "@jest/globals";
import { Command } from "commander";
import { newEntry } from "../../../src/commands/new/declare.ts";
import { flagsFor, newFlags, optionName } from "../../../src/commands/new/flags.ts";
import { readFlags } from "../../../src/commands/new/read-flags.ts";
import { entryShape } from "../../../src/model/entry.ts";
import type { Fields } from "../../../src/model/shape.ts";

/** The paths of all fields that hold a value of their own. */
function leaves(fields: Fields, path: readonly string[] = []): readonly string[] {
  return Object.entries(fields).flatMap(([name, { shape }]) =>
    shape.kind === "record" ? leaves(shape.fields, [...path, name]) : [[...path, name].join(".")],
  );
}

function parse(...args: readonly string[]) {
  const command = new Command().exitOverride();
  newEntry.declare(command);
  return readFlags(command.parse(args, { from: "user" }).opts(), "2018-04-06");
}

describe("the flags of bulletin new", () => {
  test("fill every field of an entry that people write", () => {
    const written = leaves(entryShape.fields).filter((path) => !path.startsWith("imported_from."));
    expect(newFlags.map(({ path }) => path.join(".")).sort()).toEqual([...written].sort());
  });

  test("are named as commander names their options", () => {
    const command = new Command();
    newEntry.declare(command);
    const names = newFlags.map(optionName);
    expect(command.options.map((option) => option.attributeName())).toEqual([
      ...names,
      "event",
      "fromUrl",
      "edit",
      "dryRun",
      "json",
    ]);
  });

  test("stand in the help under headings", () => {
    const command = new Command("new");
    newEntry.declare(command);
    const help = command.helpInformation();
    for (const { name, group } of newFlags) {
      expect(help.slice(help.indexOf(group))).toContain(`  ${name}`);
    }
  });

  test("are found for a path, a group and what is inside a field", () => {
    const names = (...path: (string | number)[]) => flagsFor(path).map(({ name }) => name);
    expect(names("source", "url")).toEqual(["--url"]);
    expect(names("contact")).toEqual(["--contact-name", "--contact-email", "--contact-phone"]);
    expect(names("links", 0, "title")).toEqual(["--link"]);
    expect(names()).toEqual([]);
  });
});

describe("reading the flags", () => {
  test("gives the data of an entry", () => {
    expect(
      parse(
        ...[
          "--headline",
          " Chief executive  appointed ",
          "--date",
          "5th April 2018",
          "--summary",
          "One.\r\n\r\nTwo.\n",
        ],
        ...["--url", "https://www.gov.uk/a", "--title", "A page about it", "--tag", "one", "--tag", "two"],
        ...["--link", "Guide: how to <https://www.gov.uk/b>", "--ignore", "link-insecure: no https: there"],
        ...["--event-start", "13 April 2018 12pm", "--deadline", "22 Feb 2019", "--pin", "--order", "-3"],
      ),
    ).toEqual({
      data: {
        headline: "Chief executive  appointed",
        date: "2018-04-05",
        summary: "One.\n\nTwo.",
        source: { url: "https://www.gov.uk/a", title: "A page about it" },
        links: [{ title: "Guide: how to", url: "https://www.gov.uk/b" }],
        tags: ["one", "two"],
        pin: true,
        order: -3,
        event: { start: "2018-04-13T12:00" },
        deadline: { date: "2019-02-22" },
        lint: { ignore: [{ rule: "link-insecure", reason: "no https: there" }] },
      },
      problems: [],
    });
  });

  test("takes blank text for no text, and zero for a number", () => {
    expect(parse("--headline", " ", "--event-place", "", "--order", "0").data).toEqual({ order: 0 });
  });

  test.each([
    [["--date", "31 Feb"], ["date"], "There is no “31 Feb” in the calendar"],
    [["--date", ""], ["date"], "not understood"],
    [["--event-start", "soon"], ["event", "start"], "not understood"],
    [["--link", "https://www.gov.uk/a"], ["links", 0], "no link"],
    [["--link", "Guide <https://www.gov.uk/a>", "--link", "<>"], ["links", 1], "no link"],
    [["--ignore", "link-missing"], ["lint", "ignore", 0], "a rule and a reason"],
    [["--headline", "Caf\ufffd opens"], ["headline"], "could not be read"],
  ])("says what is wrong with %j", (args, path, message) => {
    const { data, problems } = parse(...args);
    expect(problems).toEqual([
      expect.objectContaining({ severity: "error", path, message: expect.stringContaining(message) }),
    ]);
    expect(JSON.stringify(data)).toContain(JSON.stringify(args.at(-1)));
  });
});
