import type { Command } from "commander";

/** What is longer than this has its meaning on the next line, so that half of 80 columns is left for it. */
const longest = 36;

/** A list in the layout of a command's help, such as its examples: items, each with what it means. */
export function itemList(
  title: string,
  items: readonly (readonly [item: string, meaning: string])[],
  command: Command,
): string {
  const help = command.createHelp();
  const width = Math.max(0, ...items.map(([item]) => item.length).filter((length) => length <= longest));
  const lines = items.map(([item, meaning]) =>
    item.length > width
      ? `  ${item}\n${help.formatItem("", width, meaning, help)}`
      : help.formatItem(item, width, meaning, help),
  );
  return `${title}:\n${lines.join("\n")}\n`;
}
