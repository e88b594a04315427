/** What to do about a frequent mistake, as the end of a message; empty if there is nothing to say. `model` is empty inside a payload. */
export function hintFor(value: unknown, types: readonly string[], model: string): string {
  if (value instanceof Date) {
    if (types.includes("number") || types.includes("integer")) return "; use getTime()";
    return types.includes("string") ? "; use toISOString()" : "";
  }
  if (typeof value === "string" && types.some((type) => opening[type]?.test(value) === true))
    return model === "" ? "; it holds JSON, so parse it first" : `; it holds JSON, so parse it first, or call read${model}Json`;
  return "";
}

const opening: Readonly<Record<string, RegExp>> = { object: /^\s*\{/, array: /^\s*\[/ };
