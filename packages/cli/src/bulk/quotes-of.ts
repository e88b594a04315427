/** The number of quotes in a JSON text of a parsed value if no key is repeated: two for each key and string. */
export function quotesOf(value: unknown): number {
  if (typeof value === "string") return 2;
  if (typeof value !== "object" || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) count += quotesOf(item);
    return count;
  }
  const object = value as Readonly<Record<string, unknown>>; // any object can be read by a key
  for (const key in object) {
    const member = object[key];
    if (typeof member === "string") count += 4;
    else count += 2 + quotesOf(member);
  }
  return count;
}
