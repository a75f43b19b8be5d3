/** The prefixes by which this program knows the namespaces of feeds, whatever a feed calls them. Feeds themselves have none. */
const known: ReadonlyMap<string, string> = new Map([
  ["", ""],
  ["http://www.w3.org/2005/Atom", "atom"],
  ["http://purl.org/atom/ns#", "atom"],
  ["http://www.w3.org/1999/xhtml", "html"],
  ["http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"],
  ["http://purl.org/rss/1.0/", ""],
  ["http://my.netscape.com/rdf/simple/0.9/", ""],
  ["http://backend.userland.com/rss2", ""],
  ["http://purl.org/rss/1.0/modules/content/", "content"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["http://purl.org/dc/terms/", "dcterms"],
  ["http://search.yahoo.com/mrss/", "media"],
]);

const wordpress = /^http:\/\/wordpress\.org\/export\/[\d.]+\/(excerpt\/)?$/;

/** The prefix of a namespace in the names of elements; the feed’s own for those that are not known here. */
export function prefixOf(namespace: string, own: string): string {
  const [isWordPress, excerpt] = wordpress.exec(namespace) ?? [];
  if (isWordPress !== undefined) return excerpt === undefined ? "wp" : "excerpt";
  return known.get(namespace) ?? own;
}

/** The newest namespace of each prefix stands first above. */
const byPrefix = new Map([...known].reverse().map(([namespace, prefix]) => [prefix, namespace]));

/** The namespace that a prefix stands for where a feed has forgotten to say so. */
export function namespaceOf(prefix: string): string {
  return byPrefix.get(prefix) ?? `urn:undeclared:${prefix}`;
}
