const noted = /* @__PURE__ */ new WeakMap<object, readonly string[]>();

/** Records the deprecated properties of an object that a reader returns. */
export function noteDeprecated(object: object, names: readonly string[]): void {
  noted.set(object, names);
}

/**
 * The deprecated properties of an object, which the next major version may remove. They are valid, so they aren't issues; use this function
 * to find out who still sends them.
 *
 * @param value - The `value` that a tolerant reader returned, or an object within it. For any other object, including a copy, the result is
 *   empty.
 * @returns A new object with those properties as they were sent; empty if there are none.
 * @example
 * ```ts
 * const result = readSession({ name: "a" });
 * if (result.ok) deprecatedProperties(result.value); // {}: no property of Session is deprecated
 * ```
 */
export function deprecatedProperties(value: object): Record<string, unknown> {
  const payload = value as Record<string, unknown>; // any object can be read by a key
  return Object.fromEntries((noted.get(value) ?? []).map((name) => [name, payload[name]]));
}
