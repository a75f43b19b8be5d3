/** A control sequence, a line break as a terminal's driver writes it, CR LF, or text (ECMA-48). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const piece = /\u001b\[([?\d]*)([A-Za-z])|([\r\n])|([^\u001b\r\n]+|\u001b)/g;

/**
 * What stands on a screen that is wide and high enough for everything, after what a program has sent to it.
 *
 * @throws at a control that prompts have not used so far, rather than show something else than a terminal would
 */
export function screenText(sent: string): string {
  const lines: string[][] = [[]];
  let row = 0;
  let column = 0;
  const goTo = (wanted: number) => {
    row = Math.max(0, wanted);
    while (lines.length <= row) lines.push([]);
  };

  function obey(control: string, count: number): void {
    if (control === "A") goTo(row - count);
    else if (control === "B") goTo(row + count);
    else if (control === "G") column = count - 1;
    else if (control === "K" && count === 2) lines[row] = [];
    else if (control === "\r") column = 0;
    else if (control === "\n") goTo(row + 1);
    else throw new Error(`This control is not known here: ${JSON.stringify({ control, count })}`);
  }

  for (const [, count = "", letter, lineBreak, text] of sent.matchAll(piece)) {
    // Whether the cursor is shown changes nothing.
    if (count === "?25") continue;
    if (text === undefined || text === "\u001b") obey(letter ?? lineBreak ?? "escape", Number(count || 1));
    else for (const character of text) (lines[row] as string[])[column++] = character;
  }
  return lines
    .map((line) =>
      Array.from(line, (character) => character ?? " ")
        .join("")
        .trimEnd(),
    )
    .join("\n");
}
