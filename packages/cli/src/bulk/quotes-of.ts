/**
 * The number of quotes in a JSON text of a parsed value if no key is repeated: two for each key and string. `undefined` if a number may have been
 * rounded: if it is an integer that a double doesn't hold exactly, or infinite.
 */
export function quotesOf(value: unknown): number | undefined {
  if (typeof value === "string") return 2;
  if (typeof value === "number") return isUnsafe(value) ? undefined : 0;
  if (typeof value !== "object" || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) {
      const inner = quotesOf(item);
      if (inner === undefined) return undefined;
      count += inner;
    }
    return count;
  }
  const object = value as Readonly<Record<string, unknown>>; // any object can be read by a key
  for (const key in object) {
    const member = object[key];
    if (typeof member === "string") count += 4;
    else if (typeof member === "number") {
      if (isUnsafe(member)) return undefined;
      count += 2;
    } else {
      const inner = quotesOf(member);
      if (inner === undefined) return undefined;
      count += 2 + inner;
    }
  }
  return count;
}

const isUnsafe = (number: number): boolean => number > Number.MAX_SAFE_INTEGER || number < -Number.MAX_SAFE_INTEGER;
