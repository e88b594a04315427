/** A string literal of Python. */
export const literal = (text: string): string =>
  JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (each) => escaped(each.codePointAt(0) ?? 0));

const escaped = (code: number): string =>
  code > 0xffff ? `\\U${code.toString(16).padStart(8, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;

/** A JSON value as a Python expression. */
export function value(json: unknown): string {
  if (json === null) return "None";
  if (typeof json === "boolean") return json ? "True" : "False";
  if (typeof json === "string") return literal(json);
  if (Array.isArray(json)) return `[${json.map(value).join(", ")}]`;
  if (typeof json !== "object") return String(json);
  return `{${Object.entries(json)
    .map(([key, each]) => `${literal(key)}: ${value(each)}`)
    .join(", ")}}`;
}

/** The `Literal` type of some values; undefined if one can't be in it. Of the numbers, only integers can. */
export const literalType = (values: readonly unknown[]): string | undefined =>
  values.length > 0 && values.every(fitsLiteral) ? `Literal[${values.map(value).join(", ")}]` : undefined;

const fitsLiteral = (json: unknown): boolean =>
  json === null || typeof json === "string" || typeof json === "boolean" || Number.isSafeInteger(json);
