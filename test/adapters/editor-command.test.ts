import { expect, test } from "@jest/globals";
import { editorCommand } from "../../src/adapters/editor-command.ts";

const file = '"$FILE"';

test.each([
  ["vi", 'vi +3 "$FILE"'],
  ["/usr/bin/vim -u NONE", '/usr/bin/vim -u NONE +3 "$FILE"'],
  ["nano", 'nano +3 "$FILE"'],
  ["emacsclient -t", 'emacsclient -t +3 "$FILE"'],
  ["hx", 'hx "$FILE":3'],
  ["gvim", 'gvim -f +3 "$FILE"'],
  ["gvim --nofork", 'gvim --nofork +3 "$FILE"'],
  ["gedit", 'gedit --wait +3 "$FILE"'],
  ["code", 'code --wait --goto "$FILE":3'],
  ["code --wait", 'code --wait --goto "$FILE":3'],
  ["code -n -w", 'code -n -w --goto "$FILE":3'],
  ["subl", 'subl --wait "$FILE":3'],
  ["zed --wait", 'zed --wait "$FILE":3'],
  ["mate -w", 'mate -w --line 3 "$FILE"'],
  ["kate", 'kate --block --line 3 "$FILE"'],
  ["notepad++", 'notepad++ -multiInst -nosession -n3 "$FILE"'],
  ["notepad++ -multiInst", 'notepad++ -multiInst -n3 "$FILE"'],
])("%s begins at a line and is waited for", (command, expected) => {
  expect(editorCommand(command, file, 3)).toBe(expected);
});

test.each([
  ["vi", 'vi "$FILE"'],
  ["code", 'code --wait "$FILE"'],
])("%s without a line is given none", (command, expected) => {
  expect(editorCommand(command, file)).toBe(expected);
});

test.each([
  ["between double quotes", String.raw`"C:\Program Files\Microsoft VS Code\bin\code.cmd" -n`],
  ["without quotes", String.raw`C:\Tools\Code.exe`],
  ["with slashes", "C:/Tools/code.exe"],
  ["between single quotes", "'/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code'"],
  ["quoted in part", '"/opt/VS Code"/bin/code'],
  ["with a space behind a backslash", String.raw`/opt/VS\ Code/bin/code`],
  ["after a space", " code"],
])("an editor is known by its path %s", (_, command) => {
  expect(editorCommand(command, file, 3)).toBe(`${command} --wait --goto "$FILE":3`);
});

test.each([
  "notepad",
  "open -W -a TextEdit",
  "my-vim",
  "vim-wrapper.sh",
  "sh -c 'vim \"$1\"' -",
  "EDITOR=vi exec $EDITOR",
  '"unfinished vim',
  "",
])("an editor that is not known, “%s”, is given the file alone", (command) => {
  expect(editorCommand(command, file, 3)).toBe(`${command} "$FILE"`);
});

test("a hostile command takes no time", () => {
  const backslashes = "\\".repeat(1_000_001);
  expect(editorCommand(backslashes, file, 3)).toBe(`${backslashes} "$FILE"`);
});
