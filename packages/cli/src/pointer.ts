/** The value that a JSON pointer leads to; undefined where it leads nowhere. Only own properties count. */
export function valueAt(value: unknown, pointer: string): unknown {
  let here = value;
  for (const step of pointer.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<string, unknown>)[key]; // an own key, as the line above saw
  }
  return here;
}

/** One step of a JSON pointer, escaped as RFC 6901 wants it. */
export const escapeStep = (step: string | number): string => String(step).replaceAll("~", "~0").replaceAll("/", "~1");
