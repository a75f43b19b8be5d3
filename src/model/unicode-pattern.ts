/** The regular expression to search a text with. */
export type UnicodePattern = (text: string) => RegExp;

/**
 * A regular expression that names properties of characters, such as `\p{L}`. V8 takes a millisecond to compile one of those, since they hold
 * thousands of ranges, and twenty times less for the few characters that nearly all bulletins in English are made of. So texts of those characters alone
 * are searched with an expression in which each property stands for just those that have it. It is compiled when it is first needed, and matches alike.
 *
 * @param source as for `RegExp`, of which it needs the flag `u`
 */
export function unicodePattern(source: string, flags: string): UnicodePattern {
  let forCommon: RegExp | undefined;
  let forAll: RegExp | undefined;
  return (text) => {
    if (!isCommon(text)) {
      forAll ??= new RegExp(source, flags);
      return forAll;
    }
    forCommon ??= new RegExp(withCommonOnly(source), flags);
    return forCommon;
  };
}

/** ASCII, Latin-1 without ß, µ and ÿ, whose capitals are elsewhere, the w and y with circumflex of Welsh, punctuation, €, ™, and what covers links. */
const common = /^[\0-\xb4\xb6-\xde\xe0-\xfe\u0174-\u0177\u2000-\u206f\u20ac\u2122\ufffc]*$/;

let lastText = "";
let lastIsCommon = true;

/** Many patterns search the same text one after the other. */
function isCommon(text: string): boolean {
  if (text !== lastText) lastIsCommon = common.test(text);
  lastText = text;
  return lastIsCommon;
}

/** The common characters that have a property, as a part of a character class. */
const havingProperty: Readonly<Record<string, string>> = {
  Cc: "\\0-\\x1f\\x7f-\\x9f",
  Cf: "\\xad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f",
  L: "A-Za-z\\xaa\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\xfe\\u0174-\\u0177",
  Ll: "a-z\\xe0-\\xf6\\xf8-\\xfe\\u0175\\u0177",
  Lu: "A-Z\\xc0-\\xd6\\xd8-\\xde\\u0174\\u0176",
  M: "",
  N: "0-9\\xb2\\xb3\\xb9\\xbc-\\xbe",
  Noncharacter_Code_Point: "",
};

/** The properties that are not listed stay as they are. */
function withCommonOnly(source: string): string {
  let isInClass = false;
  return source.replace(/\\p\{(\w+)\}|\\[\s\S]|[[\]]/g, (found, property: string | undefined) => {
    if (found === "[" || found === "]") isInClass = found === "[";
    const characters = property === undefined ? undefined : havingProperty[property];
    if (characters === undefined) return found;
    return isInClass ? characters : `[${characters}]`;
  });
}
