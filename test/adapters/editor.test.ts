import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { editorPrompts } from "../../src/adapters/editor.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bulletin-test-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const editorWith = (env: Readonly<Record<string, string>>) =>
  editorPrompts(Object.assign(Object.create(process), { env: { ...process.env, VISUAL: "", EDITOR: "", ...env } }));

const write = (text: string) => `printf '${text}' >`;

describe("text", () => {
  test("is what was saved, as UTF-8", async () => {
    const { edit } = editorWith({ EDITOR: write("naïve\\n\\n- one\\n") });
    expect(await edit("")).toBe("naïve\n\n- one\n");
  });

  test("is what it was before, where it is left alone, under the name that was asked for", async () => {
    const { edit } = editorWith({ EDITOR: `keep() { basename "$1" > '${folder}/name'; }; keep` });
    expect(await edit("“Old”\ntext", { name: "entry.yaml", line: 2 })).toBe("“Old”\ntext");
    expect(readFileSync(join(folder, "name"), "utf8")).toBe("entry.yaml\n");
  });

  test("is reported if it is something else than UTF-8", async () => {
    const { edit } = editorWith({ EDITOR: write("caf\\351") });
    await expect(edit("")).rejects.toMatchObject({ code: "EDITOR_FAILED", hint: expect.stringContaining("UTF-8") });
  });
});

describe("a file", () => {
  test.each([
    "a b.yaml",
    "$(touch x).yaml",
    "`touch x`.yaml",
    "'quoted' \"twice\".yaml",
    "; touch x; .yaml",
    "%PATH% & ^!.yaml",
    "-n.yaml",
    "two\nlines.yaml",
    "back\\slash.yaml",
    "naïve 会.yaml",
  ])("named %j is given to the editor as it is, and nothing of its name is run", async (name) => {
    const file = join(folder, name);
    writeFileSync(file, "before");
    await editorWith({ EDITOR: `cd '${folder}' && ${write("after")}` }).open(file);
    expect(readFileSync(file, "utf8")).toBe("after");
    expect(readdirSync(folder)).toEqual([name]);
  });

  test("is opened at a line by an editor that can", async () => {
    const vim = join(folder, "vim");
    writeFileSync(vim, `#!/bin/sh\nprintf '%s\\n' "$@" > '${folder}/arguments'\n`);
    chmodSync(vim, 0o755);
    await editorWith({ EDITOR: `'${vim}' -X` }).open(join(folder, "a b"), 7);
    expect(readFileSync(join(folder, "arguments"), "utf8")).toBe(`-X\n+7\n${folder}/a b\n`);
  });
});

describe("the editor", () => {
  const chosen = async (env: Readonly<Record<string, string>>) => editorWith(env).edit("");

  test.each([
    [{ VISUAL: write("visual"), EDITOR: write("editor") }, "visual"],
    [{ EDITOR: write("editor") }, "editor"],
    [{ VISUAL: write("visual"), EDITOR: write("editor"), TERM: "dumb" }, "editor"],
    [{ VISUAL: write("visual"), TERM: "dumb" }, "visual"],
  ])("with %j is the %s", async (env, expected) => {
    expect(await chosen(env)).toBe(expected);
  });

  test.each([
    ["is not there", "no-such-editor-anywhere"],
    ["fails", "exit 3;"],
    ["is killed", "kill -KILL $$;"],
  ])("is reported if it %s", async (_, EDITOR) => {
    await expect(chosen({ EDITOR })).rejects.toMatchObject({ code: "EDITOR_FAILED", hint: expect.any(String) });
  });

  test.each(["kill -INT $$;", "exit 130;"])("stops everything when it is stopped itself: %s", async (EDITOR) => {
    await expect(chosen({ EDITOR })).rejects.toMatchObject({ code: "INTERRUPTED", exitCode: 130 });
  });
});
