/** Equality as JSON Schema defines it: by value, in any order of keys. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, index) => equal(item, b[index]));
  if (Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(valueAt(a, key), valueAt(b, key)));
}

const valueAt = (object: object, key: string): unknown => (object as Record<string, unknown>)[key]; // any object can be read by a key
