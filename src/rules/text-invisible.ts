import { defaultLanguage } from "../model/bulletin.ts";
import { spacesBeforeMarks } from "../model/french-spacing.ts";
import type { Finding, Fix, Span } from "../model/problem.ts";
import { matchesIn, type Prose } from "../model/prose.ts";
import type { EntryRule } from "./rule.ts";

export const textInvisible: EntryRule = {
  id: "text-invisible",
  severity: "warning",
  about: "Headline and summary hold no odd spaces, zero-width characters and control characters.",
  mends: true,
  on: "entry",
  check({ prose }, { bulletin: { language = defaultLanguage } }) {
    return prose.flatMap((one) => findingsIn(one, spacesBeforeMarks(language) ? /^[\u00a0\u202f]+$/ : /^$/));
  },
};

/** Spaces other than U+0020, breaks other than the line feed, and NUL, which some programs take for an end. */
const space = "\\0\\v\\f\\r\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
/** Characters without any width: soft hyphen, joiners, marks and overrides of direction, tags, the other control characters. */
const zeroWidth =
  "\\u0001-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff\\ufff9-\\ufffb\\u{e0001}-\\u{e007f}";
const run = new RegExp(`[ ${space}${zeroWidth}]+`, "gu");
const anyOdd = new RegExp(`[${space}${zeroWidth}]`, "u");
const anySpace = new RegExp(`[ ${space}]`, "u");
const oddSpace = new RegExp(`[${space}]`, "u");

/** How much of the text on either side is looked at. */
const reach = 30;

/** @param allowed runs that the bulletin's language needs */
function findingsIn(prose: Prose, allowed: RegExp): readonly Finding[] {
  // Nearly every text has none, and then its plain spaces need not be looked at.
  if (!anyOdd.test(prose.text)) return [];
  return matchesIn(prose, run).flatMap(({ span, match: [found] }) => {
    const odd = found.replaceAll(" ", "");
    const before = prose.text.slice(Math.max(0, span[0] - reach), span[0]);
    const after = prose.text.slice(span[1], span[1] + reach);
    if (odd === "" || allowed.test(odd) || isNeeded(odd, before, after)) return [];
    const fix = fixOf(found, span, before, after);
    return [
      {
        path: prose.path,
        span,
        message: `There is ${nameOf(odd)} ${placeOf(before, after)}`,
        hint: oddSpace.test(odd) ? "Put a plain space in its place." : "Delete it.",
        ...(fix && { fix }),
      },
    ];
  });
}

const rightToLeft = "\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}";
const joiningScripts = ["Arabic", "Syriac", "Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Oriya", "Tamil", "Telugu"]
  .concat(["Kannada", "Malayalam", "Sinhala", "Mongolian", "Khmer", "Myanmar"])
  .map((script) => `\\p{Script=${script}}`)
  .join("");

interface Need {
  readonly odd: RegExp;
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** Characters that a text cannot do without, and what must stand before or after them. */
const toNeeds = (): readonly Need[] => [
  {
    odd: /^\u200d$/,
    before: /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*$/u,
    after: /^\p{Extended_Pictographic}/u,
  },
  { odd: /^[\u{e0020}-\u{e007f}]+$/u, before: /\u{1f3f4}$/u },
  { odd: /^[\u200c\u200d]$/, before: new RegExp(`[${joiningScripts}]\\p{M}*$`, "u") },
  { odd: /^[\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069]+$/, before: new RegExp(`[${rightToLeft}]\\P{L}{0,3}$`, "u") },
  { odd: /^[\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069]+$/, after: new RegExp(`^\\P{L}{0,3}[${rightToLeft}]`, "u") },
];

/** Made on demand, since the names of scripts take long to compile. */
let needs: readonly Need[] | undefined;

function isNeeded(odd: string, before: string, after: string): boolean {
  needs ??= toNeeds();
  return needs.some(
    (one) => one.odd.test(odd) && (one.before?.test(before) ?? true) && (one.after?.test(after) ?? true),
  );
}

/** None where more than what is unseen would change: beside markup, in a line of nothing else, and where a list would begin. */
function fixOf(found: string, [start, end]: Span, before: string, after: string): Fix | undefined {
  const startsLine = /(?:^|\n)$/.test(before);
  const endsLine = /^(?:\n|$)/.test(after);
  const isMarkup = /[*_[\]]$/.test(before) || /^[*_[\]]/.test(after);
  const beginsList = startsLine
    ? /^(?:[-+*]\s|\d+[.)])/.test(after)
    : /(?:^|\n)\s*(?:[-+*]|\d+[.)])$/.test(before) && !found.startsWith(" ");
  if ((isMarkup && !/^\p{Zs}+$/u.test(found)) || (startsLine && endsLine) || beginsList) return undefined;
  if (!anySpace.test(found))
    return /[.,;:!?]$/.test(before) ? undefined : { kind: "text", span: [start, end], text: "" };
  if (startsLine) return { kind: "text", span: [start + found.search(/[^ ]/), end], text: "" };
  return { kind: "text", span: [start, end], text: endsLine || /^[,;:.](?:\s|$)/.test(after) ? "" : " " };
}

const names: Readonly<Record<string, string>> = {
  "\u00a0": "a no-break space",
  "\u00ad": "a soft hyphen",
  "\u200b": "a zero-width space",
  "\u200c": "a zero-width non-joiner",
  "\u200d": "a zero-width joiner",
  "\u2028": "a line separator",
  "\ufeff": "a byte order mark",
};

function nameOf(odd: string): string {
  const [first = ""] = odd;
  const code = (first.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const kind = oddSpace.test(first) ? "an odd space" : "an invisible character";
  return `${names[first] ?? kind} (U+${code})`;
}

function placeOf(before: string, after: string): string {
  const last = /([\p{L}\p{N}]+)[^\p{L}\p{N}\s]{0,5}$/u.exec(before)?.[1];
  if (last !== undefined) return `after “${last}”`;
  const next = /^[^\p{L}\p{N}\s]{0,5}([\p{L}\p{N}]+)/u.exec(after)?.[1];
  return next === undefined ? "here" : `before “${next}”`;
}
