import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import { load } from "js-yaml";
import { schemaKinds, schemas } from "../../src/model/schemas.ts";
import { checkStore } from "../../src/validate/check-store.ts";
import { rulesSchema } from "../../src/validate/rules-schema.ts";
import { readStore } from "../../src/workspace/read-store.ts";
import { testPorts } from "../test-ports.ts";
import { repository } from "./repository.ts";

const root = join(repository, "bulletins");
const store = await readStore(root, testPorts({ cwd: repository }));

const yamlFiles = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));

const kindOf = (name: string) =>
  name === "bulletin.yaml" ? "bulletin" : name.startsWith("editions") ? "edition" : "entry";

describe("the repository's own bulletin", () => {
  test.each(["2018-04-06", "2026-11-24", "2100-01-01"])("has no error, warning or note on %s", (today) => {
    expect(checkStore(store, { today })).toEqual([]);
  });

  test("has five entries, one of them an event, and one edition with all of them", () => {
    expect(store.entries).toHaveLength(5);
    expect(store.entries.filter(({ value }) => value?.event)).toHaveLength(1);
    expect(store.editions).toHaveLength(1);
    expect(store.editions[0]?.value?.entries?.toSorted()).toEqual(store.entries.map(({ id }) => id));
  });

  test.each(schemaKinds)("has the schema of this version for each %s", (kind) => {
    // `npm run build && node bin/bulletin.cjs schema --write` renews them.
    expect(JSON.parse(readFileSync(join(root, `schema/${kind}.json`), "utf8"))).toEqual(schemas(rulesSchema())[kind]);
  });

  test.each(yamlFiles)("%s names its schema, and meets it by an independent validator", (name) => {
    const text = readFileSync(join(root, name), "utf8");
    const modeline = /^# yaml-language-server: \$schema=(.+)\n/.exec(text)?.[1] ?? "";
    const schema = join(root, name, "..", modeline);
    expect(schema).toBe(join(root, `schema/${kindOf(name)}.json`));
    const ajv = new Ajv({ allErrors: true, formats: { date: true, "date-time": true } });
    // js-yaml turns dates into Date objects unless it is told to keep to JSON.
    const data = load(text.replace(/: (\d{4}-\d\d-\d\d\S*)$/gm, ': "$1"'));
    const valid = ajv.validate(JSON.parse(readFileSync(schema, "utf8")), data);
    expect(ajv.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });
});
