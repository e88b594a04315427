import { WebhookError } from "../webhook-error.ts";

/** A header's value, or its values if it was sent several times. */
export type WebhookHeaderValue = string | readonly string[] | undefined;

/** The headers of a delivery: `Headers`, a `Map` or an object. Names are case-insensitive. */
export type WebhookHeaders = WebhookHeadersMap | Readonly<Record<string, WebhookHeaderValue>>;

/** `Headers` or a `Map`. */
export interface WebhookHeadersMap {
  /**
   * Calls a function with each header.
   *
   * @param callback - Receives the value and the name.
   */
  forEach(callback: (value: WebhookHeaderValue, name: string) => void): void;
}

/** All values of a header, joined as HTTP does. */
export function headerValue(headers: WebhookHeaders, name: string, separator: "," | " " = ","): string {
  const values = valuesOf(headers, name);
  if (values.length === 0) throw new WebhookError("no-signature", `The header ${name} is missing.`);
  const value = values.join(separator);
  if (value.length > maxLength) throw new WebhookError("malformed", `The header ${name} has more than ${maxLength} characters.`);
  // Spaces around a value are not a part of it. Line breaks would be, so they are rejected first.
  if (/[^\t -~]/.test(value)) throw new WebhookError("malformed", `The header ${name} has a character other than printable ASCII.`);
  return value.trim();
}

const maxLength = 4096;

function valuesOf(headers: WebhookHeaders, name: string): string[] {
  const values: string[] = [];
  const add = (value: unknown, key: unknown): void => {
    if (typeof key !== "string" || key.toLowerCase() !== name) return;
    for (const one of Array.isArray(value) ? value : [value]) if (typeof one === "string") values.push(one);
  };
  if (typeof headers?.forEach === "function") headers.forEach(add);
  else for (const [key, value] of Object.entries(headers ?? {})) add(value, key);
  return values;
}
