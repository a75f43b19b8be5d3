import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree, type TreeAdapter } from "parse5";
import { UserError } from "../../user-error.ts";

/** Real pages stay far below these: what is past them is hostile or no page, and would take minutes. */
const most = { file: 50_000_000, characters: 4_000_000, elements: 50_000, words: 1_000_000, depth: 500, tag: 4_000 };

/**
 * Parses a page as browsers do (HTML standard); nothing in it is run or loaded.
 *
 * @throws UserError `NOT_IMPORTED` where the page is larger or deeper than a bulletin can be
 */
export function parseHtml(text: string): Tree.Document {
  if (text.length > most.file) throw tooMuch(`The page has more than ${shown(most.file)} characters`);
  const light = withoutPictures(text);
  if (light.length > most.characters) throw tooMuch(`The page has more than ${shown(most.characters)} characters`);
  if (hasEndlessTag(light))
    throw tooMuch(`The page has a tag with more than ${shown(most.tag)} characters of attributes`);
  return parse(light, { treeAdapter: withLimits() });
}

/** Leaves out the pictures that a page holds in itself (RFC 2397), which are not taken over and may be most of it. */
function withoutPictures(text: string): string {
  const [before = "", ...pictures] = text.split("data:image/");
  return [before, ...pictures.map((part) => part.slice(part.search(/["')\s>]|$/)))].join("data:,");
}

/** Whether the attributes of a tag, whose number makes a parser slow, are long even without their values in quotation marks. */
function hasEndlessTag(text: string): boolean {
  for (const [tag] of withoutScripts(text).matchAll(/<[a-z](?:[^>=]+|=\s*(?:"[^"]*(?:"|$)|'[^']*(?:'|$))|=)*/gi)) {
    if (tag.length > most.tag && tag.replace(/=\s*(?:"[^"]*"|'[^']*')/g, "=").length > most.tag) return true;
  }
  return false;
}

/** The tags of scripts stay; what stands in them can look like a tag. */
function withoutScripts(text: string): string {
  const parts = text.split(/<\/script/i).map((part) => {
    const start = part.search(/<script\b/i);
    const end = part.indexOf(">", start);
    return start < 0 || end < 0 ? part : part.slice(0, end + 1);
  });
  return parts.join("");
}

function withLimits(): TreeAdapter<Tree.DefaultTreeAdapterMap> {
  let elements = 0;
  let words = 0;
  let depth = 0;
  const countWord = () => {
    words += 1;
    if (words > most.words) throw tooMuch(`The page has more than ${shown(most.words)} words`);
  };
  return {
    ...defaultTreeAdapter,
    insertText: (...parts) => {
      countWord();
      defaultTreeAdapter.insertText(...parts);
    },
    insertTextBefore: (...parts) => {
      countWord();
      defaultTreeAdapter.insertTextBefore(...parts);
    },
    createElement: (...parts) => {
      elements += 1;
      if (elements > most.elements) throw tooMuch(`The page has more than ${shown(most.elements)} elements`);
      return defaultTreeAdapter.createElement(...parts);
    },
    onItemPush: () => {
      depth += 1;
      if (depth > most.depth) throw tooMuch(`The page has more than ${shown(most.depth)} elements inside one another`);
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}

function shown(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

function tooMuch(fault: string): UserError {
  return new UserError("NOT_IMPORTED", `${fault}, too many for a bulletin`, {
    hint: "Copy the text of its entries into a file, and import that.",
  });
}
