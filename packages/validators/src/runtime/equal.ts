/** Equality as JSON Schema defines it: by value, in any order of keys. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, index) => equal(item, b[index]));
  if (Array.isArray(b)) return false;
  const keys = definedKeys(a);
  return keys.length === definedKeys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(valueAt(a, key), valueAt(b, key)));
}

/** JSON has no undefined: a property with that value is absent. */
const definedKeys = (object: object): string[] => Object.keys(object).filter((key) => valueAt(object, key) !== undefined);

const valueAt = (object: object, key: string): unknown => (object as Record<string, unknown>)[key]; // any object can be read by a key
