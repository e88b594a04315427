/** The number of properties of an object as JSON: its own properties that aren't undefined. */
export function countProperties(object: object): number {
  let count = 0;
  for (const key in object) if (Object.hasOwn(object, key) && (object as Record<string, unknown>)[key] !== undefined) count++; // any object can be read by a key
  return count;
}
