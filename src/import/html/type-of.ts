import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { textIn } from "../web-page/html-text.ts";
import { elementsIn, styleOf, wordsOf } from "./elements.ts";

/** Whether words are in bold or in italic type; undefined where that is as around them. */
export interface TypeFace {
  readonly strong?: boolean;
  readonly emphasis?: boolean;
}

const strongTags = new Set(["b", "strong", "th"]);
const emphasisTags = new Set(["i", "em", "cite", "dfn"]);

/** The type of an element’s words: by its own style, else by the page’s style sheet for its classes, else by its tag. */
export function typeOf(element: Tree.Element, classes: ReadonlyMap<string, TypeFace>): TypeFace {
  const ofClasses = wordsOf(element, "class").flatMap((name) => classes.get(name) ?? []);
  const ofTag = {
    ...(strongTags.has(element.tagName) && { strong: true }),
    ...(emphasisTags.has(element.tagName) && { emphasis: true }),
  };
  return Object.assign({}, ofTag, ...ofClasses, typeIn(styleOf(element)));
}

/**
 * The type that a page’s style sheets give to classes. Word processors name a class for each combination. Only rules for a class alone count, and none that
 * depend on a medium.
 */
export function classTypes(document: Tree.Document): ReadonlyMap<string, TypeFace> {
  const sheets = elementsIn(document).filter(({ tagName }) => tagName === "style");
  const types = new Map<string, TypeFace>();
  for (const [selectors, declarations] of sheets.flatMap((sheet) => rulesIn(textIn(sheet)))) {
    for (const [, name = ""] of selectors.matchAll(/(?:^|,)(?:p|span|div|li)?\.([\w-]+)(?=,|$)/g)) {
      types.set(name, { ...types.get(name), ...typeIn(declarations) });
    }
  }
  return types;
}

/** The selectors and declarations of the rules that are in no other one, in lower case without spaces. */
function rulesIn(sheet: string): readonly (readonly [string, string])[] {
  const css = sheet
    .toLowerCase()
    .replace(/<!--|-->|\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\//g, "")
    .replace(/\s+/g, "");
  const rules: (readonly [string, string])[] = [];
  let outer = "";
  let depth = 0;
  for (const [, text = "", sign] of css.matchAll(/([^{}]*)([{}]|$)/g)) {
    if (sign === "{") {
      if (depth === 0) outer = text.slice(text.lastIndexOf(";") + 1);
      depth += 1;
    } else if (sign === "}") {
      if (depth === 1 && !outer.startsWith("@")) rules.push([outer, text]);
      depth = Math.max(0, depth - 1);
    }
  }
  return rules;
}

function typeIn(declarations: string): TypeFace {
  const weight = /(?:^|;)font-weight:(\w+)/.exec(declarations)?.[1];
  const slant = /(?:^|;)font-style:(\w+)/.exec(declarations)?.[1];
  return {
    ...(weight !== undefined && { strong: /^(?:bold|bolder|[6-9]00)$/.test(weight) }),
    ...(slant !== undefined && { emphasis: /^(?:italic|oblique)$/.test(slant) }),
  };
}
