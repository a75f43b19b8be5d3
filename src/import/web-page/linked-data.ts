/** One thing that a page describes in JSON-LD: an article, an event, the page itself. */
export type Thing = Readonly<Record<string, unknown>>;

/** More than any page describes. */
const mostThings = 1000;

/**
 * The things at the top of a page's JSON-LD scripts (schema.org’s use of JSON-LD 1.1), those of lists, of graphs and main entities among them. What lies
 * deeper is about something else: a list of other articles, for example. Scripts that are not JSON are left out.
 */
export function thingsIn(scripts: readonly string[]): readonly Thing[] {
  const things: Thing[] = [];
  const waiting: unknown[] = scripts.map(parseJson).toReversed();
  while (waiting.length > 0 && things.length < mostThings) {
    const next = waiting.pop();
    if (Array.isArray(next)) waiting.push(...next.slice(0, mostThings).reverse());
    else if (typeof next === "object" && next !== null) {
      const thing = next as Thing;
      things.push(thing);
      waiting.push(own(thing, "mainEntity"), own(thing, "@graph"));
    }
  }
  return things;
}

function parseJson(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return undefined;
  }
}

/** The names of what a thing is, without the vocabulary’s address. */
export function typesOf(thing: Thing): readonly string[] {
  return listOf(own(thing, "@type")).flatMap((type) =>
    typeof type === "string" ? [type.slice(type.lastIndexOf("/") + 1)] : [],
  );
}

/** The first text that a thing has under a key; undefined if it has none. */
export function textAt(thing: Thing, key: string): string | undefined {
  for (const value of listOf(own(thing, key))) {
    if (typeof value === "string") return value;
    const inner = isThing(value) ? own(value, "@value") : undefined;
    if (typeof inner === "string") return inner;
  }
  return undefined;
}

/** The first thing that a thing has under a key; undefined if it has none. */
export function thingAt(thing: Thing, key: string): Thing | undefined {
  return listOf(own(thing, key)).find(isThing);
}

function own(thing: Thing, key: string): unknown {
  return Object.hasOwn(thing, key) ? thing[key] : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
