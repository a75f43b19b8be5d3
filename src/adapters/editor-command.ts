/** What is known of an editor; all of it stands in its own manual. */
interface Editor {
  /** By which it is started, in lower case and without `.exe`. */
  readonly names: readonly string[];
  /** The arguments for a file and the line to begin at. */
  readonly at: (file: string, line: number) => string;
  /** The flags that keep it from returning before the file is closed. Where the command has none of them, it gets the first. */
  readonly wait?: readonly string[];
}

const plusLine: Editor["at"] = (file, line) => `+${line} ${file}`;
const colonLine: Editor["at"] = (file, line) => `${file}:${line}`;
const lineFlag: Editor["at"] = (file, line) => `--line ${line} ${file}`;

const editors: readonly Editor[] = [
  { names: ["vi", "vim", "nvim", "view", "ex", "nano", "pico", "emacs", "emacsclient"], at: plusLine },
  { names: ["micro", "kak", "ne", "joe", "mcedit"], at: plusLine },
  { names: ["hx", "helix"], at: colonLine },
  { names: ["gvim", "mvim"], at: plusLine, wait: ["-f", "--nofork"] },
  { names: ["gedit"], at: plusLine, wait: ["--wait", "-w"] },
  {
    names: ["code", "code-insiders", "codium", "cursor", "windsurf"],
    at: (file, line) => `--goto ${file}:${line}`,
    wait: ["--wait", "-w"],
  },
  { names: ["subl", "sublime_text", "zed", "zeditor"], at: colonLine, wait: ["--wait", "-w"] },
  { names: ["mate", "cot"], at: lineFlag, wait: ["--wait", "-w"] },
  { names: ["kate"], at: lineFlag, wait: ["--block", "-b"] },
  // A second instance is what stays; without its own session, the first one's files would be opened in it.
  { names: ["notepad++"], at: (file, line) => `-n${line} ${file}`, wait: ["-multiInst -nosession", "-multiInst"] },
];

/**
 * The command line that opens a file in an editor and, as far as the editor is known, at a line and until the file is closed. An editor that is
 * not known gets the file alone.
 *
 * @param command the editor with its arguments, as in $EDITOR
 * @param file the file as the shell takes it, quoted
 * @param line from 1
 */
export function editorCommand(command: string, file: string, line?: number): string {
  const name = programName(command);
  const { at, wait = [] } = editors.find(({ names }) => names.includes(name)) ?? {};
  const words = command.split(/\s+/);
  const [flag] = wait.some((one) => words.includes(one)) ? [] : wait;
  const target = at && line !== undefined ? at(file, line) : file;
  return [command, flag, target].filter((part) => part !== undefined).join(" ");
}

/** The name of the program that a command line starts, whichever way its path is quoted; spaces may stand behind a backslash. */
function programName(command: string): string {
  const [, path = ""] = /^\s*((?:"[^"]*"|'[^']*'|\\.|[^\s"'\\])*)/s.exec(command) ?? [];
  const name = path.replace(/["']/g, "").split(/[\\/]/).at(-1) ?? "";
  return name.toLowerCase().replace(/\.(?:exe|cmd|bat)$/, "");
}
