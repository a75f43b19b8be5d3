/** Something in a style sheet that would load, run or end something. */
export interface CssFault {
  /** Where it begins, in UTF-16 code units. */
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/**
 * A comment, a string, or a word with the bracket of a function after it (CSS Syntax Module Level 3, section 4). In comments and strings nothing is
 * looked for; a word may be written with escapes.
 */
const token =
  /\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n\r\f]|\\(?:\r\n|[\s\S]))*"?|'(?:[^'\\\n\r\f]|\\(?:\r\n|[\s\S]))*'?|@?(?:[-\w\x80-\u{10ffff}]|\\(?:[\da-f]{1,6}\s?|[^\n\r\f\da-f]))+\(?/giu;

/** What may stand in `url()`: an address that holds all it names, in quotes or without anything that could end it early. */
const dataAddress = /\s*(?:["']data:|data:[^\s"'()*\\]*\s*\))/iy;

/**
 * What a style sheet of the house must not hold, since the page that it goes into stands alone: it loads nothing, runs nothing, and no style sheet ends its own
 * element. The page's policy forbids the same; this is so that its author hears of it.
 */
export function cssFaults(css: string): readonly CssFault[] {
  return [...endings(css), ...loads(css)].sort((a, b) => a.offset - b.offset);
}

function endings(css: string): readonly CssFault[] {
  return Array.from(css.matchAll(/<\/style/gi), ({ index }) => ({
    offset: index,
    message: "“</style” would end the style sheet in the page",
    hint: "Delete it.",
  }));
}

function loads(css: string): readonly CssFault[] {
  return Array.from(css.matchAll(token)).flatMap(({ 0: written, index }) => {
    const name = withoutEscapes(written).toLowerCase();
    dataAddress.lastIndex = index + written.length;
    if (name === "url(" && dataAddress.test(css)) return [];
    const fault = forbidden[name];
    return fault ? [{ offset: index, ...fault }] : [];
  });
}

const strings = {
  message: "This function can load a file that the page does not hold",
  hint: "Write url() with a data: address instead.",
};

const forbidden: Readonly<Record<string, Omit<CssFault, "offset">>> = {
  "@import": {
    message: "@import would load another file",
    hint: "Copy what that file holds into this one.",
  },
  "expression(": { message: "expression() would run code", hint: "Delete it." },
  "image(": strings,
  "image-set(": strings,
  "-webkit-image-set(": strings,
  "src(": strings,
  "url(": {
    message: "url() would load a file that the page does not hold",
    hint: "Write a data: address in quotes, or leave it out.",
  },
};

function withoutEscapes(word: string): string {
  return word.replace(
    /\\(?:([\da-f]{1,6})\s?|([\s\S]))/giu,
    (_, code: string | undefined, itself: string | undefined) => {
      const point = Number.parseInt(code ?? "", 16);
      return itself ?? (point <= 0x10ffff ? String.fromCodePoint(point) : "\ufffd");
    },
  );
}
