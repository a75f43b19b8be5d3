/** Whether two values hold the same data, as YAML means it: the order of the keys of a map does not matter. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (!isCollection(a) || !isCollection(b)) return Object.is(a, b);
  const keys = Object.keys(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSameData(a[key], b[key]))
  );
}

function isCollection(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
