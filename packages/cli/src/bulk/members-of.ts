/**
 * The number of members of all objects in a parsed value. `undefined` if a number may have been rounded: if it is an integer that a double doesn't
 * hold exactly, or infinite.
 */
export function membersOf(value: unknown): number | undefined {
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) {
      const inner = typeof item === "string" ? 0 : membersOf(item);
      if (inner === undefined) return undefined;
      count += inner;
    }
    return count;
  }
  if (typeof value === "object" && value !== null) {
    const object = value as Readonly<Record<string, unknown>>; // any object can be read by a key
    for (const key in object) {
      count++;
      const member = object[key];
      if (typeof member === "object") {
        const inner = membersOf(member);
        if (inner === undefined) return undefined;
        count += inner;
      } else if (typeof member === "number" && isUnsafe(member)) return undefined;
    }
    return count;
  }
  return typeof value === "number" && isUnsafe(value) ? undefined : 0;
}

const isUnsafe = (number: number): boolean => number > Number.MAX_SAFE_INTEGER || number < -Number.MAX_SAFE_INTEGER;
