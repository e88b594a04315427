/** What to do about a frequent mistake, as the end of a message; empty if there is nothing to say. `model` is empty inside a payload. */
export function hintFor(value: unknown, types: readonly string[], model: string): string {
  if (value instanceof Date) {
    if (types.includes("number") || types.includes("integer")) return "; use getTime()";
    return types.includes("string") ? "; use toISOString()" : "";
  }
  if (typeof value !== "string") return "";
  const opening = /^\s*[{[]/.exec(value)?.[0];
  if (opening === undefined || !types.includes(opening.endsWith("{") ? "object" : "array")) return "";
  return model === "" ? "; it holds JSON, so parse it first" : `; it holds JSON, so parse it first, or call read${model}Json`;
}
