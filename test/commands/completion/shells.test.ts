import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { playJob, whyNoTerminal } from "../../pseudo-terminal.ts";
import { program } from "../../repository/repository.ts";
import { TemporaryBulletin } from "../compose/temporary-bulletin.ts";

// Every shell runs in a pseudo-terminal, where keys are pressed as a user would. In place of the program stands a function that writes down
// with which arguments it is called when Enter is pressed, so that what counts is what the shell makes of the line in the end.

const referrals = "2018-04-05-child-referrals";

/** What is typed after `bulletin `, and the arguments that it becomes; Tab is `\t`. */
const lines: readonly (readonly [keys: string, args: readonly string[]])[] = [
  ["sta\t", ["status"]],
  ["sen\t2018\t", ["sent", "2018-04"]],
  ["show 2018-04-05-ch\t", ["show", referrals]],
  ["show referr\t", ["show", referrals]],
  ["list --stat\tdr\t", ["list", "--status", "draft"]],
  ["list --status=dr\t", ["list", "--status=draft"]],
  ["list --tag it\t", ["list", "--tag", 'it\'s: $new & "best"']],
  ["list --tag=it\t", ["list", '--tag=it\'s: $new & "best"']],
  ["list --tag 'onl\t", ["list", "--tag", "online safety"]],
  ['list --tag "onl\t', ["list", "--tag", "online safety"]],
  ["list --tag 児\t", ["list", "--tag", "児童"]],
  ["--store other show \t", ["--store", "other", "show", "2018-04-06-other"]],
  ["export --output out\t", ["export", "--output", "outbox/"]],
  ["export --output=out\t", ["export", "--output=outbox/"]],
  ["validate bulletins/bul\t", ["validate", "bulletins/bulletin.yaml"]],
  // No files where an entry is wanted.
  ["show outb\t", ["show", "outb"]],
];

/** Runs the program for the script, and writes down how it is called by the user, and says RAN. */
const posix = `bulletin() {
  case $1 in
    __complete | completion) "$NODE" "$PROGRAM" "$@" ;;
    *) printf '<%s>' "$@" >> "$LOG"; echo >> "$LOG"; echo RAN ;;
  esac
}
`;

const fish = `function fish_prompt; echo "> "; end
function bulletin
  switch $argv[1]
    case __complete completion
      "$NODE" "$PROGRAM" $argv
    case '*'
      printf '<%s>' $argv >> "$LOG"; echo >> "$LOG"; echo RAN
  end
end
bulletin completion fish | source
`;

/** The command that starts a shell, and the file with what it reads first. */
const shells: Readonly<
  Record<string, { readonly command: readonly string[]; readonly file: string; readonly setUp: string }>
> = {
  bash: {
    command: ["bash", "--noprofile", "--rcfile", ".bashrc", "-i"],
    file: ".bashrc",
    setUp: `${posix}PS1="> "; eval "$(bulletin completion bash)"\n`,
  },
  zsh: {
    command: ["zsh", "-d", "-i"],
    file: ".zshrc",
    setUp: `${posix}PS1="> "; setopt no_auto_remove_slash; autoload -Uz compinit; compinit -D -u; eval "$(bulletin completion zsh)"\n`,
  },
  fish: {
    command: ["fish", "--no-config", "--init-command", "source .fishrc", "-i"],
    file: ".fishrc",
    setUp: fish,
  },
};

let bulletin: TemporaryBulletin;

beforeAll(() => {
  bulletin = new TemporaryBulletin();
  bulletin.entry(referrals, `tags: ["it's: $new & \\"best\\"", online safety, 児童]\n`);
  bulletin.edition("2018-04", "number: 4\ndate: 2018-04-12\n");
  bulletin.write("../other/bulletin.yaml", "name: Other\n");
  bulletin.write("../other/entries/2018/2018-04-06-other.yaml", "headline: Other\n");
  mkdirSync(join(bulletin.cwd, "outbox"));
});

afterAll(() => bulletin.remove());

/** What the lines become: the arguments of each. */
function play({ command, file, setUp }: (typeof shells)[string]): readonly (readonly string[])[] {
  const { cwd } = bulletin;
  const log = join(cwd, "calls");
  writeFileSync(log, "");
  writeFileSync(join(cwd, file), setUp);
  playJob({
    command,
    cwd,
    env: {
      NODE: process.execPath,
      PROGRAM: program,
      LOG: log,
      HOME: cwd,
      ZDOTDIR: cwd,
      TERM: "xterm",
      LC_ALL: "C.UTF-8",
    },
    columns: 200,
    steps: [
      ...lines.map(([keys], place) => [place === 0 ? "> " : "RAN", `bulletin ${keys}\r`] as const),
      ["RAN", "exit\r"],
    ],
  });
  const calls = readFileSync(log, "utf8").trimEnd().split("\n");
  return calls.map((call) => call.slice(1, -1).split("><"));
}

describe.each(Object.entries(shells))("%s", (name, shell) => {
  const isThere = spawnSync(name, ["--version"]).status === 0;
  const why = whyNoTerminal ?? (isThere ? undefined : name);
  if (why) console.warn(`The completion in ${name} is not tried: it needs ${why}.`);
  const tryIt = why ? test.skip : test;

  tryIt("completes what is typed", () => {
    expect(play(shell)).toEqual(lines.map(([, args]) => args));
  });
});
