import { textOfHtml } from "../web-page/html-text.ts";

const ofXml = new Set(["amp", "lt", "gt", "quot", "apos"]);

/**
 * The characters that names such as “amp” and “nbsp” stand for in HTML, as a parser of XML looks them up.
 *
 * @param onForeign told of each name that XML does not have
 */
export function characterNames(onForeign: (name: string) => void): Record<string, string> {
  const known = new Map<PropertyKey, string | undefined>();
  return new Proxy<Record<string, string>>(
    {},
    {
      get: (_, name) => {
        if (known.has(name)) return known.get(name);
        const character = characterNamed(String(name));
        known.set(name, character);
        if (character !== undefined && !ofXml.has(String(name))) onForeign(String(name));
        return character;
      },
    },
  );
}

/** Undefined for a name that HTML does not have; it takes the beginning of some for a name. */
function characterNamed(name: string): string | undefined {
  const text = /^[a-z][a-z0-9]{1,30}$/i.test(name) ? textOfHtml(`&${name};`) : ";";
  return text.endsWith(";") ? undefined : text;
}
