/** How many properties an object has as JSON: its own, without those that are undefined. */
export function countProperties(object: object): number {
  let count = 0;
  for (const key in object) if (Object.hasOwn(object, key) && (object as Record<string, unknown>)[key] !== undefined) count++; // any object can be read by a key
  return count;
}
