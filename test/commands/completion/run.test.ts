import { describe, expect, test } from "@jest/globals";
import { main } from "../../../src/cli/main.ts";
import { testPorts } from "../../test-ports.ts";

async function run(...args: readonly string[]) {
  const ports = testPorts({ cwd: "/" });
  return { exitCode: await main(["completion", ...args], ports), ...ports.printed };
}

describe("bulletin completion", () => {
  test("says for each shell how to switch it on, by a command that there is", async () => {
    const { exitCode, out, err } = await run();
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
    const commands = [...out.matchAll(/bulletin completion (\w+)/g)].map(([, shell = ""]) => shell);
    expect(new Set(commands)).toEqual(new Set(["bash", "zsh", "fish", "powershell"]));
    for (const shell of commands) expect((await run(shell)).exitCode).toBe(0);
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  test.each(["bash", "zsh", "fish", "powershell"])("the script for %s asks the program", async (shell) => {
    const { exitCode, out, err } = await run(shell);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
    expect(out).toMatch(/bulletin __complete (?:bash|words) /);
  });

  test("pwsh is another name for PowerShell", async () => {
    expect(await run("pwsh")).toEqual(await run("powershell"));
  });

  test("another shell is wrong use", async () => {
    expect(await run("tcsh")).toMatchObject({ exitCode: 2, out: "" });
  });
});
