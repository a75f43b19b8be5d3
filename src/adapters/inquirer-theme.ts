import type { Paint } from "../report/paint.ts";

const keys = {
  select: "Arrow keys move, Enter takes",
  search: "Type some words of it; arrow keys move, Enter takes",
  checkbox: "Arrow keys move, Space picks, Enter takes",
};

/** The looks of the library's prompts, everything that they show included: its own theme colours text whatever NO_COLOR says. */
export function inquirerTheme(type: keyof typeof keys, paint: Paint) {
  return {
    prefix: { idle: paint.info("?"), done: paint.good("✔") },
    icon: { checked: paint.good("[x]"), unchecked: "[ ]" },
    style: {
      // Called with more than the text, which chalk would print as well.
      message: (text: string) => paint.strong(text),
      answer: paint.info,
      highlight: paint.info,
      searchTerm: (text: string) => text,
      // The search has no other error.
      error: () => paint.warning("Nothing has all of that in its name"),
      renderSelectedChoices: (picked: readonly { readonly short: string }[]) =>
        picked.map(({ short }) => short).join(", ") || "none",
      keysHelpTip: () => paint.dim(keys[type]),
    },
  };
}
